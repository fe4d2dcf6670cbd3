package io.github.concertlib.core.law;

import static io.github.concertlib.core.law.Check.expect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Positions.Seat;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** What decision rules keep, besides what every {@linkplain DecidingSuite decider} keeps. */
final class RuleSuite {

    private RuleSuite() {}

    static Suite<RuleSubject> suite() {
        return new Suite<>(
                "decision rules",
                ImmutableList.of(
                        Law.of(
                                        "R-01",
                                        "a rule asks nobody but its voters",
                                        "Article 238(4) TFEU, among others: members vote",
                                        RuleSuite::asksVotersAlone)
                                .brokenBy("a rule that counts an outsider", () -> subject(countsOutsider())),
                        Law.of(
                                        "R-02",
                                        "the same voters always get the same condition",
                                        "Concert: no clock, no chance",
                                        RuleSuite::deterministic)
                                .brokenBy("a rule that changes its mind", () -> subject(changesItsMind())),
                        Law.of(
                                        "R-03",
                                        "two seats declared equal may change places",
                                        "May 1952: anonymity",
                                        RuleSuite::equalSeats)
                                .brokenBy("a lead nation declared equal to the others", RuleSuite::unequal),
                        Law.of(
                                        "R-04",
                                        "the rule among participants is the rule put to the participants",
                                        "Article 330 TFEU: those alone who take part vote and count",
                                        RuleSuite::scoping)
                                .brokenBy("a club that counts everybody", () -> subject(openClub())),
                        Law.of(
                                        "R-05",
                                        "a rule describes itself in one line",
                                        "Concert: rules read aloud",
                                        RuleSuite::describesItself)
                                .brokenBy(
                                        "a rule without a name",
                                        () -> subject(voters -> Condition.all(voters.each(Level.ASSENT)))),
                        Law.of(
                                        "R-06",
                                        "a rule says where it is written",
                                        "Concert: a source on every rule",
                                        (RuleSubject it, Draw draw) -> expect(
                                                !it.rule().source().equals(Source.unsourced()),
                                                () -> "'" + it.rule().description() + "' has no source"))
                                .brokenBy("a rule that cites nothing", () -> subject(DecisionRules.unanimity())),
                        Law.of(
                                        "R-07",
                                        "two rules joined by 'and' adopt what both adopt",
                                        "Taylor and Zwicker 1999, 1.4: products of games",
                                        (RuleSubject it, Draw draw) -> joined(it, draw, true))
                                .brokenBy("a rule that joins loosely", () -> subject(new Loose(false))),
                        Law.of(
                                        "R-08",
                                        "two rules joined by 'or' adopt what either adopts",
                                        "Taylor and Zwicker 1999, 1.4: sums of games",
                                        (RuleSubject it, Draw draw) -> joined(it, draw, false))
                                .brokenBy("a rule that joins tightly", () -> subject(new Loose(true))),
                        Law.of(
                                        "R-09",
                                        "a name and a source change no verdict",
                                        "Concert: a citation is not a condition",
                                        RuleSuite::namesChangeNothing)
                                .brokenBy("a rule that depends on its name", () -> subject(new Vain("vain"))),
                        Law.of(
                                        "R-10",
                                        "where every voter has a veto, one voter less never stops a decision",
                                        "Tsebelis 2002, ch. 1: each veto player more makes change harder",
                                        RuleSuite::fewerVetoes)
                                .optional()
                                .brokenBy("unanimity with a quorum of five", () -> subject(quorum()))));
    }

    private static RuleSubject subject(DecisionRule rule) {
        return RuleSubject.of(rule, Sample.five());
    }

    private static DecisionRule quorum() {
        return voters -> voters.size() < 5 ? Condition.never() : Condition.all(voters.each(Level.ASSENT));
    }

    private static DecisionRule countsOutsider() {
        return voters -> Condition.any(
                Condition.all(voters.each(Level.ASSENT)), Condition.assent(Sample.OUTSIDER, voters.forum()));
    }

    private static DecisionRule changesItsMind() {
        AtomicInteger asked = new AtomicInteger();
        return voters -> Condition.atLeast(3 + asked.getAndIncrement() % 2, voters.each(Level.ASSENT));
    }

    private static RuleSubject unequal() {
        Electorate five = Sample.five();
        return new RuleSubject(DecisionRules.optIn(ActorId.of("GB"), 1), five, five.voters());
    }

    private static DecisionRule openClub() {
        return new DecisionRule() {
            @Override
            public Condition over(Electorate voters) {
                return Condition.atLeast(3, voters.each(Level.ASSENT));
            }

            @Override
            public DecisionRule among(Set<ActorId> participants) {
                return this;
            }
        };
    }

    /** Takes {@code and} for {@code or}, or the other way round. */
    private record Loose(boolean tight) implements DecisionRule {
        @Override
        public Condition over(Electorate voters) {
            return Condition.atLeast(3, voters.each(Level.ASSENT));
        }

        @Override
        public DecisionRule and(DecisionRule other) {
            return tight ? DecisionRule.super.and(other) : this;
        }

        @Override
        public DecisionRule or(DecisionRule other) {
            return tight ? this : DecisionRule.super.or(other);
        }
    }

    private record Vain(String description) implements DecisionRule {
        @Override
        public Condition over(Electorate voters) {
            return Condition.atLeast(description.length() % 3, voters.each(Level.ASSENT));
        }

        @Override
        public DecisionRule as(String other, Source source) {
            return new Vain(description + "er");
        }
    }

    static List<Seat> seats(RuleSubject it) {
        return it.voters().voters().stream()
                .map(voter -> new Seat(voter, it.voters().forum()))
                .toList();
    }

    private static Verdict verdict(DecisionRule rule, Electorate voters, Positions positions) {
        return rule.over(voters).evaluate(positions);
    }

    private static Optional<String> asksVotersAlone(RuleSubject it, Draw draw) {
        Set<ActorId> strangers =
                new java.util.TreeSet<>(it.rule().over(it.voters()).actors());
        strangers.removeAll(it.voters().voters());
        return expect(strangers.isEmpty(), () -> "asks " + Tell.set(strangers) + ", who have no vote");
    }

    private static Optional<String> deterministic(RuleSubject it, Draw draw) {
        Condition once = it.rule().over(it.voters());
        Condition again = it.rule().over(it.voters());
        return expect(once.equals(again), () -> "asks first for " + once.describe() + ", then for " + again.describe());
    }

    private static Optional<String> equalSeats(RuleSubject it, Draw draw) {
        ActorId one = draw.actor(it.equalSeats());
        ActorId two = draw.actor(it.equalSeats());
        draw.assume(!one.equals(two));
        Positions positions = draw.positions(seats(it));
        Positions swapped = positions
                .with(one, it.voters().forum(), positions.of(two, it.voters().forum()))
                .with(two, it.voters().forum(), positions.of(one, it.voters().forum()));
        Verdict before = verdict(it.rule(), it.voters(), positions);
        Verdict after = verdict(it.rule(), it.voters(), swapped);
        return expect(
                before == after,
                () -> Tell.positions(seats(it), positions) + ": " + Tell.verdict(before) + "; but when " + one + " and "
                        + two + " change places, " + Tell.verdict(after));
    }

    private static Optional<String> scoping(RuleSubject it, Draw draw) {
        Set<ActorId> participants = draw.someOf(it.voters().voters());
        Condition reduced = refusing(() -> it.rule().over(it.voters().restrictedTo(participants)), draw);
        Condition scoped = refusing(() -> it.rule().among(participants).over(it.voters()), draw);
        Positions positions = draw.positions(seats(it));
        Verdict put = reduced.evaluate(positions);
        Verdict among = scoped.evaluate(positions);
        return expect(
                put == among,
                () -> "among " + Tell.set(participants) + ", when " + Tell.positions(seats(it), positions) + ": "
                        + Tell.verdict(among) + "; put to them alone, " + Tell.verdict(put));
    }

    /** A rule may refuse voters to whom it cannot be put: a lead nation is missing. */
    private static Condition refusing(java.util.function.Supplier<Condition> condition, Draw draw) {
        try {
            return condition.get();
        } catch (IllegalArgumentException refused) {
            draw.assume(false);
            throw refused;
        }
    }

    private static Optional<String> fewerVetoes(RuleSubject it, Draw draw) {
        draw.assume(everybodyHasAVeto(it));
        ActorId gone = draw.actor(it.voters().voters());
        Condition fewer = refusing(() -> it.rule().over(it.voters().without(gone)), draw);
        Positions positions = draw.positions(seats(it));
        draw.assume(verdict(it.rule(), it.voters(), positions) == Verdict.HOLDS);
        return expect(
                fewer.evaluate(positions) == Verdict.HOLDS,
                () -> Tell.positions(seats(it), positions) + ": adopted; without " + gone + ", not adopted");
    }

    private static boolean everybodyHasAVeto(RuleSubject it) {
        return it.voters().voters().stream()
                .allMatch(voter -> verdict(
                                it.rule(), it.voters(), Positions.all(Level.ASSENT).with(voter, Level.OBJECT))
                        == Verdict.FAILS);
    }

    private static Optional<String> describesItself(RuleSubject it, Draw draw) {
        String description = it.rule().description();
        return expect(
                !description.isBlank() && description.lines().count() == 1 && !description.equals("an unnamed rule"),
                () -> "'" + description + "' does not say what it asks for");
    }

    private static Optional<String> joined(RuleSubject it, Draw draw, boolean both) {
        List<DecisionRule> others = ImmutableList.of(
                DecisionRules.consensus(),
                DecisionRules.simpleMajority(),
                DecisionRules.noVote(),
                DecisionRules.notCompetent());
        DecisionRule other = draw.oneOf(others);
        Positions positions = draw.positions(seats(it));
        Set<Boolean> holds = ImmutableSet.of(
                verdict(it.rule(), it.voters(), positions) == Verdict.HOLDS,
                verdict(other, it.voters(), positions) == Verdict.HOLDS);
        boolean expected = both ? !holds.contains(false) : holds.contains(true);
        DecisionRule joined = both ? it.rule().and(other) : it.rule().or(other);
        Verdict verdict = verdict(joined, it.voters(), positions);
        return expect(
                (verdict == Verdict.HOLDS) == expected,
                () -> "with '" + other.description() + "', when " + Tell.positions(seats(it), positions) + ": "
                        + Tell.verdict(verdict) + " jointly, " + (expected ? "" : "not ") + "by what each says");
    }

    private static Optional<String> namesChangeNothing(RuleSubject it, Draw draw) {
        Positions positions = draw.positions(seats(it));
        Verdict plain = verdict(it.rule(), it.voters(), positions);
        Verdict named = verdict(it.rule().as("another name", Sample.TREATY), it.voters(), positions);
        Verdict stated = it.rule().stated(it.voters()).evaluate(positions);
        return expect(
                plain == named && plain == stated,
                () -> Tell.positions(seats(it), positions) + ": " + Tell.verdict(plain) + "; under another name, "
                        + Tell.verdict(named) + "; as stated, " + Tell.verdict(stated));
    }
}
