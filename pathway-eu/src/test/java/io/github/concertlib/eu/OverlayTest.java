package io.github.concertlib.eu;

import static io.github.concertlib.eu.Votes.DAY;
import static io.github.concertlib.eu.Votes.state;
import static io.github.concertlib.eu.Votes.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Combiner;
import io.github.concertlib.core.architecture.Outcome;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.institution.LegalForm;
import io.github.concertlib.core.institution.Membership;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.PathwayDescriptor;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The Union beside another layer: it supports what others do and closes none of their ways. */
class OverlayTest {

    private static final Source SOURCE = Source.stylised("a group for this test");
    private static final ArrangementId ID = ArrangementId.of("ready");

    /** A group of four, one of them outside the Union: GB leads and one more joins; it can authorise, command and fund. */
    private static final class ReadyGroup implements Pathway {

        @Override
        public PathwayDescriptor descriptor() {
            return new PathwayDescriptor("ready", "a ready group", Layer.CLUSTER, List.of(), List.of(SOURCE));
        }

        @Override
        public Provision provide(LocalDate at, Interpretations readings) {
            Set<ActorId> members = states("GB FR PL HU");
            Arrangement group = new Arrangement(
                    ID,
                    "Ready group",
                    Set.of(),
                    Layer.CLUSTER,
                    LegalForm.PRACTICE,
                    Standing.STYLISED,
                    Validity.always(),
                    Set.of(Function.AUTHORISE, Function.COMMAND, Function.FUND),
                    members.stream()
                            .map(member -> new Membership(member, Role.MEMBER, Validity.always(), SOURCE))
                            .toList(),
                    true,
                    SOURCE);
            List<Procedure> procedures = List.of(Function.AUTHORISE, Function.COMMAND, Function.FUND).stream()
                    .map(function -> new Procedure(
                            "ready:" + function,
                            "act",
                            ID,
                            "Ready group",
                            function,
                            Set.of(),
                            Electorate.of(Forum.of("ready"), members),
                            DecisionRules.optIn(state("GB"), 1),
                            Effects.onThoseWhoAssent("each its own", SOURCE),
                            SOURCE,
                            Standing.STYLISED))
                    .toList();
            return new Provision(at, Set.of("ready"), List.of(group), List.of(), procedures, List.of());
        }
    }

    private static final Pathway READY = new ReadyGroup();
    private static final Provision GROUP = READY.provide(DAY);
    private static final Pathway EU = new EuPathway();

    private static final List<Function> FUNCTIONS = List.of(Function.AUTHORISE, Function.COMMAND, Function.FUND);

    private static Architecture alone() {
        return Architecture.on(DAY).tier("ready", READY, GROUP);
    }

    private static Architecture withTheUnion(Combiner combiner) {
        Architecture both = alone().tier("EU", EU, EU.provide(DAY));
        for (Function function : FUNCTIONS) {
            both = both.combining(function, combiner);
        }
        return both;
    }

    private static Positions random(Random random) {
        Level[] levels = {Level.OBJECT, Level.ABSTAIN_DECLARED, Level.ABSTAIN, Level.ASSENT};
        Positions positions = Positions.all(levels[random.nextInt(levels.length)]);
        for (ActorId member : Votes.TODAY.members()) {
            positions = positions.with(member, levels[random.nextInt(levels.length)]);
        }
        return positions.with(state("GB"), levels[random.nextInt(levels.length)]);
    }

    @Test
    @DisplayName("composing the Union never removes an option of another layer, whatever the event and the votes")
    void neverRemovesAnOption() {
        Random random = new Random(42);
        int open = 0;
        for (Combiner combiner : List.of(Combiner.FIRST_THAT_CAN_ACT, Combiner.ANY_OF, Combiner.OVERLAY)) {
            Architecture both = withTheUnion(combiner);
            for (Event event : Event.values()) {
                Contingency contingency = Contingency.of(DAY, event).against(state("EE"));
                for (Function function : FUNCTIONS) {
                    assertThat(both.routes(contingency, function)).containsAll(alone().routes(contingency, function));
                    Condition before = alone().condition(contingency, function);
                    Condition after = both.condition(contingency, function);
                    for (int i = 0; i < 20; i++) {
                        Positions positions = random(random);
                        if (before.evaluate(positions) == Verdict.HOLDS) {
                            assertThat(after.evaluate(positions)).isEqualTo(Verdict.HOLDS);
                            open++;
                        }
                    }
                }
            }
        }
        assertThat(open).isPositive();
    }

    @Test
    @DisplayName("as an overlay the Union adds no veto: who can stop the group is who could before")
    void addsNoVeto() {
        Contingency crisis = Contingency.of(DAY, Event.CRISIS);
        Condition group = withTheUnion(Combiner.OVERLAY).condition(crisis, Function.AUTHORISE);
        assertThat(group).isEqualTo(alone().condition(crisis, Function.AUTHORISE));
        assertThat(group.actors()).isEqualTo(states("GB FR PL HU"));
    }

    @Test
    @DisplayName("where the group has no lead, the Union acts in its place; where the Union is stuck, the group does")
    void eachStandsInForTheOther() {
        Contingency crisis = Contingency.of(DAY, Event.CRISIS);
        Architecture both = withTheUnion(Combiner.FIRST_THAT_CAN_ACT);
        Positions noLead = Positions.all(Level.ASSENT).with(state("GB"), Level.OBJECT);
        Positions hungary = Positions.all(Level.ASSENT).with(state("HU"), Level.OBJECT);
        assertThat(both.respondTo(crisis, Function.AUTHORISE, noLead))
                .isInstanceOfSatisfying(
                        Outcome.Authorised.class,
                        outcome -> assertThat(outcome.taken().get(0).tier()).isEqualTo("EU"));
        assertThat(both.respondTo(crisis, Function.AUTHORISE, hungary))
                .isInstanceOfSatisfying(
                        Outcome.Authorised.class,
                        outcome -> assertThat(outcome.taken().get(0).tier()).isEqualTo("ready"));
    }
}
