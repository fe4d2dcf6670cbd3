package io.github.concertlib.nato.enabler;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Weighted;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A need for enablers is met when those who put theirs at the disposal of the others have enough of each.
 *
 * @param enablers who has what
 * @param on the day
 * @param need how many of each enabler, by id; one of each where nothing is said, because no requirement is published
 */
public record EnablersSupplied(Enablers enablers, LocalDate on, Map<String, Long> need) implements DecisionRule {

    /** @throws IllegalArgumentException when a need names an enabler that is not there */
    public EnablersSupplied {
        need.keySet().forEach(enablers::named);
        need = ImmutableMap.copyOf(need);
    }

    /** The same supply for other needs; what is not named stays. */
    public EnablersSupplied needing(Map<String, Long> other) {
        Map<String, Long> all = new LinkedHashMap<>(need);
        all.putAll(other);
        return new EnablersSupplied(enablers, on, all);
    }

    @Override
    public Condition over(Electorate allies) {
        return Condition.all(
                enablers.all().stream().map(enabler -> enough(enabler, allies)).toList());
    }

    private Condition enough(Enabler enabler, Electorate allies) {
        Map<ActorId, Long> has = enabler.on(on);
        List<Weighted> terms = allies.voters().stream()
                .filter(has::containsKey)
                .map(ally ->
                        new Weighted(Condition.act(ally, enabler.forum(), Level.ASSENT), has.getOrDefault(ally, 0L)))
                .toList();
        return new AtLeast(need.getOrDefault(enabler.id(), 1L), terms, enabler.unit()).as(enabler.name(), source());
    }

    /** What makes an ally one of those who lend: that it puts one of the enablers that it has at the disposal of the others. */
    public Map<ActorId, Condition> lending() {
        Map<ActorId, List<Condition>> ways = new TreeMap<>();
        for (Enabler enabler : enablers.all()) {
            enabler.on(on)
                    .keySet()
                    .forEach(ally -> ways.computeIfAbsent(ally, first -> new ArrayList<>())
                            .add(Condition.act(ally, enabler.forum(), Level.ASSENT)));
        }
        ImmutableSortedMap.Builder<ActorId, Condition> lending = ImmutableSortedMap.naturalOrder();
        ways.forEach((ally, each) ->
                lending.put(ally, Condition.any(each).as("lends one of the enablers that it has", source())));
        return lending.build();
    }

    @Override
    public String description() {
        return "enough of each enabler is put at the disposal of the others";
    }

    @Override
    public Source source() {
        return Source.of("Counts of enablers by ally", Quality.SECONDARY, Confidence.UNVERIFIED)
                .noting("what an operation needs is not published: one of each unless a question says more");
    }

    @Override
    public String toString() {
        return description();
    }
}
