package io.github.concertlib.nato.proposal;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.reform.Edit;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.List;

/**
 * Something somebody proposes for the Alliance.
 *
 * @param id its key, such as {@code p1-c}
 * @param title in words
 * @param source where it is put forward
 * @param supporters who wants it
 * @param dissenters who is on record against it
 * @param open what the proposal leaves open, and how the model reads it
 * @param edits what it changes
 */
public record Proposal(
        String id,
        String title,
        Source source,
        List<String> supporters,
        List<String> dissenters,
        List<String> open,
        List<Edit> edits) {

    public Proposal {
        supporters = ImmutableList.copyOf(supporters);
        dissenters = ImmutableList.copyOf(dissenters);
        open = ImmutableList.copyOf(open);
        edits = ImmutableList.copyOf(edits);
    }

    /** The proposal as a reform that holds from a day on. */
    public Reform from(LocalDate day) {
        return new Reform("nato:" + id, title, day, Standing.PROPOSED, source, supporters, dissenters, edits, open);
    }

    /** The same proposal, changing something else. */
    Proposal editing(Edit... other) {
        return new Proposal(id, title, source, supporters, dissenters, open, List.of(other));
    }

    @Override
    public String toString() {
        return title + " (" + id + ")";
    }
}
