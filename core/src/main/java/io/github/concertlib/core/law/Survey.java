package io.github.concertlib.core.law;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Combiner;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.law.Finding.Status;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.core.pathway.Waiver;
import io.github.concertlib.core.provision.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The table of laws: what the pathways at hand, their rules, their procedures and the orders made of them keep.
 *
 * @param rows one for each thing looked at
 */
public record Survey(List<Survey.Row> rows) {

    /**
     * One thing, and what was found for each law of a suite.
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

    /**
     * Looks at pathways.
     *
     * @param pathways those to look at
     * @param day on which orders are put together
     * @param trial how thoroughly
     * @param progress hears what is looked at next, for somebody who waits
     */
    public static Survey of(Pathways pathways, LocalDate day, Trial trial, Consumer<String> progress) {
        Surveyor surveyor = new Surveyor(day, trial, progress);
        pathways.all().forEach(surveyor::pathway);
        surveyor.together(pathways);
        return new Survey(surveyor.rows);
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

    /** Walks from pathway to pathway and writes down what it finds. */
    private static final class Surveyor {

        private final LocalDate day;
        private final Trial trial;
        private final Consumer<String> progress;
        private final List<Row> rows = new ArrayList<>();

        Surveyor(LocalDate day, Trial trial, Consumer<String> progress) {
            this.day = day;
            this.trial = trial;
            this.progress = progress;
        }

        private <S> void look(Suite<S> suite, S subject, String name, List<Waiver> waivers) {
            progress.accept(suite.title() + ": " + name);
            add(suite, name, waived(trial.run(suite, subject, name), waivers));
        }

        private void add(Suite<?> suite, String name, List<Finding> findings) {
            rows.add(new Row(suite.title(), name, findings));
        }

        private static List<Finding> waived(List<Finding> findings, List<Waiver> waivers) {
            return findings.stream()
                    .map(finding -> waivers.stream()
                            .filter(waiver -> waiver.covers(finding.law().id(), finding.subject()))
                            .findFirst()
                            .map(waiver -> finding.waived(waiver.reason()))
                            .orElse(finding))
                    .toList();
        }

        void pathway(Pathway pathway) {
            String id = pathway.descriptor().id();
            List<Waiver> waivers = pathway.waivers();
            PathwaySubject subject = PathwaySubject.of(anew(pathway));
            look(Laws.pathways(), subject, id, waivers);
            look(Laws.writing(), WritingSubject.of(pathway.provide(day)), id + " on " + day, waivers);
            Map<String, Procedure> procedures = procedures(subject);
            procedures(id, procedures, waivers);
            rules(id, procedures, waivers);
            pathway.provide(day).arrangements().stream()
                    .limit(1)
                    .forEach(one -> look(
                            Laws.reforms(),
                            ReformSubject.of(SampleReform.of(one.id()), pathway::provide),
                            id + ": command for " + one.id(),
                            waivers));
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

        /** Every procedure there ever is, as it stands on the last of the boundary dates on which it is there. */
        private Map<String, Procedure> procedures(PathwaySubject subject) {
            Map<String, Procedure> procedures = new LinkedHashMap<>();
            subject.on(day).procedures().forEach(one -> procedures.put(one.id(), one));
            for (LocalDate other : ImmutableList.copyOf(subject.days()).reverse()) {
                subject.on(other).procedures().forEach(one -> procedures.putIfAbsent(one.id(), one));
            }
            return procedures;
        }

        private void procedures(String id, Map<String, Procedure> procedures, List<Waiver> waivers) {
            String name = id + ": " + procedures.size() + " procedures";
            List<List<Finding>> all = procedures.values().stream()
                    .map(one -> waived(trial.run(Laws.procedures(), ProcedureSubject.of(one), one.id()), waivers))
                    .toList();
            if (!all.isEmpty()) {
                add(Laws.procedures(), name, Together.worst(all));
            }
        }

        /** Each rule once, put to the largest electorate that uses it. */
        private void rules(String id, Map<String, Procedure> procedures, List<Waiver> waivers) {
            Map<String, Procedure> byRule = new LinkedHashMap<>();
            procedures.values().stream()
                    .sorted(Comparator.comparing(
                            (Procedure one) -> -one.electorate().size()))
                    .forEach(one -> byRule.putIfAbsent(one.rule().description(), one));
            byRule.forEach((description, one) -> {
                RuleSubject rule = RuleSubject.of(one.rule(), one.electorate());
                String name = id + ": " + description + " (" + one.id() + ")";
                look(Laws.rules(), rule, name, waivers);
                look(Laws.deciding(), rule.decider(), name, waivers);
                GameSubject game = GameSubject.of(
                        one.rule().over(one.electorate()), one.electorate().voters());
                look(Laws.analysis(), game, name, waivers);
                look(Laws.axioms(), game, name, waivers);
            });
        }

        void together(Pathways pathways) {
            for (Combiner combiner : Combiner.values()) {
                look(Laws.combiners(), CombinerSubject.of(combiner), combiner.name(), List.of());
            }
            Architecture all = Architecture.on(day);
            List<Waiver> waivers = new ArrayList<>();
            for (Pathway pathway : pathways.all()) {
                String id = pathway.descriptor().id();
                Provision provision = pathway.provide(day);
                order(Architecture.on(day).tier(id, pathway, provision), id + " alone", pathway.waivers());
                all = all.tier(id, pathway, provision);
                waivers.addAll(pathway.waivers());
            }
            if (pathways.all().size() > 1) {
                order(all, "all layers", waivers);
            }
            look(Laws.discovery(), DiscoverySubject.of(pathways.all(), day), "all pathways", List.of());
        }

        private void order(Architecture order, String name, List<Waiver> waivers) {
            List<Contingency> contingencies = Stream.of(Event.values())
                    .flatMap(event -> Stream.concat(
                            Stream.of(Contingency.of(day, event)),
                            order.members().stream()
                                    .limit(2)
                                    .map(victim -> Contingency.of(day, event).against(victim))))
                    .toList();
            List<Function> functions = order.tiers().stream()
                    .flatMap(tier -> tier.parts().stream())
                    .flatMap(part -> part.provision().procedures().stream())
                    .map(Procedure::function)
                    .distinct()
                    .sorted()
                    .toList();
            look(Laws.architectures(), ArchitectureSubject.of(order, contingencies, functions), name, waivers);
        }
    }
}
