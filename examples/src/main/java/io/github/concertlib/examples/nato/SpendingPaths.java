package io.github.concertlib.examples.nato;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Names;
import io.github.concertlib.nato.enabler.Enablers;
import io.github.concertlib.nato.planning.PhaseOut;
import io.github.concertlib.nato.planning.Spending;
import io.github.concertlib.nato.planning.Trajectory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Prints the year in which each ally reaches a share of GDP on three ways to the pledge of The Hague, and what a faster
 * American phase-out asks of the others.
 *
 * <pre>
 * java -cp examples/target/concert.jar io.github.concertlib.examples.nato.SpendingPaths 300
 * </pre>
 */
public final class SpendingPaths {

    private static final ActorId US = ActorId.of("US");

    private SpendingPaths() {}

    /** @param arguments the share in hundredths of a percent of GDP; 350 where nothing is said */
    public static void main(String[] arguments) {
        Spending spending = Spending.standard();
        long share = arguments.length > 0
                ? Long.parseLong(arguments[0])
                : spending.pledge().coreBasisPoints();
        System.out.println("Year in which " + share / 100.0 + " % of GDP is reached, the pledge being "
                + spending.pledge().strength().name().toLowerCase(Locale.ROOT) + ":");
        for (ActorId ally : spending.basisPoints().keySet()) {
            System.out.println("  " + ally + ": "
                    + Arrays.stream(Trajectory.values())
                            .map(way -> Names.written(way) + " "
                                    + spending.reaches(
                                            ally, share, way, spending.pledge().by()))
                            .collect(Collectors.joining(", ")));
        }
        for (int years : new int[] {3, 5, 10, 12}) {
            PhaseOut exit = new PhaseOut(Enablers.standard(), US, LocalDate.parse("2026-07-01"), years);
            System.out.println("American enablers phased out over " + years + " years"
                    + (exit.isFasterThanStudied() ? ", faster than studied" : "") + ": the others add a year "
                    + exit.toAddEachYear());
        }
    }
}
