package io.github.concertlib.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Effects;
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
import io.github.concertlib.core.reform.Edit;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Source SOURCE = Source.stylised("made up for a test");
    private static final ArrangementId CLUB = ArrangementId.of("club");
    private static final ActorId C = ActorId.of("C");

    /** A club that may do nothing until an edit grants it something. */
    private static final Pathway PATHWAY = new Pathway() {
        @Override
        public PathwayDescriptor descriptor() {
            return new PathwayDescriptor("test", "test", Layer.CLUSTER, List.of(), List.of(SOURCE));
        }

        @Override
        public Provision provide(LocalDate at, Interpretations readings) {
            Arrangement club = new Arrangement(
                    CLUB,
                    "Club",
                    Set.of(),
                    Layer.CLUSTER,
                    LegalForm.TREATY,
                    Standing.EXISTS,
                    Validity.always(),
                    Set.of(),
                    Stream.of("A", "B", "C")
                            .map(code -> new Membership(ActorId.of(code), Role.MEMBER, Validity.always(), SOURCE))
                            .toList(),
                    true,
                    SOURCE);
            return new Provision(at, ImmutableSet.of("test"), List.of(club), List.of(), List.of(), List.of());
        }
    };

    private static Edit grant(DecisionRule rule) {
        return Edit.grant("reform", CLUB, Function.AUTHORISE, rule, Effects.none(SOURCE), Standing.PROPOSED, SOURCE);
    }

    private static Capacity capacity(Edit... edits) {
        Provision provision = PATHWAY.provide(DAY);
        for (Edit edit : edits) {
            provision = edit.apply(provision);
        }
        return Capacity.of(
                Architecture.on(DAY).tier("club", PATHWAY, provision),
                Contingency.of(DAY, Event.CRISIS),
                Function.AUTHORISE);
    }

    @Test
    void aNewWayIsNamedWithItsStanding() {
        assertThat(new Change(capacity(), capacity(grant(DecisionRules.atLeast(2)))).differences())
                .containsExactly("it can be done now", "a new way: Club: authorise (proposal)");
    }

    @Test
    void aRuleThatTurnsUnanimousMakesEverybodyABlocker() {
        Change change =
                new Change(capacity(grant(DecisionRules.atLeast(2))), capacity(grant(DecisionRules.agreementOfAll())));

        assertThat(change.isStructural()).isFalse();
        assertThat(change.differences())
                .contains("another condition: Club: authorise", "can now stop it alone: A B C")
                .contains("A becomes indispensable in club");
        assertThat(change.before().smallestBlockingSet()).hasValue(2);
        assertThat(change.after().dependence()).containsOnlyKeys(ActorId.of("A"), ActorId.of("B"), C);
    }

    @Test
    void whoLeavesIsAskedNoLonger() {
        Edit unanimous = grant(DecisionRules.agreementOfAll());

        assertThat(new Change(capacity(unanimous), capacity(unanimous, Edit.leave(CLUB, C))).differences())
                .containsExactly(
                        "another condition: Club: authorise; no longer asked: C",
                        "can no longer stop it alone: C",
                        "C can be done without in club");
    }

    @Test
    void nobodyIsDispensableInWhatCannotBeDone() {
        Change change = new Change(
                capacity(grant(DecisionRules.agreementOfAll())), capacity(grant(DecisionRules.notCompetent())));

        assertThat(change.differences()).first().isEqualTo("it can no longer be done, even when everybody wants it");
        assertThat(change.differences()).noneMatch(words -> words.contains("done without"));
    }

    @Test
    void theSameRuleReadAgainIsNoDifference() {
        assertThat(new Change(capacity(grant(DecisionRules.atLeast(2))), capacity(grant(DecisionRules.atLeast(2))))
                        .isDifferent())
                .isFalse();
    }

    @Test
    void comparesOneFunctionWithItself() {
        Capacity consult = Capacity.of(
                Architecture.on(DAY).tier("club", PATHWAY, PATHWAY.provide(DAY)),
                Contingency.of(DAY, Event.CRISIS),
                Function.CONSULT);

        assertThatThrownBy(() -> new Change(consult, capacity()))
                .hasMessage("compares CONSULT with AUTHORISE; a change is about one function");
    }
}
