package io.github.concertlib.minilateral.map;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.minilateral.treaty.DutyGraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The map of what there is on a day: arrangements by layer and by what they may do, where they overlap, how each state is
 * tied. Drawn from what one or several pathways provide, joined by {@link Provision#and}.
 */
public final class SecurityMap {

    private final Provision provision;
    private final LocalDate on;

    private SecurityMap(Provision provision) {
        this.provision = provision;
        this.on = provision.at();
    }

    /** The map of a provision; nothing is computed before it is asked for. */
    public static SecurityMap of(Provision provision) {
        return new SecurityMap(provision);
    }

    public LocalDate on() {
        return on;
    }

    /** The arrangements in each layer, in the order in which they are provided; layers without any are left out. */
    public Map<Layer, List<Arrangement>> byLayer() {
        Map<Layer, List<Arrangement>> layers = new EnumMap<>(Layer.class);
        provision
                .arrangements()
                .forEach(arrangement -> layers.computeIfAbsent(arrangement.layer(), layer -> new ArrayList<>())
                        .add(arrangement));
        return ImmutableMap.copyOf(layers);
    }

    /**
     * For each function, the arrangements that can perform it by a decision of their own; sorted by function. A procedure by
     * which nothing can come about, however all agree, does not count.
     */
    public Map<Function, List<Arrangement>> byFunction() {
        Map<Function, Set<ArrangementId>> able = new TreeMap<>();
        Positions allAgree = Positions.all(Level.ASSENT);
        provision.procedures().stream()
                .filter(procedure -> procedure.condition().evaluate(allAgree) != Verdict.FAILS)
                .forEach(procedure -> able.computeIfAbsent(procedure.function(), function -> new TreeSet<>())
                        .add(procedure.arrangement()));
        return able.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(provision::arrangement)
                                .toList()));
    }

    /** The standard functions, but for meeting, that an arrangement has no way to perform by a decision of its own. */
    public List<Function> cannot(ArrangementId arrangement) {
        Map<Function, List<Arrangement>> able = byFunction();
        return Function.standard().stream()
                .filter(function -> !function.equals(Function.CONSULT)
                        && able.getOrDefault(function, List.of()).stream()
                                .noneMatch(one -> one.id().equals(arrangement)))
                .toList();
    }

    /**
     * The pairs of groups of which one contains the other, or that share at least so many members, the greatest overlap
     * first. Bilateral arrangements and incomplete rosters are left out.
     */
    public List<Overlap> overlaps(int atLeast) {
        List<Arrangement> groups = provision.arrangements().stream()
                .filter(group -> group.layer() == Layer.CLUSTER
                        && group.rosterComplete()
                        && group.members(on).size() > 2)
                .toList();
        List<Overlap> overlaps = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                Set<ActorId> one = groups.get(i).members(on);
                Set<ActorId> other = groups.get(j).members(on);
                Set<ActorId> shared = Sets.intersection(one, other);
                boolean firstIsSmaller = one.size() <= other.size();
                boolean contained = shared.size() == Math.min(one.size(), other.size());
                if (contained || shared.size() >= atLeast) {
                    overlaps.add(new Overlap(
                            groups.get(firstIsSmaller ? i : j), groups.get(firstIsSmaller ? j : i), shared, contained));
                }
            }
        }
        overlaps.sort(
                Comparator.comparingInt((Overlap overlap) -> -overlap.shared().size())
                        .thenComparing(overlap -> overlap.one().id())
                        .thenComparing(overlap -> overlap.other().id()));
        return ImmutableList.copyOf(overlaps);
    }

    /** How each state that decides somewhere is tied, the one with the most arrangements first. */
    public List<StateTies> states() {
        Map<ActorId, Map<Layer, Integer>> counts = new TreeMap<>();
        provision
                .arrangements()
                .forEach(arrangement -> arrangement
                        .members(on)
                        .forEach(state -> counts.computeIfAbsent(state, s -> new EnumMap<>(Layer.class))
                                .merge(arrangement.layer(), 1, Integer::sum)));
        BilateralNetwork network = network(counts.keySet());
        DutyGraph duties = bilateralDuties();
        return counts.entrySet().stream()
                .map(entry -> new StateTies(
                        entry.getKey(),
                        entry.getValue(),
                        duties.partners(entry.getKey()),
                        network.partners(entry.getKey()),
                        network.betweenness(entry.getKey()),
                        network.isCutPoint(entry.getKey())))
                .sorted(Comparator.comparingInt((StateTies ties) -> -ties.total())
                        .thenComparing(StateTies::state))
                .collect(ImmutableList.toImmutableList());
    }

    /** The states that bilateral arrangements join, part by part, the largest first. */
    public List<Set<ActorId>> bilateralParts() {
        return network(provision.arrangements().stream()
                        .flatMap(arrangement -> arrangement.members(on).stream())
                        .collect(Collectors.toCollection(TreeSet::new)))
                .parts();
    }

    private BilateralNetwork network(Set<ActorId> states) {
        return new BilateralNetwork(provision.arrangements(), states, on);
    }

    /** The duties of mutual defence under bilateral treaties; those of alliances and the Union are not drawn. */
    public DutyGraph bilateralDuties() {
        Map<ArrangementId, Layer> layers = new LinkedHashMap<>();
        provision.arrangements().forEach(arrangement -> layers.put(arrangement.id(), arrangement.layer()));
        return DutyGraph.of(provision.commitments().stream()
                .filter(duty -> layers.get(duty.instrument()) == Layer.BILATERAL)
                .toList());
    }

    public Provision provision() {
        return provision;
    }
}
