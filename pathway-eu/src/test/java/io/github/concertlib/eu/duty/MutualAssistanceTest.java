package io.github.concertlib.eu.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.actor.ParliamentaryApproval;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.eu.EuBody;
import io.github.concertlib.eu.EuPathway;
import io.github.concertlib.eu.EuPopulations;
import io.github.concertlib.eu.Sitting;
import io.github.concertlib.eu.duty.MutualAssistance.Duty;
import io.github.concertlib.eu.duty.MutualAssistance.Means;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MutualAssistanceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Sitting TODAY = Sitting.on(DAY);

    private static ActorId state(String code) {
        return ActorId.of(code);
    }

    private static Contingency attackOn(ActorId victim) {
        return Contingency.of(DAY, Event.ARMED_ATTACK).against(victim);
    }

    @Test
    @DisplayName("INV-33 the victim's request is all it takes, for any victim and any aggressor")
    void requestAlone() {
        for (ActorId victim : TODAY.members()) {
            assertThat(MutualAssistance.isCalledUpByRequestAlone(attackOn(victim), TODAY))
                    .isTrue();
            assertThat(MutualAssistance.isCalledUpByRequestAlone(
                            attackOn(victim).by(state("TR")), TODAY))
                    .isTrue();
        }
    }

    @Test
    @DisplayName("INV-34 all other 26 are bound, neutral or not; the means alone differ")
    void allOthers() {
        for (ActorId victim : TODAY.members()) {
            List<Duty> duties = MutualAssistance.of(attackOn(victim), TODAY);
            assertThat(duties).hasSize(26).extracting(Duty::state).doesNotContain(victim);
            assertThat(duties)
                    .filteredOn(duty -> duty.means() == Means.FITTING_ITS_SPECIFIC_CHARACTER)
                    .extracting(duty -> duty.state().code())
                    .isSubsetOf("AT", "IE", "MT");
        }
    }

    @Test
    @DisplayName("INV-35 neutrality takes away no vote: every neutral can still block an operation")
    void neutralsVote() {
        Condition operation = TODAY.route("p12").condition();
        for (String neutral : List.of("AT", "IE", "MT")) {
            assertThat(operation.evaluate(Positions.all(Level.ASSENT).with(state(neutral), Level.OBJECT)))
                    .isEqualTo(Verdict.FAILS);
            assertThat(operation.evaluate(Positions.all(Level.ASSENT).with(state(neutral), Level.ABSTAIN)))
                    .isEqualTo(Verdict.HOLDS);
        }
    }

    @Test
    @DisplayName("INV-36 allies act consistently with NATO; for the four outside it there is nothing to check")
    void alliesAndOthers() {
        List<Duty> duties = MutualAssistance.of(attackOn(state("EE")), TODAY);
        assertThat(duties)
                .filteredOn(duty -> duty.consistentWith().isEmpty())
                .extracting(duty -> duty.state().code())
                .containsExactly("AT", "CY", "IE", "MT");
        assertThat(duties)
                .filteredOn(duty -> !duty.consistentWith().isEmpty())
                .hasSize(22)
                .allMatch(duty -> duty.consistentWith().contains(ArrangementId.of("nato")));
    }

    @Test
    @DisplayName("INV-37 a disaster alone never calls up 42(7), nor does a hybrid attack unless it is read so")
    void triggers() {
        Contingency flood = Contingency.of(DAY, Event.DISASTER).against(state("SI"));
        Contingency hybrid = Contingency.of(DAY, Event.HYBRID_ATTACK).against(state("LT"));
        assertThat(MutualAssistance.of(flood, TODAY)).isEmpty();
        assertThat(MutualAssistance.of(hybrid, TODAY)).isEmpty();
        Sitting wide = Sitting.on(
                DAY,
                EuPopulations.shipped(),
                Interpretations.defaults().with("eu.mutual-assistance-trigger", "with-hybrid"));
        assertThat(MutualAssistance.of(hybrid, wide)).hasSize(26);
        assertThat(MutualAssistance.of(flood, wide)).isEmpty();
    }

    @Test
    @DisplayName("France 2015: all 27 others were bound, and six had a specific character or stood outside NATO")
    void france2015() {
        LocalDate day = LocalDate.of(2015, 11, 17);
        Contingency paris = Contingency.of(day, Event.TERRORIST_ATTACK).against(state("FR"));
        List<Duty> duties = MutualAssistance.of(paris, Sitting.on(day));
        assertThat(duties).hasSize(27);
        assertThat(duties)
                .filteredOn(duty -> duty.consistentWith().isEmpty())
                .extracting(duty -> duty.state().code())
                .containsExactly("AT", "CY", "FI", "IE", "MT", "SE");
    }

    @Test
    @DisplayName("Akrotiri 2026: the clause was there and not used, since Cyprus did not ask")
    void akrotiri() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        Contingency drone =
                Contingency.of(day, Event.ARMED_ATTACK).against(state("CY")).at("Akrotiri");
        Sitting sitting = Sitting.on(day);
        assertThat(MutualAssistance.of(drone, sitting)).hasSize(26);
        Condition request = EuPathway.requestOf(drone, sitting).orElseThrow().condition();
        assertThat(request.evaluate(Positions.all(Level.ASSENT).with(state("CY"), Level.SILENT)))
                .isEqualTo(Verdict.FAILS);
    }

    @Test
    @DisplayName(
            "INV-38 a decision of the Union moves nobody: the government decides, and where the law says so parliament")
    void nationalRelease() {
        Condition operation = TODAY.route("p12").condition();
        NationalRelease release = NationalRelease.shipped();
        Positions union = Positions.unknown();
        for (ActorId member : TODAY.members()) {
            union = union.with(member, EuBody.COUNCIL.forum(), Level.ASSENT);
        }
        for (ActorId member : TODAY.members()) {
            Condition deployment = release.deployment(member, operation);
            assertThat(deployment.evaluate(union)).isEqualTo(Verdict.OPEN);
            Positions government = union.with(member, NationalRelease.GOVERNMENT, Level.ASSENT);
            assertThat(deployment.evaluate(government))
                    .isEqualTo(release.of(member) == ParliamentaryApproval.PRIOR ? Verdict.OPEN : Verdict.HOLDS);
            assertThat(deployment.evaluate(government.with(member, NationalRelease.PARLIAMENT, Level.ASSENT)))
                    .isEqualTo(Verdict.HOLDS);
        }
    }

    @Test
    @DisplayName("the parliaments' classes are a default to override")
    void classes() {
        NationalRelease release = NationalRelease.shipped();
        assertThat(release.parliaments().parts()).containsKeys(TODAY.members().toArray(ActorId[]::new));
        assertThat(release.of(state("DE"))).isEqualTo(ParliamentaryApproval.PRIOR);
        assertThat(release.of(state("FR"))).isEqualTo(ParliamentaryApproval.EX_POST);
        assertThat(release.of(state("MT"))).isEqualTo(ParliamentaryApproval.UNKNOWN);
        assertThat(release.with(state("HR"), ParliamentaryApproval.INFORMED).of(state("HR")))
                .isEqualTo(ParliamentaryApproval.INFORMED);
    }
}
