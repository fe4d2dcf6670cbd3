package io.github.concertlib.eu.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Maps;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.BadInputException;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.decision.Ballot;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.eu.EuBody;
import io.github.concertlib.eu.Purse;
import io.github.concertlib.eu.Sitting;
import io.github.concertlib.eu.money.AssistanceAccount.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Laws of who pays, on any key. */
class CostSharesProperties {

    private static final Sitting TODAY = Sitting.on(LocalDate.of(2026, 6, 1));
    private static final Electorate COUNCIL = Electorate.of(EuBody.COUNCIL.forum(), TODAY.members());
    private static final ContributionKey BY_PEOPLE = ContributionKey.byPopulation(TODAY.populations());
    private static final Set<ActorId> NEUTRALS =
            new TreeSet<>(List.of(ActorId.of("AT"), ActorId.of("IE"), ActorId.of("MT")));

    @Provide
    Arbitrary<ContributionKey> keys() {
        return Arbitraries.longs()
                .between(1, 5_000_000_000_000L)
                .list()
                .ofSize(27)
                .map(weights -> {
                    Map<ActorId, Long> byState = new TreeMap<>();
                    int i = 0;
                    for (ActorId state : TODAY.members()) {
                        byState.put(state, weights.get(i++));
                    }
                    return new ContributionKey(
                            "any", "any", byState, TODAY.populations().source());
                });
    }

    @Provide
    Arbitrary<Set<ActorId>> payers() {
        return Arbitraries.of(List.copyOf(TODAY.members())).set().ofMinSize(1);
    }

    @Provide
    Arbitrary<Set<ActorId>> declarers() {
        return Arbitraries.of(List.copyOf(TODAY.members())).set().ofMaxSize(8);
    }

    @Property(tries = 300)
    @Label("INV-28 shares add up to the cost, to the cent, and each is its exact share but for less than a cent")
    void addUp(
            @ForAll("keys") ContributionKey key,
            @ForAll("payers") Set<ActorId> payers,
            @ForAll @LongRange(min = 0, max = 10_000_000_000_000L) long cost) {
        CostShares shares = CostShares.of(cost, key, payers);
        assertThat(shares.total()).isEqualTo(cost);
        assertThat(shares.cents().keySet()).isEqualTo(new TreeSet<>(payers));
        double total =
                payers.stream().mapToDouble(payer -> key.weights().get(payer)).sum();
        payers.forEach(payer -> {
            double exact = cost * (key.weights().get(payer) / total);
            assertThat((double) shares.of(payer)).isBetween(exact - 1.01, exact + 1.01);
        });
    }

    @Property(tries = 200)
    @Label("INV-26 who declares pays nothing for the operation, a plain abstainer its key")
    void operations(@ForAll("declarers") Set<ActorId> declarers, @ForAll("keys") ContributionKey key) {
        Positions votes = Positions.all(Level.ABSTAIN);
        for (ActorId state : declarers) {
            votes = votes.with(state, Level.ABSTAIN_DECLARED);
        }
        OperationBill bill = OperationBill.of(new Ballot(COUNCIL, votes), 1_000_000_000_00L, Map.of(), key);
        assertThat(bill.common().total()).isEqualTo(1_000_000_000_00L);
        TODAY.members().forEach(state -> {
            if (declarers.contains(state)) {
                assertThat(bill.common().of(state)).isZero();
            } else {
                assertThat(bill.common().cents()).containsKey(state);
            }
        });
    }

    @Property(tries = 200)
    @Label(
            "INV-27 who declares on lethal aid pays nothing for it, and over all measures exactly what it would have paid")
    void assistance(@ForAll("declarers") Set<ActorId> declarers, @ForAll("keys") ContributionKey key) {
        List<Measure> measures = List.of(
                new Measure("arms", 450_000_000_00L, true, declarers),
                new Measure("other aid", 450_000_000_00L, false, Set.of()));
        AssistanceAccount account = AssistanceAccount.settle(measures, key, TODAY.members());
        CostShares half = CostShares.of(450_000_000_00L, key, TODAY.members());
        CostShares without = new CostShares(Maps.transformValues(half.cents(), cents -> 2 * cents));
        assertThat(account.payersOf("arms")).noneMatch(declarers::contains);
        assertThat(account.due()).isEqualTo(without.cents());
        long owedByDeclarers = declarers.stream().mapToLong(without::of).sum();
        if (owedByDeclarers <= 450_000_000_00L) {
            assertThat(account.uncovered()).isEmpty();
            TODAY.members().forEach(state -> assertThat(account.paidBy(state)).isEqualTo(without.of(state)));
        } else {
            assertThat(account.uncovered()).containsOnlyKeys("arms");
        }
        long paid = TODAY.members().stream().mapToLong(account::paidBy).sum();
        long open =
                account.uncovered().values().stream().mapToLong(Long::longValue).sum();
        assertThat(paid + open).isEqualTo(900_000_000_00L);
    }

    @Example
    @Label("February 2022: AT, IE and MT declare on arms for Ukraine and pay their full share towards other aid")
    void february2022() {
        AssistanceAccount account = AssistanceAccount.settle(
                List.of(
                        new Measure("lethal", 450_000_000_00L, true, NEUTRALS),
                        new Measure("non-lethal", 50_000_000_00L, false, Set.of())),
                BY_PEOPLE,
                TODAY.members());
        assertThat(account.payersOf("lethal")).hasSize(24).doesNotContainAnyElementsOf(NEUTRALS);
        NEUTRALS.forEach(state ->
                assertThat(account.paidBy(state)).isEqualTo(account.due().get(state)));
        assertThat(account.uncovered()).isEmpty();
    }

    @Example
    @Label(
            "eight measures of one cost are divided alike: the cents that are left over are not carried from one to the next")
    void eightMeasures() {
        List<Measure> eight = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> new Measure("aid " + i, 10_000_00L, i == 1, i == 1 ? NEUTRALS : Set.of()))
                .toList();
        CostShares each = CostShares.of(10_000_00L, BY_PEOPLE, TODAY.members());
        AssistanceAccount account = AssistanceAccount.settle(eight.subList(1, 8), BY_PEOPLE, TODAY.members());
        account.paid().forEach((name, paid) -> assertThat(paid).as(name).isEqualTo(each.cents()));
        assertThat(each.of(ActorId.of("SK"))).isEqualTo(120_26);
        AssistanceAccount declined = AssistanceAccount.settle(eight, BY_PEOPLE, TODAY.members());
        TODAY.members().forEach(state -> assertThat(declined.paidBy(state)).isEqualTo(8 * each.of(state)));
        declined.paid()
                .forEach((name, paid) -> assertThat(paid.values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .as(name)
                        .isEqualTo(10_000_00L));
        assertThat(declined.payersOf("aid 1")).hasSize(24);
    }

    @Example
    @Label("INV-27 a declaration on aid that is not lethal spares nobody its share of it")
    void aDeclarationOnOtherAidSparesNobody() {
        AssistanceAccount account = AssistanceAccount.settle(
                List.of(new Measure("ambulances", 50_000_000_00L, false, NEUTRALS)), BY_PEOPLE, TODAY.members());
        assertThat(account.payersOf("ambulances")).containsAll(NEUTRALS).hasSize(27);
        assertThat(account.uncovered()).isEmpty();
    }

    @Example
    @Label("sending is apart from the vote: a yes-voter may send nothing, and what is not common lies where it falls")
    void costsLieWhereTheyFall() {
        ActorId austria = ActorId.of("AT");
        OperationBill bill = OperationBill.of(
                new Ballot(COUNCIL, Positions.all(Level.ASSENT)),
                100_00L,
                Map.of(ActorId.of("FR"), 5_000_00L),
                BY_PEOPLE);
        assertThat(bill.own()).doesNotContainKey(austria);
        assertThat(bill.common().of(austria)).isPositive();
        assertThat(bill.total().get(ActorId.of("FR"))).isGreaterThan(5_000_00L);
    }

    @Example
    @Label("INV-42 Denmark paid for no military operation before 1 July 2022")
    void denmark() {
        Sitting before = Sitting.on(LocalDate.of(2022, 6, 30));
        Electorate voters = before.route("p12").steps().get(0).electorate();
        OperationBill bill =
                OperationBill.of(new Ballot(voters, Positions.all(Level.ASSENT)), 1_000_00L, Map.of(), BY_PEOPLE);
        assertThat(bill.common().cents()).hasSize(26).doesNotContainKey(ActorId.of("DK"));
    }

    @Example
    @Label("INV-25 no military operation is ever paid from the budget or the borrowing of the Union")
    void theBudgetNeverPays() {
        for (Spending spending : Spending.values()) {
            for (Purse purse : List.of(Purse.UNION_BUDGET, Purse.UNION_BORROWING)) {
                if (spending.isMilitaryOperation()) {
                    assertThat(spending.mayBePaidFrom(purse).met()).isFalse();
                }
            }
        }
        assertThat(Spending.CIVILIAN_OPERATION.mayBePaidFrom(Purse.UNION_BUDGET).met())
                .isTrue();
        assertThat(Spending.THIRD_STATE_ASSISTANCE
                        .mayBePaidFrom(Purse.UNION_BORROWING)
                        .met())
                .isTrue();
        assertThat(Spending.MILITARY_COMMON_COST
                        .mayBePaidFrom(Purse.UNION_BUDGET)
                        .reason())
                .contains("unanimity can change the key, not the purse");
    }

    @Example
    @Label("a key that says nothing of a contributor is an error that names it")
    void badKeys() {
        ContributionKey key = new ContributionKey(
                "gni",
                "national income",
                Map.of(ActorId.of("FR"), 3L),
                TODAY.populations().source());
        assertThatThrownBy(() -> CostShares.of(100, key, Set.of(ActorId.of("FR"), ActorId.of("DE"))))
                .hasMessage("key 'gni' says nothing of [DE], who contribute");
        assertThatThrownBy(() -> CostShares.of(-1, key, Set.of(ActorId.of("FR"))))
                .hasMessage("a cost cannot be negative: -1 cents");
        assertThatThrownBy(() -> CostShares.of(100, key, Set.of()))
                .hasMessageStartingWith("nobody pays a cost of 100 cents");
        assertThatThrownBy(() -> ContributionKey.read(
                        Documents.json(
                                "gni.json",
                                "{\"id\": \"gni\", \"title\": \"income\", \"source\": \"mine\", \"weights\": {\"FR\": -5}}"),
                        States.standard()))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "gni.json:1: field 'weights.FR': a weight of -5 is negative; weights are whole numbers from 0");
    }
}
