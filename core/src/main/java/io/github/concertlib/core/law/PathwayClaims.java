package io.github.concertlib.core.law;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Pathway;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes a pathway apart into all that has to keep laws. */
final class PathwayClaims {

    private static final String ANYBODY = "X";

    private final PathwaySubject subject;
    private final Pathway pathway;
    private final String id;
    private final LocalDate day;
    private final List<Claim<?>> claims = new ArrayList<>();

    PathwayClaims(Supplier<Pathway> anew, LocalDate day) {
        this.subject = PathwaySubject.of(anew).andInOtherRuns();
        this.pathway = subject.pathway();
        this.id = pathway.descriptor().id();
        this.day = day;
    }

    List<Claim<?>> all() {
        claims.add(Claim.of(Laws.pathways(), id, subject));
        Collection<Procedure> procedures = procedures();
        if (!procedures.isEmpty()) {
            claims.add(new Claim<>(
                    Laws.procedures(),
                    id + ": " + procedures.size() + " procedures",
                    procedures.stream()
                            .collect(Collectors.toMap(
                                    Procedure::id, ProcedureSubject::of, (one, other) -> one, LinkedHashMap::new))));
            alike(procedures).forEach(this::rules);
        }
        subject.on(day).arrangements().stream()
                .limit(1)
                .forEach(one -> claims.add(Claim.of(
                        Laws.reforms(),
                        id + ": command for " + one.id(),
                        ReformSubject.of(SampleReform.of(one.id()), subject::on))));
        claims.add(Claim.<WritingSubject<?>>of(
                Laws.writing(), id + ": what there is on " + day, WritingSubject.of(subject.on(day))));
        claims.add(order(id + " alone", Architecture.on(day).tier(id, pathway, subject.on(day))));
        return ImmutableList.copyOf(claims);
    }

    /** Every procedure there ever is, as it stands on the last of the boundary dates on which it is there. */
    private Collection<Procedure> procedures() {
        Map<String, Procedure> procedures = new LinkedHashMap<>();
        subject.on(day).procedures().forEach(one -> procedures.put(one.id(), one));
        for (LocalDate other : ImmutableList.copyOf(subject.days()).reverse()) {
            subject.on(other).procedures().forEach(one -> procedures.putIfAbsent(one.id(), one));
        }
        return procedures.values();
    }

    /** Each rule once, put to the largest electorate that uses it; with the rules that differ from it by a country alone. */
    private static Collection<List<Procedure>> alike(Collection<Procedure> procedures) {
        Map<String, Procedure> byRule = new LinkedHashMap<>();
        procedures.stream()
                .sorted(Comparator.comparing(
                        (Procedure one) -> -one.electorate().size()))
                .forEach(one -> byRule.putIfAbsent(one.rule().description(), one));
        return byRule.values().stream()
                .collect(Collectors.groupingBy(PathwayClaims::masked, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** "GB leads" as "X leads". */
    private static String masked(Procedure procedure) {
        String codes = procedure.electorate().voters().stream()
                .map(voter -> Pattern.quote(voter.code()))
                .collect(Collectors.joining("|"));
        String description = procedure.rule().description();
        return codes.isEmpty() ? description : description.replaceAll("\\b(" + codes + ")\\b", ANYBODY);
    }

    private void rules(List<Procedure> alike) {
        Procedure first = alike.get(0);
        String title = alike.size() == 1
                ? name(first)
                : id + ": " + masked(first) + " (" + first.id() + " and " + (alike.size() - 1) + " more)";
        claims.add(new Claim<>(Laws.rules(), title, each(alike, PathwayClaims::rule)));
        claims.add(
                new Claim<>(Laws.deciding(), title, each(alike, one -> rule(one).decider())));
        claims.add(new Claim<>(Laws.analysis(), title, each(alike, PathwayClaims::game)));
        claims.add(new Claim<>(Laws.axioms(), title, each(alike, PathwayClaims::game)));
    }

    private <S> Map<String, S> each(List<Procedure> alike, java.util.function.Function<Procedure, S> subject) {
        Map<String, S> subjects = new LinkedHashMap<>();
        alike.forEach(one -> subjects.put(name(one), subject.apply(one)));
        return subjects;
    }

    private String name(Procedure one) {
        return id + ": " + one.rule().description() + " (" + one.id() + ")";
    }

    private static RuleSubject rule(Procedure one) {
        return RuleSubject.of(one.rule(), one.electorate());
    }

    private static GameSubject game(Procedure one) {
        return GameSubject.of(
                one.rule().over(one.electorate()), one.electorate().voters());
    }

    private static Architecture remembering(Architecture order) {
        return new Architecture(
                order.at(),
                order.tiers().stream()
                        .map(tier -> new Tier(
                                tier.name(),
                                tier.parts().stream()
                                        .map(part -> new Tier.Part(
                                                Remembering.of(part.pathway(), part.provision()), part.provision()))
                                        .toList()))
                        .toList(),
                order.combiners());
    }

    /** An order, in answer to every event, befalling nobody or one of two members, for all that it can perform. */
    static Claim<ArchitectureSubject> order(String name, Architecture order) {
        List<Contingency> contingencies = Stream.of(Event.values())
                .flatMap(event -> Stream.concat(
                        Stream.of(Contingency.of(order.at(), event)),
                        order.members().stream()
                                .limit(2)
                                .map(victim -> Contingency.of(order.at(), event).against(victim))))
                .toList();
        List<Function> functions = order.tiers().stream()
                .flatMap(tier -> tier.parts().stream())
                .flatMap(part -> part.provision().procedures().stream())
                .map(Procedure::function)
                .distinct()
                .sorted()
                .toList();
        return Claim.of(
                Laws.architectures(), name, ArchitectureSubject.of(remembering(order), contingencies, functions));
    }
}
