package io.github.concertlib.testkit;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Reform;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;

/**
 * What is generated reaches every kind of case often enough to be worth generating. Enough is drawn for the shares to be far
 * from the bounds at any seed.
 */
class DistributionProperties {

    private static final LocalDate DAY = LocalDate.of(2010, 1, 1);

    @Provide
    Arbitrary<DecisionRule> rules() {
        return Rules.any();
    }

    @Provide
    Arbitrary<Map<ActorId, Long>> weights() {
        return Rules.weights();
    }

    @Provide
    Arbitrary<DecisionRule> weighted() {
        return Rules.weighted();
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
    Arbitrary<Pathway> pathways() {
        return Institutions.pathways();
    }

    @Provide
    Arbitrary<Provision> provisions() {
        return Institutions.provisions();
    }

    @Provide
    Arbitrary<Architecture> orders() {
        return Orders.architectures(DAY);
    }

    @Provide
    Arbitrary<Reform> reforms() {
        return Orders.reforms();
    }

    @Provide
    Arbitrary<Contingency> contingencies() {
        return Orders.contingencies(DAY);
    }

    @Provide
    Arbitrary<Function> functions() {
        return Institutions.functions();
    }

    private static void atLeast(StatisticsCoverage coverage, double percent, Object value) {
        coverage.check(value).percentage(share -> share >= percent);
    }

    @Property(tries = 4000)
    void rulesAreAdoptedAndRefused(@ForAll("rules") DecisionRule rule, @ForAll("known") Positions positions) {
        Statistics.collect(rule.over(Rules.electorate()).evaluate(positions));
        Statistics.coverage(coverage -> {
            atLeast(coverage, 20, Verdict.HOLDS);
            atLeast(coverage, 20, Verdict.FAILS);
        });
    }

    @Property(tries = 4000)
    void someVerdictsStayOpen(@ForAll("rules") DecisionRule rule, @ForAll("partlyKnown") Positions positions) {
        Statistics.collect(rule.over(Rules.electorate()).evaluate(positions));
        Statistics.coverage(coverage -> {
            atLeast(coverage, 10, Verdict.HOLDS);
            atLeast(coverage, 10, Verdict.FAILS);
            atLeast(coverage, 20, Verdict.OPEN);
        });
    }

    @Property(tries = 4000)
    void weightsAreEqualOrOneIsHuge(@ForAll("weights") Map<ActorId, Long> weights) {
        long most = weights.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        long others = weights.values().stream().mapToLong(Long::longValue).sum() - most;
        Statistics.collect(
                new HashSet<>(weights.values()).size() == 1 ? "equal" : most > others ? "one huge" : "mixed");
        Statistics.coverage(coverage -> {
            atLeast(coverage, 20, "equal");
            atLeast(coverage, 20, "one huge");
            atLeast(coverage, 10, "mixed");
        });
    }

    /** The last vote counts: with all of a coalition there is just enough, without any one of them there is not. */
    @Property(tries = 4000)
    void weightedVotesAreWonByASingleVote(@ForAll("weighted") DecisionRule rule) {
        Statistics.collect(ties(rule));
        Statistics.coverage(coverage -> atLeast(coverage, 25, true));
    }

    private static boolean ties(DecisionRule rule) {
        return rule.over(Rules.electorate())
                .nodes()
                .filter(AtLeast.class::isInstance)
                .map(AtLeast.class::cast)
                .anyMatch(vote -> sums(vote.terms().stream()
                                .map(term -> term.weight())
                                .toList())
                        .contains(vote.quota()));
    }

    private static Set<Long> sums(List<Long> weights) {
        Set<Long> sums = new HashSet<>(List.of(0L));
        for (long weight : weights) {
            List.copyOf(sums).forEach(sum -> sums.add(sum + weight));
        }
        sums.remove(0L);
        return sums;
    }

    @Property(tries = 4000)
    void somethingIsInForceOnMostDaysAndNotEverythingOnAll(@ForAll("pathways") Pathway pathway) {
        int before = pathway.provide(Institutions.FIRST_DAY).arrangements().size();
        int after = pathway.provide(DAY).arrangements().size();
        Statistics.label("in force").collect(after == 0 ? "nothing" : after == 1 ? "one" : "several");
        Statistics.label("changes").collect(before == after ? "as before" : "changed");
        Statistics.label("in force").coverage(coverage -> {
            atLeast(coverage, 2, "nothing");
            atLeast(coverage, 15, "one");
            atLeast(coverage, 15, "several");
        });
        Statistics.label("changes").coverage(coverage -> {
            atLeast(coverage, 15, "as before");
            atLeast(coverage, 15, "changed");
        });
    }

    @Property(tries = 4000)
    void mostProvisionsDecideSomething(@ForAll("provisions") Provision provision) {
        Statistics.label("decides").collect(!provision.procedures().isEmpty());
        Statistics.label("owes").collect(!provision.commitments().isEmpty());
        Statistics.label("decides").coverage(coverage -> atLeast(coverage, 30, true));
        Statistics.label("owes").coverage(coverage -> atLeast(coverage, 8, true));
    }

    @Property(tries = 4000)
    void ordersGiveEveryKindOfAnswer(
            @ForAll("orders") Architecture order,
            @ForAll("contingencies") Contingency contingency,
            @ForAll("functions") Function function,
            @ForAll("partlyKnown") Positions positions) {
        Statistics.collect(
                order.respondTo(contingency, function, positions).getClass().getSimpleName());
        Statistics.coverage(coverage -> {
            atLeast(coverage, 5, "Authorised");
            atLeast(coverage, 5, "Blocked");
            atLeast(coverage, 3, "Undetermined");
            atLeast(coverage, 5, "NotApplicable");
        });
    }

    @Property(tries = 4000, generation = GenerationMode.RANDOMIZED)
    void contingenciesBefallSomebodyAndNobody(@ForAll("contingencies") Contingency contingency) {
        Statistics.label("event").collect(contingency.event());
        Statistics.label("victim").collect(contingency.victim().isPresent());
        Statistics.label("event").coverage(coverage -> {
            for (Event event : Event.values()) {
                atLeast(coverage, 8, event);
            }
        });
        Statistics.label("victim").coverage(coverage -> {
            atLeast(coverage, 25, true);
            atLeast(coverage, 25, false);
        });
    }

    @Property(tries = 4000)
    void aReformOftenChangesSomething(@ForAll("reforms") Reform reform, @ForAll("provisions") Provision provision) {
        Statistics.collect(!reform.applyTo(provision).equals(provision));
        Statistics.coverage(coverage -> {
            atLeast(coverage, 20, true);
            atLeast(coverage, 20, false);
        });
    }
}
