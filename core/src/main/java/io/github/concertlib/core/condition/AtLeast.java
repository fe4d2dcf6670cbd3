package io.github.concertlib.core.condition;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/**
 * The weights of the terms that hold must reach a quota. Weights are exact: populations are counted in persons.
 *
 * <p>A quota of zero or less always holds, one above the total never does.
 *
 * @param quota the sum that is enough
 * @param terms what counts, and how much
 * @param unit what the weights count, in the plural: "members", "persons", "votes"
 */
public record AtLeast(long quota, List<Weighted> terms, String unit) implements Condition {

    /** @throws IllegalArgumentException when the weights add up to more than a 64-bit number holds */
    public AtLeast {
        terms = ImmutableList.copyOf(terms);
        long sum = 0;
        for (Weighted term : terms) {
            try {
                sum = Math.addExact(sum, term.weight());
            } catch (ArithmeticException overflow) {
                throw new IllegalArgumentException(
                        "weights add up to more than " + Long.MAX_VALUE + " at '"
                                + term.condition().describe() + "'",
                        overflow);
            }
        }
    }

    /** The sum when every term holds. */
    public long total() {
        return terms.stream().mapToLong(Weighted::weight).sum();
    }

    private long weightOf(Verdict wanted, Positions positions) {
        return terms.stream()
                .filter(term -> term.condition().evaluate(positions) == wanted)
                .mapToLong(Weighted::weight)
                .sum();
    }

    @Override
    public Verdict evaluate(Positions positions) {
        long reached = weightOf(Verdict.HOLDS, positions);
        return reached >= quota
                ? Verdict.HOLDS
                : reached + weightOf(Verdict.OPEN, positions) >= quota ? Verdict.OPEN : Verdict.FAILS;
    }

    @Override
    public Explanation explain(Positions positions) {
        Verdict verdict = evaluate(positions);
        long reached = weightOf(Verdict.HOLDS, positions);
        long open = weightOf(Verdict.OPEN, positions);
        String reason = String.format(
                Locale.ROOT,
                "%,d of %,d %s%s%s; needed: %,d",
                reached,
                total(),
                unit,
                isCount() || total() == 0 ? "" : String.format(Locale.ROOT, " (%.2f %%)", 100.0 * reached / total()),
                open == 0 ? "" : String.format(Locale.ROOT, ", %,d undecided", open),
                quota);
        return new Explanation(
                verdict,
                reason,
                terms.stream().map(term -> term.condition().explain(positions)).toList());
    }

    @Override
    public Condition given(Positions positions) {
        long left = Math.max(0, quota);
        ImmutableList.Builder<Weighted> builder = ImmutableList.builder();
        for (Weighted term : terms) {
            Condition rest = term.condition().given(positions);
            if (rest == Constant.ALWAYS) {
                left = Math.max(0, left - term.weight());
            } else if (rest != Constant.NEVER && term.weight() > 0) {
                builder.add(new Weighted(rest, term.weight()));
            }
        }
        AtLeast rest = new AtLeast(left, builder.build(), unit);
        if (left == 0) {
            return Constant.ALWAYS;
        }
        return rest.total() < left ? Constant.NEVER : rest.simplest();
    }

    /** The same condition as {@link All} or {@link Any} where it is one. */
    private Condition simplest() {
        List<Condition> parts = parts();
        long least = terms.stream().mapToLong(Weighted::weight).min().orElse(0);
        if (total() - least < quota) {
            return parts.size() == 1 ? parts.get(0) : new All(parts);
        }
        return least >= quota ? new Any(parts) : this;
    }

    /** Whether every term counts one. */
    public boolean isCount() {
        return terms.stream().allMatch(term -> term.weight() == 1);
    }

    @Override
    public List<Condition> parts() {
        return terms.stream().map(Weighted::condition).toList();
    }

    @Override
    public <T> T fold(Fold<T> fold) {
        return fold.atLeast(
                this, terms.stream().map(term -> term.condition().fold(fold)).toList());
    }

    @Override
    public String describe() {
        return Words.among(
                String.format(Locale.ROOT, isCount() ? "%,d of" : "%,d %s among", quota, unit), terms, !isCount());
    }
}
