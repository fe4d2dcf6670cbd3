package io.github.concertlib.nato.command;

import java.util.Optional;

/**
 * Who is decided to hold a post next, from a rotation whose day is not published.
 *
 * @param holding the next holder
 * @param stars the rank the post then has, where it is known
 */
public record Succession(Holding holding, Optional<Integer> stars) {}
