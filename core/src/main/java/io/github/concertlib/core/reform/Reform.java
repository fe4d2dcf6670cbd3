package io.github.concertlib.core.reform;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.List;

/**
 * A dated set of changes, with who stands behind it.
 *
 * @param id its key
 * @param title in words
 * @param from the first day on which it holds; before it, nothing changes
 * @param standing proposed by somebody, or assumed by the question
 * @param source where it is described
 * @param supporters who wants it
 * @param dissenters who does not
 * @param edits in the order in which they are made
 * @param notes what a reader has to know: conditions at home, points left open, doubts
 */
public record Reform(
        String id,
        String title,
        LocalDate from,
        Standing standing,
        Source source,
        List<String> supporters,
        List<String> dissenters,
        List<Edit> edits,
        List<String> notes) {

    public Reform {
        supporters = ImmutableList.copyOf(supporters);
        dissenters = ImmutableList.copyOf(dissenters);
        edits = ImmutableList.copyOf(edits);
        notes = ImmutableList.copyOf(notes);
    }

    /** A reform about which nothing more needs to be said. */
    public Reform(
            String id,
            String title,
            LocalDate from,
            Standing standing,
            Source source,
            List<String> supporters,
            List<String> dissenters,
            List<Edit> edits) {
        this(id, title, from, standing, source, supporters, dissenters, edits, List.of());
    }

    /** The same reform with more to know about it. */
    public Reform noting(List<String> more) {
        return new Reform(
                id,
                title,
                from,
                standing,
                source,
                supporters,
                dissenters,
                edits,
                ImmutableList.<String>builder().addAll(notes).addAll(more).build());
    }

    /** What there is once the reform is made; unchanged before its day. */
    public Provision applyTo(Provision provision) {
        Provision changed = provision;
        if (!provision.at().isBefore(from)) {
            for (Edit edit : edits) {
                changed = edit.apply(changed);
            }
        }
        return changed;
    }
}
