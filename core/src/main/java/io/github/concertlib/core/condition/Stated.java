package io.github.concertlib.core.condition;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * A condition imposed by a rule, with the rule in one line and where it is written. Explanations cite it.
 *
 * @param statement the rule in one English line
 * @param source where it is written
 * @param inner what the rule asks for
 */
public record Stated(String statement, Source source, Condition inner) implements Condition {

    @Override
    public Verdict evaluate(Positions positions) {
        return inner.evaluate(positions);
    }

    @Override
    public Explanation explain(Positions positions) {
        Explanation why = inner.explain(positions);
        boolean itself = why.source().isEmpty() && why.act().isEmpty();
        return new Explanation(
                why.verdict(),
                itself ? statement + ": " + why.reason() : statement,
                Optional.of(source),
                itself ? why.evidence() : List.of(why),
                Optional.empty());
    }

    @Override
    public Condition given(Positions positions) {
        Condition rest = inner.given(positions);
        return rest instanceof Constant ? rest : new Stated(statement, source, rest);
    }

    @Override
    public List<Condition> parts() {
        return ImmutableList.of(inner);
    }

    @Override
    public <T> T fold(Fold<T> fold) {
        return fold.stated(this, inner.fold(fold));
    }

    @Override
    public String describe() {
        return inner.describe();
    }
}
