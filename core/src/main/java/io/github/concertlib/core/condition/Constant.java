package io.github.concertlib.core.condition;

import java.util.List;
import java.util.Optional;

/** What needs nobody ({@link #ALWAYS}: a duty that binds by law), or what nobody can bring about ({@link #NEVER}). */
public enum Constant implements Condition {
    ALWAYS(Verdict.HOLDS, "nothing has to be decided", "nothing"),
    NEVER(Verdict.FAILS, "nobody can bring it about", "what nobody can give");

    private final Verdict verdict;
    private final String reason;
    private final String phrase;

    Constant(Verdict verdict, String reason, String phrase) {
        this.verdict = verdict;
        this.reason = reason;
        this.phrase = phrase;
    }

    @Override
    public Verdict evaluate(Positions positions) {
        return verdict;
    }

    @Override
    public Explanation explain(Positions positions) {
        return new Explanation(verdict, reason, Optional.empty(), Optional.empty());
    }

    @Override
    public Condition given(Positions positions) {
        return this;
    }

    @Override
    public List<Condition> parts() {
        return List.of();
    }

    @Override
    public <T> T fold(Fold<T> fold) {
        return fold.constant(this);
    }

    @Override
    public String describe() {
        return phrase;
    }
}
