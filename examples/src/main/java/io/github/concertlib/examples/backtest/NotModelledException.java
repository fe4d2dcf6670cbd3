package io.github.concertlib.examples.backtest;

/** The library has no rule for what is asked. */
final class NotModelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotModelledException(String what) {
        super(what);
    }
}
