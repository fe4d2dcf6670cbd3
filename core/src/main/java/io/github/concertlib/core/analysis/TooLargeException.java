package io.github.concertlib.core.analysis;

/** An exact answer would take more memory or time than an analysis may use. Other questions may still be answered. */
public final class TooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String rule;

    TooLargeException(String message, String rule) {
        super(message);
        this.rule = rule;
    }

    /** The statement of the innermost rule that was too much, or a word for the whole. */
    public String rule() {
        return rule;
    }
}
