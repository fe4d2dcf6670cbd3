package io.github.concertlib.core.law;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Looks at one subject in one case.
 *
 * @param <S> what the law is about
 */
@FunctionalInterface
public interface Check<S> {

    /**
     * How the law is broken in the case drawn, in one sentence with country codes; nothing where it holds. An exception
     * thrown by the subject breaks the law as well.
     */
    Optional<String> violation(S subject, Draw draw);

    /** Nothing if all is well, the sentence otherwise. */
    static Optional<String> expect(boolean well, Supplier<String> otherwise) {
        return well ? Optional.empty() : Optional.of(otherwise.get());
    }
}
