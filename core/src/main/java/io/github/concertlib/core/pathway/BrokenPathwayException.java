package io.github.concertlib.core.pathway;

/**
 * A pathway at hand does not work: it cannot be loaded, fails where it may not, or contradicts another. No question can
 * cause this and none can avoid it; the message names the pathway.
 */
public final class BrokenPathwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BrokenPathwayException(String problem) {
        super(problem);
    }

    public BrokenPathwayException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
