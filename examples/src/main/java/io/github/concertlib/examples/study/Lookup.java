package io.github.concertlib.examples.study;

import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.Nearest;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.core.provision.Provision;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the arrangement that an entry names by its id; labels are refused, because groups share them. */
final class Lookup {

    /** Nothing that the data know ended before. */
    private static final int FIRST_YEAR = 1946;

    private Lookup() {}

    static Arrangement arrangement(Entry entry, List<Provision> supply) {
        String name = entry.text();
        List<Arrangement> all =
                supply.stream().flatMap(p -> p.arrangements().stream()).toList();
        return all.stream()
                .filter(arrangement -> arrangement.id().id().equals(name))
                .findFirst()
                .orElseThrow(() -> entry.error(problem(name, all, supply)));
    }

    private static String problem(String name, List<Arrangement> all, List<Provision> supply) {
        List<Arrangement> labelled = supply.stream()
                .flatMap(provision -> provision.labelled(name).stream())
                .toList();
        if (labelled.size() > 1) {
            return String.format(
                    Locale.ROOT,
                    "'%s' is a label of %d groups: %s; use the id",
                    name,
                    labelled.size(),
                    labelled.stream().map(Arrangement::toString).collect(Collectors.joining(" and ")));
        }
        Optional<Arrangement> atAnotherTime = ever(name);
        if (atAnotherTime.isPresent()) {
            return String.format(
                    Locale.ROOT,
                    "arrangement '%s' does not exist on %s but %s",
                    name,
                    supply.get(0).at(),
                    atAnotherTime.get().validity());
        }
        String hint = labelled.size() == 1
                ? "; did you mean '" + labelled.get(0).id() + "'?"
                : hint(
                        name,
                        all.stream()
                                .map(Arrangement::id)
                                .map(ArrangementId::id)
                                .sorted()
                                .toList());
        return "unknown arrangement '" + name + "' on " + supply.get(0).at() + hint;
    }

    /** What may be the matter with the name of something that a pathway brings. */
    static String hint(String name, Collection<String> known) {
        return Nearest.hint(name, known)
                + (Nearest.to(name, known).isPresent()
                        ? ""
                        : ". Maybe the jar of its pathway is not on the class path");
    }

    /** The arrangement as the data know it on the day up to which they were compared, or in a year before, the nearest first. */
    private static Optional<Arrangement> ever(String name) {
        Pathways installed = Pathways.installed();
        return Stream.iterate(StudyReader.COMPARED, day -> day.getYear() >= FIRST_YEAR, day -> day.minusYears(1))
                .flatMap(day -> installed.provide(day, Interpretations.defaults()).values().stream())
                .flatMap(provision -> provision.arrangements().stream())
                .filter(arrangement -> arrangement.id().id().equals(name))
                .findFirst();
    }
}
