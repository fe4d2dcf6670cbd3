package io.github.concertlib.core.decision;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Weighted;
import io.github.concertlib.core.source.Source;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The general forms of decision rule. Each describes itself; {@link DecisionRule#citing} adds where it is written.
 *
 * <p>A rule may ask for more than its voters can give: six of five, or eleven votes of ten. It is then never met, as happens
 * to a rule whose members leave. Over no voters at all, {@link #consensus}, {@link #unanimity} and {@link #agreementOfAll}
 * are met and {@link #simpleMajority} and {@link #onRequestOfOne} are not.
 */
public final class DecisionRules {

    private DecisionRules() {}

    /** Nobody objects. Silence, abstention and absence do not stand in the way: the silence procedure's outcome. */
    public static DecisionRule consensus() {
        return named(
                "consensus: no member objects; silence is consent",
                voters -> Condition.all(voters.voters().stream()
                        .map(voter -> new Act(voter, voters.forum(), Level.ABSTAIN_DECLARED, true))
                        .toList()));
    }

    /** Nobody votes against, and nobody is missing: an abstention by a member present does not block. */
    public static DecisionRule unanimity() {
        return named(
                "unanimity: no member votes against or is missing; an abstention does not block",
                voters -> Condition.all(voters.each(Level.ABSTAIN_DECLARED)));
    }

    /** Every one of them says yes. */
    public static DecisionRule agreementOfAll() {
        return named("agreement of all: every one must agree", voters -> Condition.all(voters.each(Level.ASSENT)));
    }

    /**
     * A fixed number say yes; the others simply stay out.
     *
     * @param number from 0, which is always met; more than there are voters is never met
     * @throws IllegalArgumentException when the number is negative
     */
    public static DecisionRule atLeast(int number) {
        checkArgument(number >= 0, "a number of members cannot be negative: %s", number);
        return named("at least " + number + " agree; the others stay out", voters -> count(number, voters));
    }

    /** More than half of the members say yes. */
    public static DecisionRule simpleMajority() {
        return named(
                "simple majority: more than half of the members in favour",
                voters -> count(Share.of(1, 2).leastPartAbove(voters.size()), voters));
    }

    /**
     * At least a share of the members say yes. An abstention does not count in favour.
     *
     * @param ofMembers counted among those who vote; a share of 0 is always met
     */
    public static DecisionRule majority(Share ofMembers) {
        return named(
                "at least " + ofMembers + " of the members in favour",
                voters -> count(ofMembers.leastPartOf(voters.size()), voters));
    }

    /**
     * The votes in favour reach a quota.
     *
     * @param weights the votes of each member, from 0. Entries for those who do not vote are passed over. A voter without an
     *     entry, a negative weight and weights that add up to more than a 64-bit number holds are errors when the rule is
     *     applied ({@link IllegalArgumentException}).
     * @param quota the votes that are enough, from 0, which is always met; more than all together is never met
     * @param unit what the weights count, in the plural
     * @throws IllegalArgumentException when the quota is negative
     */
    public static DecisionRule weighted(Map<ActorId, Long> weights, long quota, String unit) {
        checkArgument(quota >= 0, "a quota cannot be negative: %s", quota);
        Map<ActorId, Long> table = ImmutableMap.copyOf(weights);
        return named(
                String.format(Locale.ROOT, "at least %,d %s in favour", quota, unit),
                voters -> sum(quota, table, unit, voters, Level.ASSENT));
    }

    /**
     * The weights of those in favour reach a share of the weights of all who vote.
     *
     * @param weights as for a {@linkplain #weighted(Map, long, String) quota}
     * @param share of the weights of those who vote; a share of 0 is always met
     * @param unit what the weights count, in the plural
     */
    public static DecisionRule weighted(Map<ActorId, Long> weights, Share share, String unit) {
        Map<ActorId, Long> table = ImmutableMap.copyOf(weights);
        return named(
                "at least " + share + " of the " + unit + " in favour",
                voters -> sum(share.leastPartOf(total(table, unit, voters)), table, unit, voters, Level.ASSENT));
    }

    /**
     * The lead nation takes part and at least so many others join; those who stay out neither block nor are bound.
     *
     * @param lead one of the voters; if it is not, that is an error when the rule is applied ({@link IllegalArgumentException})
     * @param others from 0; more than vote beside the lead is never met
     * @throws IllegalArgumentException when {@code others} is negative
     */
    public static DecisionRule optIn(ActorId lead, int others) {
        checkArgument(others >= 0, "a number of members cannot be negative: %s", others);
        return named("opt-in: " + lead + " leads and at least " + others + " more join; others stay out", voters -> {
            checkArgument(
                    voters.voters().contains(lead),
                    "lead nation %s is not among the members %s",
                    lead,
                    voters.voters());
            return Condition.all(Condition.assent(lead, voters.forum()), count(others, voters.without(lead)));
        });
    }

    /** Any one of them may bring it about by asking; nobody can prevent it. */
    public static DecisionRule onRequestOfOne() {
        return named(
                "on the request of any one; nobody can prevent it", voters -> Condition.any(voters.each(Level.ASSENT)));
    }

    /** Nothing is decided: a duty or a right exists by law. */
    public static DecisionRule noVote() {
        return named("no vote: the duty exists by law", voters -> Condition.always());
    }

    /** They meet and may issue a text, but nothing they say can have this effect. */
    public static DecisionRule notCompetent() {
        return named("not competent: nothing it says has this effect", voters -> Condition.never());
    }

    /** The same rule, by which nothing is decided where nobody votes: the agreement of all of nobody is none. */
    public static DecisionRule bySomebody(DecisionRule rule) {
        DecisionRule somebody = voters -> voters.voters().isEmpty() ? Condition.never() : rule.over(voters);
        return somebody.as(rule.description(), rule.source());
    }

    /** So many voters reach ASSENT. */
    private static Condition count(long quota, Electorate voters) {
        return tally(quota, voters, Level.ASSENT);
    }

    /**
     * At least {@code quota} voters reach the level.
     *
     * @param quota of 0 or less is always met, above the number of voters never
     * @param level one of {@link Level#ordered}
     * @throws IllegalArgumentException when the level is outside the order
     */
    public static Condition tally(long quota, Electorate voters, Level level) {
        return new AtLeast(
                quota,
                voters.each(level).stream().map(act -> new Weighted(act, 1)).toList(),
                "members");
    }

    /**
     * The weights of the voters that reach the level add up to at least {@code quota}.
     *
     * @param quota of 0 or less is always met, above the sum of all weights never
     * @param weights from 0; entries for those who do not vote are passed over
     * @param unit what the weights count, in the plural
     * @param level one of {@link Level#ordered}
     * @throws IllegalArgumentException naming every voter that has no weight; when a weight is negative, when the weights add
     *     up to more than a 64-bit number holds, or when the level is outside the order
     */
    public static Condition sum(long quota, Map<ActorId, Long> weights, String unit, Electorate voters, Level level) {
        requireAll(weights, unit, voters);
        return new AtLeast(
                quota,
                voters.voters().stream()
                        .map(voter -> new Weighted(Condition.act(voter, voters.forum(), level), weights.get(voter)))
                        .toList(),
                unit);
    }

    /**
     * The weights of all voters together.
     *
     * @throws IllegalArgumentException naming every voter that has no weight; when the weights add up to more than a 64-bit
     *     number holds
     */
    public static long total(Map<ActorId, Long> weights, Electorate voters) {
        return total(weights, "weights", voters);
    }

    private static long total(Map<ActorId, Long> weights, String unit, Electorate voters) {
        requireAll(weights, unit, voters);
        BigInteger total = voters.voters().stream()
                .map(voter -> BigInteger.valueOf(weights.get(voter)))
                .reduce(BigInteger.ZERO, BigInteger::add);
        checkArgument(
                total.bitLength() < Long.SIZE,
                "%s of %s add up to more than %s",
                unit,
                voters.voters(),
                Long.MAX_VALUE);
        return total.longValue();
    }

    private static void requireAll(Map<ActorId, Long> weights, String unit, Electorate voters) {
        List<ActorId> missing = voters.voters().stream()
                .filter(voter -> !weights.containsKey(voter))
                .collect(toImmutableList());
        checkArgument(missing.isEmpty(), "no weight in '%s' for %s, who vote in %s", unit, missing, voters.forum());
    }

    private static DecisionRule named(String description, DecisionRule rule) {
        return new NamedRule(rule, description, Source.unsourced());
    }
}
