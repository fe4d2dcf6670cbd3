package io.github.concertlib.core.pathway;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/**
 * The pathways at hand, sorted by id.
 *
 * @param all sorted by id, no two with the same id
 */
public record Pathways(List<Pathway> all) {

    /** @throws IllegalArgumentException when two pathways share an id, naming both classes */
    public Pathways {
        all = all.stream()
                .sorted(Comparator.comparing(
                                (Pathway pathway) -> pathway.descriptor().id())
                        .thenComparing(pathway -> pathway.getClass().getName()))
                .collect(ImmutableList.toImmutableList());
        for (int i = 1; i < all.size(); i++) {
            Pathway one = all.get(i - 1);
            Pathway two = all.get(i);
            checkArgument(
                    !one.descriptor().id().equals(two.descriptor().id()),
                    "two pathways define the id '%s': %s and %s",
                    one.descriptor().id(),
                    one.getClass().getName(),
                    two.getClass().getName());
        }
    }

    /** Those announced on the class path or module path through {@code META-INF/services}. */
    public static Pathways installed() {
        return of(ServiceLoader.load(Pathway.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    public static Pathways of(Collection<? extends Pathway> pathways) {
        return new Pathways(ImmutableList.copyOf(pathways));
    }

    /** @throws IllegalArgumentException when none has this id, listing those there are */
    public Pathway named(String id) {
        return all.stream()
                .filter(pathway -> pathway.descriptor().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.format(
                        "no pathway '%s'; installed: %s. Maybe its module is not on the path",
                        id, all.stream().map(p -> p.descriptor().id()).toList())));
    }
}
