package io.github.concertlib.examples.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.law.PathwaySubject;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * Who owed what to whom, year by year.
 *
 * <p>A duty counts in a year when it is in force on any of the days looked at: the first and the last of the year, and every
 * day on which something begins or ends, with the day before.
 */
public final class DyadYears {

    /**
     * One duty of one actor to another in one year.
     *
     * @param duty as it stood on the last day looked at on which it was in force
     * @param standing whether its instrument exists
     * @param onFirstDay whether it was in force on 1 January
     * @param onLastDay whether it was in force on 31 December
     */
    public record DyadYear(
            int year,
            ActorId obligor,
            ActorId beneficiary,
            Commitment duty,
            Standing standing,
            boolean onFirstDay,
            boolean onLastDay) {

        /** The same, known to have been in force on one more day. */
        private DyadYear and(DyadYear later) {
            return new DyadYear(
                    year,
                    obligor,
                    beneficiary,
                    later.duty,
                    later.standing,
                    onFirstDay || later.onFirstDay,
                    onLastDay || later.onLastDay);
        }
    }

    private record Key(ActorId obligor, ActorId beneficiary, String duty) {}

    private final Pathways pathways;
    private final Interpretations readings;
    private final SortedSet<LocalDate> boundaries = new TreeSet<>();

    private DyadYears(Pathways pathways, Interpretations readings) {
        this.pathways = pathways;
        this.readings = readings;
        pathways.all().forEach(pathway -> boundaries.addAll(PathwaySubject.boundaries(pathway)));
    }

    /** The years from one to another, both included, sorted by year, obligor, beneficiary and duty. */
    public static List<DyadYear> between(
            int from, int to, Pathways pathways, Interpretations readings, IntConsumer progress) {
        DyadYears all = new DyadYears(pathways, readings);
        ImmutableList.Builder<DyadYear> years = ImmutableList.builder();
        for (int year = from; year <= to; year++) {
            progress.accept(year);
            years.addAll(all.in(year));
        }
        return years.build();
    }

    private List<DyadYear> in(int year) {
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        Map<Key, DyadYear> found = new LinkedHashMap<>();
        SortedSet<LocalDate> days = ImmutableSortedSet.<LocalDate>naturalOrder()
                .add(first, last)
                .addAll(boundaries.subSet(first, last))
                .build();
        for (LocalDate day : days) {
            for (Provision provision : pathways.provide(day, readings).values()) {
                provision
                        .commitments()
                        .forEach(duty -> dyads(
                                        year, duty, standing(duty, provision), day.equals(first), day.equals(last))
                                .forEach(one -> found.merge(
                                        new Key(one.obligor(), one.beneficiary(), duty.id()), one, DyadYear::and)));
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(DyadYear::obligor)
                        .thenComparing(DyadYear::beneficiary)
                        .thenComparing(one -> one.duty().id()))
                .toList();
    }

    private static Standing standing(Commitment duty, Provision provision) {
        return provision
                .find(duty.instrument())
                .map(instrument -> instrument.standing())
                .orElse(Standing.EXISTS);
    }

    private static Collection<DyadYear> dyads(
            int year, Commitment duty, Standing standing, boolean onFirstDay, boolean onLastDay) {
        return duty.obligors().stream()
                .flatMap(obligor -> duty.beneficiaries().stream()
                        .filter(beneficiary -> !beneficiary.equals(obligor))
                        .map(beneficiary ->
                                new DyadYear(year, obligor, beneficiary, duty, standing, onFirstDay, onLastDay)))
                .toList();
    }
}
