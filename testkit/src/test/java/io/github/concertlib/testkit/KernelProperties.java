package io.github.concertlib.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Constant;
import io.github.concertlib.core.condition.Explanation;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the kernel, over conditions of every shape. */
class KernelProperties {

    @Provide
    Arbitrary<Condition> conditions() {
        return Conditions.any();
    }

    @Provide
    Arbitrary<DecisionRule> rules() {
        return Rules.any();
    }

    @Provide
    Arbitrary<Positions> known() {
        return Stances.known();
    }

    @Provide
    Arbitrary<Positions> partlyKnown() {
        return Stances.partlyKnown();
    }

    @Provide
    Arbitrary<ActorId> actors() {
        return Stances.actor();
    }

    @Provide
    Arbitrary<Level> levels() {
        return Stances.ordered();
    }

    @Property
    @Label("monotone: raising a level never undoes a pass")
    void monotone(
            @ForAll("conditions") Condition condition,
            @ForAll("partlyKnown") Positions positions,
            @ForAll("actors") ActorId actor,
            @ForAll("levels") Level level) {
        Level before = positions.of(actor, Stances.FORUM);
        Assume.that(before.isOrdered() && level.reaches(before));
        Positions raised = positions.with(actor, Stances.FORUM, level);
        assertThat(rank(condition.evaluate(raised))).isGreaterThanOrEqualTo(rank(condition.evaluate(positions)));
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case FAILS -> 0;
            case OPEN -> 1;
            case HOLDS -> 2;
        };
    }

    @Property
    @Label("outsiders never count")
    void outsidersNeverCount(
            @ForAll("rules") DecisionRule rule, @ForAll("known") Positions positions, @ForAll("levels") Level level) {
        Condition condition = rule.over(Rules.electorate());
        Positions withOutsider = positions.with(ActorId.of("Z"), level);
        assertThat(condition.actors()).isSubsetOf(Rules.electorate().voters());
        assertThat(condition.evaluate(withOutsider)).isEqualTo(condition.evaluate(positions));
    }

    @Property
    @Label("a determined verdict is never reversed by one more position")
    void determinedVerdictsStand(
            @ForAll("conditions") Condition condition,
            @ForAll("partlyKnown") Positions positions,
            @ForAll("actors") ActorId actor,
            @ForAll("levels") Level level) {
        Verdict before = condition.evaluate(positions);
        Assume.that(before != Verdict.OPEN);
        Assume.that(positions.of(actor, Stances.FORUM) == Level.UNKNOWN);
        assertThat(condition.evaluate(positions.with(actor, Stances.FORUM, level)))
                .isEqualTo(before);
    }

    @Property
    @Label("open means open: some completion passes and some fails")
    void openMeansOpen(@ForAll("conditions") Condition condition, @ForAll("partlyKnown") Positions positions) {
        Verdict atBest = condition.evaluate(completed(positions, Level.ASSENT));
        Verdict atWorst = condition.evaluate(completed(positions, Level.OBJECT));
        Verdict verdict = condition.evaluate(positions);
        switch (verdict) {
            case HOLDS -> assertThat(List.of(atWorst, atBest)).containsOnly(Verdict.HOLDS);
            case FAILS -> assertThat(List.of(atWorst, atBest)).containsOnly(Verdict.FAILS);
            case OPEN -> assertThat(atBest).isEqualTo(Verdict.HOLDS);
        }
    }

    private static Positions completed(Positions positions, Level level) {
        Positions completed = positions;
        for (ActorId actor : Stances.actors()) {
            for (var forum : List.of(Stances.FORUM, Stances.OTHER_FORUM)) {
                if (positions.of(actor, forum) == Level.UNKNOWN) {
                    completed = completed.with(actor, forum, level);
                }
            }
        }
        return completed;
    }

    @Property
    @Label("what is still needed is nothing but the unknown acts, and decides like the whole")
    void residual(
            @ForAll("conditions") Condition condition,
            @ForAll("partlyKnown") Positions positions,
            @ForAll("levels") Level level) {
        Condition rest = condition.given(positions);
        assertThat(rest.acts().map(act -> positions.of(act.actor(), act.forum())))
                .allMatch(Level.UNKNOWN::equals);
        assertThat(rest instanceof Constant).isEqualTo(condition.evaluate(positions) != Verdict.OPEN);
        Positions completed = completed(positions, level);
        assertThat(rest.evaluate(completed)).isEqualTo(condition.evaluate(completed));
    }

    @Property
    @Label("an explanation reaches the verdict it explains, and its leaves alone bear it")
    void explanationsBear(@ForAll("conditions") Condition condition, @ForAll("known") Positions positions) {
        Explanation why = condition.explain(positions);
        Verdict verdict = condition.evaluate(positions);
        assertThat(why.verdict()).isEqualTo(verdict);
        Positions leavesAlone = Positions.unknown();
        for (Act act : why.steps().flatMap(step -> step.act().stream()).toList()) {
            leavesAlone = leavesAlone.with(act.actor(), act.forum(), positions.of(act.actor(), act.forum()));
        }
        assertThat(condition.evaluate(leavesAlone)).isEqualTo(verdict);
    }

    @Property
    @Label("any: the veto players of one or the other are those of both; all: those of either")
    void vetoPlayersOfCombinations(@ForAll("conditions") Condition one, @ForAll("conditions") Condition two) {
        Set<ActorId> either = new TreeSet<>(vetoPlayers(one));
        either.addAll(vetoPlayers(two));
        Set<ActorId> both = new TreeSet<>(vetoPlayers(one));
        both.retainAll(vetoPlayers(two));
        assertThat(vetoPlayers(Condition.all(one, two))).isEqualTo(either);
        assertThat(vetoPlayers(Condition.any(one, two))).isEqualTo(both);
    }

    /** Those whose objection alone, against the assent of all others, makes the condition fail. */
    private static Set<ActorId> vetoPlayers(Condition condition) {
        Set<ActorId> found = new TreeSet<>();
        for (ActorId actor : Stances.actors()) {
            if (condition.evaluate(Positions.all(Level.ASSENT).with(actor, Level.OBJECT)) == Verdict.FAILS) {
                found.add(actor);
            }
        }
        return found;
    }

    @Property(tries = 50)
    @Label("unanimity and consensus give every seat a veto")
    void unanimityGivesEverySeatAVeto(@ForAll("actors") ActorId objector) {
        for (DecisionRule rule :
                List.of(DecisionRules.unanimity(), DecisionRules.consensus(), DecisionRules.agreementOfAll())) {
            assertThat(vetoPlayers(rule.over(Rules.electorate()))).containsExactlyElementsOf(Stances.actors());
            assertThat(rule.over(Rules.electorate())
                            .evaluate(Positions.all(Level.ASSENT).with(objector, Level.OBJECT)))
                    .isEqualTo(Verdict.FAILS);
        }
    }

    @Property
    @Label("scoping is the rule on the reduced electorate")
    void scopingReducesTheElectorate(@ForAll("known") Positions positions) {
        Set<ActorId> participants = Set.of(ActorId.of("A"), ActorId.of("C"), ActorId.of("E"));
        for (DecisionRule rule :
                List.of(DecisionRules.unanimity(), DecisionRules.simpleMajority(), DecisionRules.atLeast(2))) {
            assertThat(rule.among(participants).over(Rules.electorate()).evaluate(positions))
                    .isEqualTo(rule.over(Rules.electorate().restrictedTo(participants))
                            .evaluate(positions));
        }
    }
}
