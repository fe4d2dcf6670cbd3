package io.github.concertlib.eu.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.actor.ParliamentaryApproval;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.commitment.Discretion;
import io.github.concertlib.core.commitment.Obligation;
import io.github.concertlib.core.commitment.Strength;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.eu.EuBody;
import io.github.concertlib.eu.EuPathway;
import io.github.concertlib.eu.EuPopulations;
import io.github.concertlib.eu.Finding;
import io.github.concertlib.eu.Sitting;
import io.github.concertlib.eu.duty.MutualAssistance.Duty;
import io.github.concertlib.eu.duty.MutualAssistance.Means;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** A commitment of two states in some alliance. */
    private static Commitment owed(String alliance, String... obligors) {
        Set<ActorId> states = Arrays.stream(obligors).map(ActorId::of).collect(Collectors.toCollection(TreeSet::new));
        return new Commitment(
                alliance + ":promise-of-" + String.join("-", obligors),
                ArrangementId.of(alliance),
                "a promise",
                states,
                states,
                Obligation.SUPPORT,
                Strength.LEGAL,
                Discretion.MEANS_OF_ITS_CHOICE,
                Set.of(Event.ARMED_ATTACK),
                false,
                false,
                Set.of(),
                Map.of(),
                Source.stylised("made up for this test"));
    }

    private static boolean allows(Duty duty, Set<Commitment> setAside) {
        return duty.allows(setAside).stream().allMatch(Finding::met);
    }

    @Test
    @DisplayName(
            "INV-36 help by an ally never sets aside what it has accepted in NATO; the four outside have nothing there")
    void alliesAndOthers() {
        List<Commitment> promises = List.of(
                owed("nato", "FR", "IT"), owed("nato", "IT", "AT"), owed("jef", "FR", "SE"), owed("nato", "AT", "CY"));
        for (Duty duty : MutualAssistance.of(attackOn(state("EE")), TODAY)) {
            boolean ally =
                    !List.of("AT", "CY", "IE", "MT").contains(duty.state().code());
            for (int subset = 0; subset < 1 << promises.size(); subset++) {
                Set<Commitment> setAside = new HashSet<>();
                for (int i = 0; i < promises.size(); i++) {
                    if ((subset >> i & 1) == 1) {
                        setAside.add(promises.get(i));
                    }
                }
                boolean contradicts = ally
                        && setAside.stream()
                                .anyMatch(promise -> promise.id().startsWith("nato")
                                        && promise.obligors().contains(duty.state()));
                assertThat(allows(duty, setAside))
                        .describedAs("%s sets aside %s", duty.state(), setAside)
                        .isEqualTo(!contradicts);
            }
        }
    }

    @Test
    @DisplayName("INV-36 what is in the way is named, with what would be consistent")
    void whatIsInTheWay() {
        Duty france = MutualAssistance.of(attackOn(state("EE")), TODAY).stream()
                .filter(duty -> duty.state().equals(state("FR")))
                .findFirst()
                .orElseThrow();
        assertThat(france.allows(Set.of(owed("nato", "FR", "IT"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.reason())
                            .isEqualTo("sets aside a promise (nato:promise-of-FR-IT), which FR has accepted in nato");
                    assertThat(finding.remedy())
                            .contains("help by FR that leaves a promise (nato:promise-of-FR-IT) untouched");
                });
    }

    @Test
    @DisplayName("INV-36 is dated: Finland had nothing to be consistent with until it joined")
    void alliesAreDated() {
        for (int day = 3; day <= 4; day++) {
            LocalDate on = LocalDate.of(2023, 4, day);
            Duty finland =
                    MutualAssistance.of(Contingency.of(on, Event.ARMED_ATTACK).against(state("EE")), Sitting.on(on))
                            .stream()
                            .filter(duty -> duty.state().equals(state("FI")))
                            .findFirst()
                            .orElseThrow();
            assertThat(allows(finland, Set.of(owed("nato", "FI", "EE")))).isEqualTo(day == 3);
        }
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

    private static int owed(LocalDate day, String victim, String place, String reading) {
        Sitting sitting = Sitting.on(
                day,
                EuPopulations.shipped(),
                Interpretations.defaults().with("eu.mutual-assistance-territory", reading));
        Contingency attack =
                Contingency.of(day, Event.ARMED_ATTACK).against(state(victim)).at(place);
        return MutualAssistance.of(attack, sitting).size();
    }

    @Test
    @DisplayName("by the reading that it ends with the Treaties, the clause reaches no overseas country or territory")
    void overseas() {
        Map<String, List<String>> overseas = Map.of(
                "DK", List.of("Greenland", "Faroe Islands"),
                "FR",
                        List.of(
                                "New Caledonia",
                                "French Polynesia",
                                "French Southern and Antarctic Territories",
                                "Wallis and Futuna",
                                "Saint Pierre and Miquelon",
                                "Saint Barthélemy",
                                "Saint Barthelemy"),
                "NL",
                        List.of(
                                "Aruba",
                                "Curaçao",
                                "Curacao",
                                "Sint Maarten",
                                "Bonaire",
                                "Saba",
                                "Sint Eustatius",
                                "Dutch Caribbean"));
        overseas.forEach((victim, places) -> places.forEach(place -> {
            assertThat(owed(DAY, victim, place, "territory-of-the-union"))
                    .as(place)
                    .isZero();
            assertThat(owed(DAY, victim, place, "territory-of-the-state"))
                    .as(place)
                    .isEqualTo(26);
        }));
        LocalDate before = LocalDate.of(2019, 6, 1);
        for (String place : List.of("Falkland Islands", "Bermuda", "Saint Helena", "Akrotiri", "Jersey")) {
            assertThat(owed(before, "GB", place, "territory-of-the-union"))
                    .as(place)
                    .isZero();
            assertThat(owed(before, "GB", place, "territory-of-the-state"))
                    .as(place)
                    .isEqualTo(27);
        }
        assertThat(owed(before, "GB", "Gibraltar", "territory-of-the-union")).isEqualTo(27);
        assertThat(owed(DAY, "FR", "Guadeloupe", "territory-of-the-union")).isEqualTo(26);
    }

    @Test
    @DisplayName("Saint Barthélemy left the territory of the Union in 2012, Mayotte entered it in 2014")
    void changesOfStatus() {
        assertThat(owed(LocalDate.of(2011, 12, 31), "FR", "Saint Barthélemy", "territory-of-the-union"))
                .isEqualTo(26);
        assertThat(owed(LocalDate.of(2012, 1, 1), "FR", "Saint Barthélemy", "territory-of-the-union"))
                .isZero();
        assertThat(owed(LocalDate.of(2013, 12, 31), "FR", "Mayotte", "territory-of-the-union"))
                .isZero();
        assertThat(owed(LocalDate.of(2014, 1, 1), "FR", "Mayotte", "territory-of-the-union"))
                .isEqualTo(27);
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
