package io.github.concertlib.core.condition;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * At least one part must hold; any of nothing fails.
 *
 * @param parts in the order in which they are explained
 */
public record Any(List<Condition> parts) implements Condition {

    public Any {
        parts = ImmutableList.copyOf(parts);
    }

    @Override
    public Verdict evaluate(Positions positions) {
        return Verdict.any(parts.stream().map(part -> part.evaluate(positions)));
    }

    @Override
    public Explanation explain(Positions positions) {
        Verdict verdict = evaluate(positions);
        List<Explanation> evidence = Explanation.decisive(parts, verdict, positions);
        String reason = parts.isEmpty()
                ? "there is no way to do it"
                : "one is enough, " + Words.tally(parts, verdict, evidence.size());
        return new Explanation(verdict, reason, evidence);
    }

    @Override
    public Condition given(Positions positions) {
        List<Condition> left = parts.stream()
                .map(part -> part.given(positions))
                .filter(part -> part != Constant.NEVER)
                .toList();
        return left.contains(Constant.ALWAYS)
                ? Constant.ALWAYS
                : left.isEmpty() ? Constant.NEVER : left.size() == 1 ? left.get(0) : new Any(left);
    }

    @Override
    public <T> T fold(Fold<T> fold) {
        return fold.any(this, parts.stream().map(part -> part.fold(fold)).toList());
    }

    @Override
    public String describe() {
        return parts.isEmpty()
                ? "what nobody can give"
                : parts.stream().allMatch(Act.class::isInstance) && parts.size() > 1
                        ? Words.among(
                                "one of",
                                parts.stream()
                                        .map(part -> new Weighted(part, 1))
                                        .toList(),
                                false)
                        : Words.join(parts, "or");
    }
}
