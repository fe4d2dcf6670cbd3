package io.github.concertlib.core.law;

/** Ends a case in which a law has nothing to say. */
final class DoesNotApply extends RuntimeException {

    private static final long serialVersionUID = 1;

    DoesNotApply() {
        super("the law does not apply to this case", null, false, false);
    }
}
