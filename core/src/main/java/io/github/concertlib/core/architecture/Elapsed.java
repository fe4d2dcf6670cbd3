package io.github.concertlib.core.architecture;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.condition.Forum;
import java.util.Set;

/**
 * How long an answer takes.
 *
 * @param days from the day of the question, 0 or more; a lower bound where some forum's time is not known
 * @param notKnown the forums that are asked and whose time is not known
 */
public record Elapsed(long days, Set<Forum> notKnown) {

    static final Elapsed NOTHING = new Elapsed(0, Set.of());

    public Elapsed {
        notKnown = ImmutableSortedSet.copyOf(notKnown);
    }

    /** Whether the days are exact, and not merely a lower bound. */
    public boolean isExact() {
        return notKnown.isEmpty();
    }

    /** One after the other: the days add up. */
    Elapsed then(Elapsed next) {
        return new Elapsed(days + next.days, Sets.union(notKnown, next.notKnown));
    }

    /** Both at once, and both are needed. */
    Elapsed slower(Elapsed other) {
        return new Elapsed(Math.max(days, other.days), Sets.union(notKnown, other.notKnown));
    }

    /** Both at once, and one is enough. */
    Elapsed sooner(Elapsed other) {
        return days < other.days || days == other.days && isExact() ? this : other;
    }

    /** "6 days", or "at least 4 days; not known: jef". */
    @Override
    public String toString() {
        String words = days + (days == 1 ? " day" : " days");
        return isExact()
                ? words
                : "at least " + words + "; not known: "
                        + String.join(", ", notKnown.stream().map(Forum::id).toList());
    }
}
