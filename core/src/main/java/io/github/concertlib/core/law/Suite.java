package io.github.concertlib.core.law;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The laws about one kind of thing.
 *
 * @param title what they are about: "decision rules"
 * @param laws in the order of their ids
 * @param <S> the kind of thing
 */
public record Suite<S>(String title, List<Law<S>> laws) {

    public Suite {
        laws = ImmutableList.copyOf(laws);
    }

    /** The same suite with more laws at the end. */
    Suite<S> and(List<Law<S>> more) {
        return new Suite<>(
                title,
                ImmutableList.<Law<S>>builder().addAll(laws).addAll(more).build());
    }
}
