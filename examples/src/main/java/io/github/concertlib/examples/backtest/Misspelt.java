package io.github.concertlib.examples.backtest;

import io.github.concertlib.core.catalog.Nearest;
import java.util.Collection;
import java.util.Optional;

/** Tells a slip of the pen from a word that is meant as it stands. */
final class Misspelt {

    private Misspelt() {}

    /** The known word that was probably meant. */
    static Optional<String> of(String word, Collection<String> known) {
        return Nearest.to(word, known).filter(near -> Math.abs(near.length() - word.length()) <= 2);
    }
}
