package io.github.concertlib.core.pathway;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.catalog.Nearest;
import io.github.concertlib.core.provision.Provision;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;

/**
 * The pathways at hand, sorted by id.
 *
 * @param all sorted by id, no two with the same id
 */
public record Pathways(List<Pathway> all) {

    /**
     * @throws IllegalArgumentException when two pathways share an id, naming both classes
     * @throws BrokenPathwayException when one does not say what it is
     */
    public Pathways {
        all.forEach(Pathways::requireDescriptor);
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

    private static void requireDescriptor(Pathway pathway) {
        String name = "pathway " + pathway.getClass().getName();
        try {
            if (pathway.descriptor() == null || pathway.descriptor().id() == null) {
                throw new BrokenPathwayException(name + " has no descriptor, or none with an id");
            }
        } catch (BrokenPathwayException told) {
            throw told;
        } catch (RuntimeException | LinkageError failure) {
            throw new BrokenPathwayException(name + " fails to describe itself: " + failure, failure);
        }
    }

    /**
     * Those announced on the class path or module path through {@code META-INF/services}.
     *
     * @throws BrokenPathwayException when one that is announced cannot be loaded, naming it
     */
    public static Pathways installed() {
        try {
            return of(ServiceLoader.load(Pathway.class).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList());
        } catch (ServiceConfigurationError failure) {
            throw new BrokenPathwayException(
                    "a pathway that is announced cannot be loaded: " + cause(failure), failure);
        }
    }

    private static String cause(ServiceConfigurationError failure) {
        return failure.getMessage() + (failure.getCause() == null ? "" : ": " + failure.getCause());
    }

    /**
     * What each pathway provides on a day, in the order of their ids.
     *
     * @throws IllegalArgumentException when a reading is chosen that no pathway offers, or when a pathway refuses the day or
     *     the readings, naming the pathway
     * @throws BrokenPathwayException when one fails, or when two define the same id in different ways, naming the two
     */
    public Map<Pathway, Provision> provide(LocalDate at, Interpretations readings) {
        requireOffered(readings);
        Map<Pathway, Provision> supply = new LinkedHashMap<>();
        for (Pathway pathway : all) {
            Provision provision = provided(pathway, at, readings);
            supply.values().forEach(other -> requireCompatible(other, provision));
            supply.put(pathway, provision);
        }
        return Collections.unmodifiableMap(supply);
    }

    /** A misspelt point would leave its default in force unnoticed. */
    private void requireOffered(Interpretations readings) {
        Set<String> points = new TreeSet<>();
        for (Pathway pathway : all) {
            for (Interpretation point : pathway.descriptor().interpretations()) {
                points.add(point.id());
                readings.of(point);
            }
        }
        for (String chosen : readings.chosen().keySet()) {
            checkArgument(
                    points.contains(chosen), "unknown interpretation '%s'%s", chosen, Nearest.hint(chosen, points));
        }
    }

    private static Provision provided(Pathway pathway, LocalDate at, Interpretations readings) {
        String name = "pathway '" + pathway.descriptor().id() + "'";
        try {
            return Objects.requireNonNull(pathway.provide(at, readings), "it provides null");
        } catch (BrokenPathwayException told) {
            throw told;
        } catch (IllegalArgumentException refusal) {
            throw new IllegalArgumentException(name + ": " + refusal.getMessage(), refusal);
        } catch (RuntimeException | LinkageError failure) {
            throw new BrokenPathwayException(name + " fails on " + at + ": " + failure, failure);
        }
    }

    private static void requireCompatible(Provision one, Provision other) {
        try {
            one.and(other);
        } catch (IllegalArgumentException clash) {
            throw new BrokenPathwayException(clash.getMessage(), clash);
        }
    }

    public static Pathways of(Collection<? extends Pathway> pathways) {
        return new Pathways(ImmutableList.copyOf(pathways));
    }

    /**
     * The pathway with exactly this id, in upper and lower case as it stands.
     *
     * @throws IllegalArgumentException when none has this id, listing those there are
     */
    public Pathway named(String id) {
        return all.stream()
                .filter(pathway -> pathway.descriptor().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "no pathway '%s'; installed: %s. Maybe its module is not on the path",
                        id,
                        all.stream().map(p -> p.descriptor().id()).toList())));
    }
}
