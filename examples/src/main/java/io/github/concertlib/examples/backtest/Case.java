package io.github.concertlib.examples.backtest;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A decision that was taken, or failed, or was made up to test a rule.
 *
 * @param id its key
 * @param title in words
 * @param question what is put to the library
 * @param memberCount how many members the record counts
 * @param expected what should come out
 * @param result what became of it, in one word of the record
 * @param certainty how sure the record is
 * @param sources where it comes from
 */
public record Case(
        String id,
        String title,
        Question question,
        OptionalInt memberCount,
        Expected expected,
        Optional<String> result,
        Certainty certainty,
        List<String> sources) {

    public Case {
        sources = ImmutableList.copyOf(sources);
    }

    @Override
    public String toString() {
        return id + " (" + title + ")";
    }
}
