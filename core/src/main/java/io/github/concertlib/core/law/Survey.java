package io.github.concertlib.core.law;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Combiner;
import io.github.concertlib.core.law.Finding.Status;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.core.pathway.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The table of laws: what the pathways at hand, their rules, their procedures and the orders made of them keep.
 *
 * @param rows one for each thing looked at
 */
public record Survey(List<Survey.Row> rows) {

    /**
     * One thing, or things that are alike, and what was found for each law of a suite.
     *
     * @param suite the title of the suite
     * @param subject what was looked at
     * @param findings in the order of the laws
     */
    public record Row(String suite, String subject, List<Finding> findings) {
        public Row {
            findings = ImmutableList.copyOf(findings);
        }
    }

    public Survey {
        rows = ImmutableList.copyOf(rows);
    }

    /** What is to be tried, and the waivers that speak for it. */
    private record Item(Claim<?> claim, List<Waiver> waivers) {

        Row tried(Trial trial) {
            return new Row(claim.suite().title(), claim.title(), claim.tried(trial, waivers));
        }
    }

    /**
     * Looks at pathways. What is found does not depend on how many processors share the work.
     *
     * @param pathways those to look at
     * @param day on which orders are put together
     * @param trial how thoroughly
     * @param progress hears what is looked at next, for somebody who waits; from several threads
     */
    public static Survey of(Pathways pathways, LocalDate day, Trial trial, Consumer<String> progress) {
        return new Survey(items(pathways, day).parallelStream()
                .map(item -> {
                    progress.accept(
                            item.claim().suite().title() + ": " + item.claim().title());
                    return item.tried(trial);
                })
                .toList());
    }

    private static List<Item> items(Pathways pathways, LocalDate day) {
        List<Item> items = new ArrayList<>();
        Architecture all = Architecture.on(day);
        List<Waiver> waivers = new ArrayList<>();
        for (Pathway pathway : pathways.all()) {
            Claim.of(anew(pathway), day).forEach(claim -> items.add(new Item(claim, pathway.waivers())));
            all = all.tier(pathway.descriptor().id(), pathway, pathway.provide(day));
            waivers.addAll(pathway.waivers());
        }
        for (Combiner combiner : Combiner.values()) {
            items.add(new Item(Claim.of(Laws.combiners(), combiner.name(), CombinerSubject.of(combiner)), List.of()));
        }
        if (pathways.all().size() > 1) {
            items.add(new Item(Claim.of("all layers", all), waivers));
        }
        items.add(new Item(
                Claim.of(Laws.discovery(), "all pathways", DiscoverySubject.of(pathways.all(), day)), List.of()));
        return items;
    }

    /** Another instance where there is a constructor for it, the same otherwise. */
    private static Supplier<Pathway> anew(Pathway pathway) {
        return () -> {
            try {
                return pathway.getClass().getConstructor().newInstance();
            } catch (ReflectiveOperationException noConstructor) {
                return pathway;
            }
        };
    }

    /** What has to be seen to: required laws that do not hold and that nobody waived. */
    public List<Finding> faults() {
        return rows.stream()
                .flatMap(row -> row.findings().stream())
                .filter(Finding::isFault)
                .toList();
    }

    /** The findings with a status, in order. */
    public List<Finding> having(Status status) {
        return rows.stream()
                .flatMap(row -> row.findings().stream())
                .filter(finding -> finding.status() == status)
                .toList();
    }
}
