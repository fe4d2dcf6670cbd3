package io.github.concertlib.examples.dataset;

import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.provision.Route;
import io.github.concertlib.examples.study.Study;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Arrangements through which a function may be performed though not everybody who belongs to them is known. */
public final class Rosters {

    private Rosters() {}

    public static List<Arrangement> incomplete(Architecture order, Study study) {
        Set<ArrangementId> used = order.routes(study.contingency(), study.function()).stream()
                .map(Route::arrangement)
                .collect(Collectors.toSet());
        return order.tiers().stream()
                .flatMap(tier -> tier.arrangements())
                .filter(arrangement -> !arrangement.rosterComplete() && used.contains(arrangement.id()))
                .distinct()
                .toList();
    }

    /** What an answer that rests on them is worth. */
    public static String caution(List<Arrangement> incomplete) {
        return "Not everybody who belongs to "
                + incomplete.stream().map(Arrangement::toString).collect(Collectors.joining(", "))
                + " is known: what is said of it holds among the members on record alone.";
    }

    public static List<String> ids(List<Arrangement> incomplete) {
        return incomplete.stream().map(arrangement -> arrangement.id().id()).toList();
    }
}
