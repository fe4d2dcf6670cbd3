package io.github.concertlib.core.law;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Puts items in an order that is drawn. */
final class Shuffle {

    private Shuffle() {}

    static <T> List<T> of(List<T> items, Draw draw) {
        List<T> left = new ArrayList<>(items);
        ImmutableList.Builder<T> drawn = ImmutableList.builder();
        while (!left.isEmpty()) {
            drawn.add(left.remove(left.size() == 1 ? 0 : draw.below(left.size())));
        }
        return drawn.build();
    }
}
