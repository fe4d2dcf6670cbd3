package io.github.concertlib.core.reform;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.ProvisionText;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.commitment.Discretion;
import io.github.concertlib.core.commitment.Obligation;
import io.github.concertlib.core.commitment.Strength;
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
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Source SOURCE = Source.stylised("made up for a test");
    private static final ArrangementId PACT = ArrangementId.of("pact");
    private static final ActorId FR = ActorId.of("FR");
    private static final ActorId DE = ActorId.of("DE");
    private static final Set<ActorId> BOTH = ImmutableSet.of(DE, FR);

    private static final Commitment DUTY = new Commitment(
            "pact:1",
            PACT,
            "Article 1",
            BOTH,
            BOTH,
            Obligation.ASSIST,
            Strength.LEGAL,
            Discretion.MEANS_OF_ITS_CHOICE,
            Set.of(Event.ARMED_ATTACK),
            false,
            false,
            Set.of(),
            Map.of(),
            SOURCE);

    private static Provision pact() {
        Arrangement pact = new Arrangement(
                PACT,
                "Pact",
                Set.of(),
                Layer.BILATERAL,
                LegalForm.TREATY,
                Standing.EXISTS,
                Validity.always(),
                Set.of(Function.AUTHORISE),
                BOTH.stream()
                        .map(actor -> new Membership(actor, Role.MEMBER, Validity.always(), SOURCE))
                        .toList(),
                true,
                SOURCE);
        Procedure act = new Procedure(
                "pact:act",
                "act",
                PACT,
                "Pact",
                Function.AUTHORISE,
                Set.of(),
                Electorate.of(Forum.of("pact"), BOTH),
                DecisionRules.agreementOfAll(),
                Effects.none(SOURCE),
                SOURCE,
                Standing.EXISTS);
        return new Provision(DAY, Set.of("test"), List.of(pact), List.of(), List.of(act), List.of(DUTY));
    }

    @Test
    void whoLeavesLosesSeatVoteAndDuties() {
        Provision left = Edit.leave(PACT, FR).apply(pact());

        assertThat(left.arrangement(PACT).members(DAY)).containsExactly(DE);
        assertThat(left.procedures().get(0).condition().actors()).containsExactly(DE);
        assertThat(left.commitments().get(0).obligors()).containsExactly(DE);
        assertThat(left.commitments().get(0).beneficiaries()).containsExactly(DE);
    }

    @Test
    void whatIsGrantedTakesSomebodyToDecide() {
        Edit grant = Edit.grant(
                "reform",
                PACT,
                Function.COMMAND,
                DecisionRules.agreementOfAll(),
                Effects.none(SOURCE),
                Standing.STYLISED,
                SOURCE);
        Provision granted = grant.apply(pact());
        Provision deserted = Edit.leave(PACT, FR).apply(Edit.leave(PACT, DE).apply(granted));
        for (Provision provision : List.of(deserted, grant.apply(deserted))) {
            assertThat(provision.procedures())
                    .filteredOn(procedure -> procedure.function().equals(Function.COMMAND))
                    .singleElement()
                    .satisfies(procedure -> assertThat(procedure.condition().evaluate(Positions.all(Level.ASSENT)))
                            .isEqualTo(Verdict.FAILS));
        }
        assertThat(granted.procedures().get(1).condition().evaluate(Positions.all(Level.ASSENT)))
                .isEqualTo(Verdict.HOLDS);
    }

    @Test
    void whatHasEndedIsGoneAndRemembered() {
        Provision ended = pact().ending(PACT);
        assertThat(ended.arrangements()).isEmpty();
        assertThat(ended.procedures()).isEmpty();
        assertThat(ended.commitments()).isEmpty();
        assertThat(ended.ended()).containsExactly(PACT);
        assertThat(ended.owing(List.of())
                        .keeping(one -> true, one -> one)
                        .only(Set.of())
                        .and(Provision.empty(DAY))
                        .ended())
                .containsExactly(PACT);
        assertThat(ProvisionText.read(Documents.json("ended.json", ProvisionText.write(ended))))
                .isEqualTo(ended);
    }

    private static Edit grant(String reform) {
        return Edit.grant(
                reform,
                PACT,
                Function.AUTHORISE,
                DecisionRules.atLeast(1),
                Effects.none(SOURCE),
                Standing.STYLISED,
                SOURCE);
    }

    @Test
    void aGrantAddsAWayToThoseThereAre() {
        Provision granted = grant("two").apply(grant("one").apply(pact()));

        assertThat(granted.procedures())
                .extracting(Procedure::id)
                .containsExactly("pact:act", "one:pact:authorise", "two:pact:authorise");
    }

    @Test
    void aGrantStandsAloneOnceTheOtherWaysAreWithdrawn() {
        Provision replaced =
                grant("one").apply(Edit.withdraw(PACT, Function.AUTHORISE).apply(pact()));

        assertThat(replaced.procedures()).extracting(Procedure::id).containsExactly("one:pact:authorise");
        assertThat(Edit.withdraw(PACT, Function.COMMAND).apply(pact())).isEqualTo(pact());
    }

    @Test
    void leavingWhatIsNotThereChangesNothing() {
        assertThat(Edit.leave(ArrangementId.of("other"), FR).apply(pact())).isEqualTo(pact());
    }

    @Test
    void aDutyDoesNotReachBeyondItsArea() {
        Contingency attack = Contingency.of(DAY, Event.ARMED_ATTACK).against(FR);
        Commitment limited = DUTY.notReaching(Set.of("far-away"));

        assertThat(limited.owedBy(attack.at("far-away"))).isEmpty();
        assertThat(limited.owedBy(attack.at("near"))).containsExactly(DE);
        assertThat(limited.owedBy(attack)).containsExactly(DE);
    }
}
