package io.github.concertlib.minilateral.map;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.minilateral.group.Groups;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What ought to be covered, and what counts as covering it. Declare your own beside the one shipped.
 *
 * @param name in words
 * @param plans the regions
 * @param counting the competences that count; meeting, training and buying do not
 * @param source who asks for it
 */
public record CoverageNorm(String name, List<RegionalPlan> plans, Set<Function> counting, Source source) {

    public CoverageNorm {
        plans = ImmutableList.copyOf(plans);
        counting = ImmutableSet.copyOf(counting);
    }

    /** At least one small group for each of NATO's regional plans, going beyond consultation. */
    public static CoverageNorm onePerRegionalPlan() {
        return new CoverageNorm(
                "at least one minilateral for each NATO regional plan",
                RegionalPlan.standard(),
                ImmutableSet.of(
                        Function.AUTHORISE,
                        Function.COMMAND,
                        Function.GENERATE,
                        Function.ENABLE,
                        Function.of("PLAN"),
                        Function.of("OPERATE")),
                Source.of(
                        "More Europe in Defence: Three Pathways, Task Force report, May 2026, recommendations on pathway 2",
                        Quality.SECONDARY,
                        Confidence.VERIFIED));
    }

    /**
     * Reads a norm of your own: {@code {name, counting: [COMMAND, …], plans: [{id, name, command, states, statesComplete,
     * regions, candidates, source}, …], source}}.
     *
     * @throws io.github.concertlib.core.catalog.BadInputException naming file, line, field and value, for a function that no
     *     group has among its competences, a region that no state lies in, and a candidate whose id is close to one that is known
     */
    public static CoverageNorm read(Entry file, States states) {
        Set<String> functions = Stream.concat(
                        Function.standard().stream(),
                        Groups.standard().all().stream().flatMap(group -> group.arrangement().competences().stream()))
                .map(Function::name)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
        file.only("about", "name", "counting", "plans", "source");
        Entry counting = file.field("counting");
        return new CoverageNorm(
                file.field("name").text(),
                file.field("plans").items().stream()
                        .map(row -> RegionalPlan.plan(row, states))
                        .toList(),
                counting.items().stream()
                        .map(function -> Function.of(function.among("function", functions)))
                        .collect(ImmutableSet.toImmutableSet()),
                SourceReader.read(file.field("source")));
    }

    /** How far what exists meets the norm; proposals do not count. */
    public Coverage check(Provision provision) {
        return new Coverage(
                name, plans.stream().map(plan -> finding(plan, provision)).toList());
    }

    private Coverage.Finding finding(RegionalPlan plan, Provision provision) {
        List<Arrangement> beyond = new ArrayList<>();
        List<Arrangement> rest = new ArrayList<>();
        for (ArrangementId id : plan.candidates()) {
            provision
                    .find(id)
                    .filter(group -> group.standing() == Standing.EXISTS)
                    .ifPresent(group ->
                            (group.competences().stream().anyMatch(counting::contains) ? beyond : rest).add(group));
        }
        List<Arrangement> acting = beyond.stream()
                .filter(group ->
                        decides(group, Function.AUTHORISE, provision) && decides(group, Function.COMMAND, provision))
                .toList();
        Coverage.Grade grade = !acting.isEmpty()
                ? Coverage.Grade.COVERED
                : beyond.isEmpty() ? Coverage.Grade.GAP : Coverage.Grade.PARTLY;
        return new Coverage.Finding(plan, grade, beyond, rest, reason(grade, acting, beyond));
    }

    private static boolean decides(Arrangement group, Function function, Provision provision) {
        return provision.procedures().stream()
                .filter(procedure -> procedure.arrangement().equals(group.id()))
                .map(Procedure::function)
                .anyMatch(function::equals);
    }

    private static String reason(Coverage.Grade grade, List<Arrangement> acting, List<Arrangement> beyond) {
        return switch (grade) {
            case COVERED -> names(acting) + " can decide to act and lead";
            case PARTLY -> names(beyond) + " go beyond meeting; none can decide to act and lead by itself";
            case GAP -> "no group goes beyond meeting, training or buying";
        };
    }

    private static String names(List<Arrangement> groups) {
        return groups.stream().map(group -> group.id().id()).collect(Collectors.joining(", "));
    }
}
