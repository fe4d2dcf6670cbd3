package io.github.concertlib.core.condition;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Every part must hold; all of nothing holds.
 *
 * @param parts in the order in which they are explained
 */
public record All(List<Condition> parts) implements Condition {

    public All {
        parts = ImmutableList.copyOf(parts);
    }

    @Override
    public Verdict evaluate(Positions positions) {
        return Verdict.all(parts.stream().map(part -> part.evaluate(positions)));
    }

    @Override
    public Explanation explain(Positions positions) {
        Verdict verdict = evaluate(positions);
        List<Explanation> evidence = Explanation.decisive(parts, verdict, positions);
        String reason = parts.isEmpty() ? "nothing is required" : Words.tally(parts, verdict, evidence.size());
        return new Explanation(verdict, reason, evidence);
    }

    @Override
    public Condition given(Positions positions) {
        List<Condition> left = parts.stream()
                .map(part -> part.given(positions))
                .filter(part -> part != Constant.ALWAYS)
                .toList();
        return left.contains(Constant.NEVER)
                ? Constant.NEVER
                : left.isEmpty() ? Constant.ALWAYS : left.size() == 1 ? left.get(0) : new All(left);
    }

    @Override
    public <T> T fold(Fold<T> fold) {
        return fold.all(this, parts.stream().map(part -> part.fold(fold)).toList());
    }

    @Override
    public String describe() {
        return parts.isEmpty() ? "nothing" : Words.join(parts, "and");
    }
}
