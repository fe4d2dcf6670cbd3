package io.github.concertlib.eu.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.BadInputException;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.eu.Finding;
import io.github.concertlib.eu.door.Outsider;
import io.github.concertlib.eu.door.Outsiders;
import io.github.concertlib.eu.money.Project.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InstrumentsTest {

    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    private static final Instrument SAFE = Instruments.named("safe");

    private static Set<ActorId> states(String codes) {
        Set<ActorId> states = new TreeSet<>();
        Arrays.stream(codes.split(" ")).map(ActorId::of).forEach(states::add);
        return states;
    }

    /** "PL 60 US 40" in per cent. */
    private static List<Component> components(String shares) {
        String[] words = shares.split(" ");
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            components.add(new Component(
                    ActorId.of(words[i]), (int) Math.round(Double.parseDouble(words[i + 1]) * 100)));
        }
        return components;
    }

    private static Project project(String buyers, String shares, String product, Spending spending) {
        return new Project(
                "test", states(buyers), components(shares), product, SUMMER, 100_000_000_00L, spending, true, false);
    }

    private static Project purchase(String buyers, String shares) {
        return project(buyers, shares, "artillery", Spending.OWN_EQUIPMENT);
    }

    private static boolean eligible(Instrument instrument, Project project) {
        return instrument.of(project).isEligible();
    }

    @Test
    @DisplayName(
            "a purchase by Poland and Ukraine with 40 % of foreign components: not eligible, and what would fix it")
    void polandAndUkraine() {
        Eligibility answer = SAFE.of(purchase("PL UA", "PL 35 UA 25 US 40"));
        assertThat(answer.isEligible()).isFalse();
        assertThat(answer.obstacles())
                .extracting(Finding::reason)
                .containsExactly(
                        "40.00 % of the components from outside members, EEA-EFTA states, Ukraine, states with an"
                                + " agreement; allowed: 35 %");
        assertThat(answer.remedies())
                .containsExactly(
                        "to move 5.00 % of the components inside, or an agreement that opens the instrument to one"
                                + " of [US]");
        assertThat(eligible(SAFE, purchase("PL UA", "PL 40 UA 25 US 35"))).isTrue();
    }

    @Test
    @DisplayName("opening to one supplier is proposed only where that one is enough")
    void whoseAgreementIsEnough() {
        assertThat(SAFE.of(purchase("PL UA", "PL 40 GB 50 US 10")).remedies())
                .containsExactly(
                        "to move 25.00 % of the components inside, or an agreement that opens the instrument to one of"
                                + " [GB]");
        assertThat(SAFE.of(purchase("PL UA", "GB 40 US 38 KR 22")).remedies())
                .containsExactly("to move 65.00 % of the components inside, or agreements that open the instrument to"
                        + " [GB, US] together");
        assertThat(SAFE.of(purchase("DE", "DE 100").signedOn(LocalDate.of(2026, 3, 1)))
                        .remedies())
                .containsExactly("a member with a loan among the buyers");
    }

    @Test
    @DisplayName("INV-30 more than 35 % from outside is never eligible, one hundredth of a per cent included")
    void cap() {
        assertThat(eligible(SAFE, purchase("PL CZ", "PL 65 US 35"))).isTrue();
        assertThat(eligible(SAFE, purchase("PL CZ", "PL 64.99 US 35.01"))).isFalse();
        assertThat(eligible(SAFE, purchase("PL CZ", "PL 20 NO 40 UA 40"))).isTrue();
        assertThat(eligible(SAFE, purchase("PL CZ", "PL 60 KR 20 JP 20"))).isFalse();
    }

    @Test
    @DisplayName("INV-30 an agreement brings a partner inside: Canada by the end of February 2026")
    void agreement() {
        assertThat(eligible(SAFE, purchase("PL CZ", "PL 50 CA 50"))).isTrue();
        assertThat(eligible(SAFE, purchase("PL CZ", "PL 50 CA 50").signedOn(LocalDate.of(2025, 12, 1))))
                .isFalse();
        assertThat(eligible(SAFE, purchase("PL CZ", "PL 50 GB 50"))).isFalse();
        Outsiders opened = Outsiders.shipped()
                .replacing(Outsiders.shipped()
                        .named(ActorId.of("GB"))
                        .with(Outsider.Tie.SAFE_AGREEMENT, LocalDate.of(2026, 1, 1)));
        World world = new World(World.on(SUMMER).sitting(), opened, Loans.shipped());
        assertThat(SAFE.of(purchase("PL CZ", "PL 50 GB 50"), world).isEligible())
                .isTrue();
    }

    @Test
    @DisplayName("INV-31 one member alone may sign until 30 May 2026, not a day later")
    void singleBuyer() {
        Project alone = purchase("PL", "PL 100");
        assertThat(eligible(SAFE, alone.signedOn(LocalDate.of(2026, 5, 30)))).isTrue();
        assertThat(eligible(SAFE, alone.signedOn(LocalDate.of(2026, 5, 31)))).isFalse();
        assertThat(SAFE.of(alone).remedies()).containsExactly("1 more buyer among members, EEA-EFTA states, Ukraine");
    }

    @Test
    @DisplayName("INV-29 SAFE money goes to members alone, for listed products, never to operations")
    void whatSafeIsFor() {
        assertThat(eligible(SAFE, purchase("NO UA", "NO 100"))).isFalse();
        assertThat(eligible(SAFE, project("PL CZ", "PL 100", "uniforms", Spending.OWN_EQUIPMENT)))
                .isFalse();
        assertThat(eligible(SAFE, project("PL CZ", "PL 100", "artillery", Spending.MILITARY_COMMON_COST)))
                .isFalse();
        assertThat(eligible(SAFE, project("PL CZ", "PL 100", "artillery", Spending.PAY_OF_TROOPS)))
                .isFalse();
        assertThat(SAFE.of(project("PL CZ", "PL 100", "uniforms", Spending.OWN_EQUIPMENT))
                        .remedies())
                .isEmpty();
    }

    @Test
    @DisplayName("INV-29 the loans add up to no more than 150 billion, and the borrowers are the nineteen that applied")
    void loans() {
        Loans loans = Loans.shipped();
        assertThat(loans.total()).isEqualTo(149_980_500_000_00L).isLessThanOrEqualTo(loans.ceilingInCents());
        assertThat(loans.status().entrySet().stream().filter(e -> e.getValue() != Loans.Status.NOT_APPLIED))
                .hasSize(19);
        assertThat(eligible(SAFE, purchase("DE NL", "DE 100"))).isFalse();
        assertThat(eligible(SAFE, purchase("DE DK", "DE 100"))).isFalse();
        assertThatThrownBy(() -> Loans.read(
                        Documents.json(
                                "loans.json",
                                "{\"source\": \"mine\", \"ceilingEur\": 10, \"loans\": [{\"state\": \"PL\", \"amountEur\": 11,"
                                        + " \"status\": \"approved\"}]}"),
                        States.standard()))
                .isInstanceOf(BadInputException.class)
                .hasMessage("loans.json:1: field 'loans': loans add up to 1100 cents, more than the ceiling of 1000");
    }

    @Test
    @DisplayName("Denmark's loan of 46.8 million does not pay for a purchase of 100 million")
    void amount() {
        Eligibility answer = SAFE.of(purchase("DE DK", "DE 100"));
        assertThat(answer.obstacles())
                .extracting(Finding::reason)
                .containsExactly("costs EUR 100,000,000; the loans of the buyers come to EUR 46,800,000");
    }

    @Test
    @DisplayName("candidates and partners may join a purchase, others may not, and they do not make it a joint one")
    void whoMayJoin() {
        assertThat(eligible(SAFE, purchase("PL CZ GB", "PL 100"))).isTrue();
        assertThat(eligible(SAFE, purchase("PL CZ US", "PL 100"))).isFalse();
        assertThat(eligible(SAFE, purchase("PL GB", "PL 100"))).isFalse();
        assertThat(eligible(SAFE, purchase("PL NO", "PL 100"))).isTrue();
    }

    @Test
    @DisplayName("products of the second category need a design free of third states")
    void designAuthority() {
        Project fighter = new Project(
                "air defence",
                states("PL CZ"),
                components("PL 70 US 30"),
                "air-and-missile-defence",
                SUMMER,
                1_00L,
                Spending.OWN_EQUIPMENT,
                false,
                false);
        assertThat(SAFE.of(fighter).obstacles())
                .extracting(Finding::reason)
                .containsExactly("the supplier needs a third state's leave to change the design");
    }

    @Test
    @DisplayName("INV-32 the defence fund never buys equipment, and the bank never pays for weapons or ammunition")
    void fundAndBank() {
        Instrument edf = Instruments.named("edf");
        Instrument eib = Instruments.named("eib");
        assertThat(eligible(edf, purchase("DE FR IT", "DE 100"))).isFalse();
        assertThat(eligible(edf, project("DE FR IT", "DE 100", "artillery", Spending.DEFENCE_RESEARCH)))
                .isTrue();
        assertThat(eligible(edf, project("DE FR", "DE 100", "artillery", Spending.DEFENCE_RESEARCH)))
                .isFalse();
        assertThat(eligible(edf, project("DE FR NO", "DE 100", "artillery", Spending.DEFENCE_RESEARCH)))
                .isTrue();
        assertThat(eligible(edf, project("DE FR GB", "DE 100", "artillery", Spending.DEFENCE_RESEARCH)))
                .isFalse();
        assertThat(eligible(eib, project("DE", "DE 100", "ammunition", Spending.OWN_EQUIPMENT)))
                .isFalse();
        assertThat(eligible(eib, project("DE", "DE 100", "missiles", Spending.OWN_EQUIPMENT)))
                .isFalse();
        assertThat(eligible(eib, project("DE", "DE 100", "small-drones", Spending.OWN_EQUIPMENT)))
                .isTrue();
    }

    @Test
    @DisplayName("the grants ask for three states, two of them members, and end on their day")
    void grants() {
        Instrument edip = Instruments.named("edip");
        assertThat(eligible(edip, project("PL CZ UA", "PL 80 UA 20", "artillery", Spending.JOINT_BUYING_INCENTIVE)))
                .isTrue();
        assertThat(eligible(edip, project("PL UA NO", "PL 100", "artillery", Spending.JOINT_BUYING_INCENTIVE)))
                .isFalse();
        Project together = project("PL CZ SK", "PL 100", "artillery", Spending.JOINT_BUYING_INCENTIVE);
        assertThat(eligible(Instruments.named("edirpa"), together)).isFalse();
        assertThat(eligible(Instruments.named("edirpa"), together.signedOn(LocalDate.of(2025, 12, 31))))
                .isTrue();
        Project shells = project("PL", "PL 100", "ammunition", Spending.PRODUCTION);
        assertThat(eligible(Instruments.named("asap"), shells.signedOn(LocalDate.of(2025, 6, 30))))
                .isTrue();
        assertThat(eligible(Instruments.named("asap"), shells)).isFalse();
    }

    @Test
    @DisplayName("the Ukraine loan pays for Ukraine alone, the escape clause for members that activated it")
    void others() {
        Instrument loan = Instruments.named("ukraine-loan");
        assertThat(eligible(loan, project("UA", "UA 65 US 35", "artillery", Spending.THIRD_STATE_ASSISTANCE)))
                .isTrue();
        assertThat(eligible(loan, project("PL", "UA 100", "artillery", Spending.THIRD_STATE_ASSISTANCE)))
                .isFalse();
        Instrument clause = Instruments.named("escape-clause");
        assertThat(eligible(clause, purchase("DE", "US 100"))).isTrue();
        assertThat(eligible(clause, purchase("FR", "FR 100"))).isFalse();
        assertThat(eligible(Instruments.named("epf"), project("DE", "DE 100", "artillery", Spending.LETHAL_ASSISTANCE)))
                .isTrue();
        assertThat(eligible(
                        Instruments.named("budget-2028"),
                        project("DE", "DE 100", "artillery", Spending.PRODUCTION)
                                .signedOn(LocalDate.of(2029, 1, 1))))
                .isFalse();
    }

    @Test
    @DisplayName(
            "what would fix a purchase is a minimal set: one member meets two conditions, a stranger has no clause")
    void remediesAreJoint() {
        assertThat(Instruments.named("edip")
                        .of(project("PL UA", "PL 100", "artillery", Spending.JOINT_BUYING_INCENTIVE))
                        .remedies())
                .containsExactly("1 more member among the buyers");
        assertThat(Instruments.named("edip")
                        .of(project("UA", "PL 100", "artillery", Spending.JOINT_BUYING_INCENTIVE))
                        .remedies())
                .containsExactly("2 more members among the buyers");
        assertThat(Instruments.named("escape-clause")
                        .of(purchase("PL UA", "PL 100"))
                        .remedies())
                .containsExactly("a purchase without [UA]");
    }

    @Test
    @DisplayName("EDIRPA bears 15 % of the cost at most, and that is what has to be there")
    void partBorne() {
        Instrument edirpa = Instruments.named("edirpa");
        Project together = project("PL DE FR", "PL 50 DE 50", "artillery", Spending.JOINT_BUYING_INCENTIVE)
                .signedOn(LocalDate.of(2024, 6, 1));
        assertThat(edirpa.of(together.costing(2_000_000_000_00L)).isEligible()).isTrue();
        assertThat(edirpa.of(together.costing(2_000_000_000_00L)).render())
                .contains("bears at most 15 % of the cost, EUR 300,000,000");
        assertThat(edirpa.of(together.costing(2_000_000_100_00L)).obstacles())
                .extracting(Finding::reason)
                .containsExactly("costs EUR 300,000,015; there are EUR 300,000,000");
    }

    @Test
    @DisplayName("what a project says nothing about is said to be assumed; a plan not yet approved is named")
    void assumptions() {
        assertThat(Instruments.named("escape-clause")
                        .of(purchase("PL", "PL 100"))
                        .render())
                .contains("+ assumed: it fits into 1.5 % of gross domestic product a year");
        assertThat(SAFE.of(purchase("FR PL", "FR 100")).render())
                .contains("the loan goes to [FR, PL]; the plan of [FR] still awaited its approval (eu:p49)");
        assertThat(Instruments.named("readiness-2030")
                        .of(purchase("PL", "PL 100"))
                        .obstacles())
                .extracting(Finding::reason)
                .containsExactly("does not pay for equipment for a member's own forces: it is no fund of its own");
    }

    @Test
    @DisplayName("a second SAFE with the caller's numbers: stricter on buyers, open to the United Kingdom")
    void secondSafe() {
        Instrument second =
                Instruments.secondSafe(LocalDate.of(2027, 1, 1), 300_000_000_000_00L, 3, 35, states("GB"), Set.of());
        assertThat(second.standing()).isEqualTo(Standing.PROPOSED);
        Eligibility two = second.of(purchase("PL CZ", "PL 50 GB 50").signedOn(LocalDate.of(2027, 6, 1)));
        assertThat(two.obstacles()).extracting(Finding::reason).hasSize(2).anyMatch(r -> r.contains("needed: 3"));
        Eligibility three = second.of(purchase("PL CZ GB", "PL 50 GB 50").signedOn(LocalDate.of(2027, 6, 1)));
        assertThat(three.obstacles())
                .extracting(Finding::reason)
                .containsExactly("the instrument is not adopted; it is a proposal");
    }

    @Test
    @DisplayName("a loan of the Union is worth taking for who borrows more dearly alone")
    void worthTaking() {
        assertThat(new LoanComparison(380, 310, 1_000_000_000_00L, 45, 10).isWorthTaking())
                .isTrue();
        assertThat(new LoanComparison(270, 310, 1_000_000_000_00L, 45, 10).isWorthTaking())
                .isFalse();
        assertThat(new LoanComparison(310, 310, 1_000_000_000_00L, 45, 10).savingInCents())
                .isZero();
        // two years, no grace: 1 % on the whole, then 1 % on half of it
        assertThat(new LoanComparison(200, 100, 100_00L, 2, 0).savingInCents()).isEqualTo(1_50L);
        assertThatThrownBy(() -> new LoanComparison(200, 100, 100_00L, 10, 10))
                .hasMessage("a loan of 10 years with 10 years of grace leaves no year to repay it");
    }

    @Test
    @DisplayName("the catalogue: every instrument names the procedure by which it is decided")
    void catalogue() {
        assertThat(Instruments.all())
                .extracting(Instrument::id)
                .containsExactly(
                        "safe",
                        "edf",
                        "edip",
                        "edip-ukraine",
                        "edirpa",
                        "asap",
                        "epf",
                        "eib",
                        "escape-clause",
                        "ukraine-loan",
                        "readiness-2030",
                        "budget-2028",
                        "military-mobility-2028");
        assertThatThrownBy(() -> Instruments.named("safer"))
                .hasMessageStartingWith("no instrument 'safer'; there are [safe,");
    }

    private static Project read(String buyers, String components, String date) {
        return Project.read(
                Documents.json(
                        "project.json",
                        "{\"title\": \"guns\",\n \"buyers\": " + buyers + ",\n \"components\": " + components
                                + ",\n \"product\": \"artillery\",\n \"contractDate\": \"" + date
                                + "\",\n \"amountEur\": 1000,\n \"spending\": \"own-equipment\"}"),
                States.standard());
    }

    @Test
    @DisplayName("bad projects: no buyers, a share above 100 %, shares that do not add up, a stranger, no date")
    void badInput() {
        assertThat(read("[\"PL\"]", "{\"PL\": 64.5, \"US\": 35.5}", "2026-07-01")
                        .shareFromOutside(states("PL")))
                .isEqualTo(3550);
        assertThatThrownBy(() -> read("[]", "{\"PL\": 100}", "2026-07-01"))
                .hasMessage("project.json:2: field 'buyers': a project has buyers; name one at least");
        assertThatThrownBy(() -> read("[\"PL\"]", "{\"PL\": 140}", "2026-07-01"))
                .hasMessage("project.json:3: field 'components.PL': a share of 140.0 % lies outside 0..100 %");
        assertThatThrownBy(() -> read("[\"PL\"]", "{\"PL\": 60}", "2026-07-01"))
                .hasMessage(
                        "project.json:3: field 'components': component shares of project 'guns' add up to 60.0 per cent, not"
                                + " to 100 per cent");
        assertThatThrownBy(() -> read("[\"PL\", \"PL\"]", "{\"PL\": 100}", "2026-07-01"))
                .hasMessage("project.json:2: field 'buyers[1]': buyer 'PL' stands here twice");
        assertThatThrownBy(() -> read("[\"PL\"]", "{\"PL\": 100}", "1950-07-01"))
                .hasMessage("project.json:5: field 'contractDate': a contract of 1950-07-01 is older than the Union");
        assertThatThrownBy(() -> read("[\"UK\"]", "{\"PL\": 100}", "2026-07-01"))
                .hasMessageContaining("unknown actor 'UK'; did you mean 'GB'?");
        assertThatThrownBy(() -> read("[\"PL\"]", "{\"PL\": 100}", "summer"))
                .hasMessageContaining("field 'contractDate': 'summer' is not a date");
        assertThatThrownBy(() -> purchase("PL", "PL 100").boughtBy(Set.of()))
                .hasMessage("project 'test' has no buyers; name one at least");
    }

    @Test
    @DisplayName("a contract before the instrument began is not eligible, with the day on which it did")
    void beforeTheInstrument() {
        assertThat(SAFE.of(purchase("PL CZ", "PL 100").signedOn(LocalDate.of(2024, 1, 1)))
                        .obstacles())
                .extracting(Finding::reason)
                .containsExactly("signed on 2024-01-01; the instrument runs from 2025-05-28 until before 2031-01-01");
    }
}
