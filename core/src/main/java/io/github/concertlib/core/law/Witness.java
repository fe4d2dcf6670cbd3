package io.github.concertlib.core.law;

import java.util.function.Supplier;

/**
 * Something that breaks a law.
 *
 * @param what in words: "a rule that needs exactly three"
 * @param subject makes it
 * @param <S> what the law is about
 */
public record Witness<S>(String what, Supplier<S> subject) {}
