package io.github.concertlib.minilateral.force;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.institution.ArrangementId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which unit serves which group at a moment. A pool counts nothing until it is activated and filled; a unit counts once; its
 * owner may call it back at any time, without a reason, whatever the instrument. Each step returns a new book.
 *
 * @param forces the groups that have a force
 * @param active the pools activated, with those who take part
 * @param assigned the group each unit serves
 */
public record ForceBook(
        Map<ArrangementId, Force> forces, Map<ArrangementId, Set<ActorId>> active, Map<Unit, ArrangementId> assigned) {

    public ForceBook {
        forces = ImmutableSortedMap.copyOf(forces);
        active = ImmutableSortedMap.copyOf(active);
        assigned = ImmutableMap.copyOf(assigned);
    }

    /** Nothing is activated, nothing assigned. */
    public static ForceBook of(Map<ArrangementId, Force> forces) {
        return new ForceBook(forces, Map.of(), Map.of());
    }

    /**
     * The pool is called up, with those who opted in.
     *
     * @throws IllegalArgumentException when the group has no force: a headquarters without troops brings command alone
     */
    public ForceBook activate(ArrangementId group, Set<ActorId> participants) {
        requireForce(group);
        Map<ArrangementId, Set<ActorId>> more = new LinkedHashMap<>(active);
        more.put(group, ImmutableSortedSet.copyOf(participants));
        return new ForceBook(forces, more, assigned);
    }

    /**
     * A unit is sent to a group.
     *
     * @throws IllegalArgumentException when it serves another already, when the pool is not activated, or when its owner does
     *     not take part
     */
    public ForceBook assign(Unit unit, ArrangementId group) {
        requireForce(group);
        ArrangementId now = assigned.get(unit);
        checkArgument(
                now == null || now.equals(group),
                "unit %s serves '%s'; it cannot be counted for '%s' as well until it is called back",
                unit,
                now,
                group);
        if (!isStanding(group)) {
            checkArgument(active.containsKey(group), "force of '%s' is not activated", group);
            checkArgument(
                    active.get(group).contains(unit.owner()),
                    "%s does not take part in the activity of '%s'; those who do: %s",
                    unit.owner(),
                    group,
                    active.get(group));
        }
        Map<Unit, ArrangementId> more = new LinkedHashMap<>(assigned);
        more.put(unit, group);
        return new ForceBook(forces, active, more);
    }

    /** The owner calls back one unit. It is always heard: a unit that serves nobody is left as it is. */
    public ForceBook recall(Unit unit) {
        return without(unit::equals);
    }

    /** A nation calls back all it has sent to one group; nobody else's units move. */
    public ForceBook recall(ActorId owner, ArrangementId group) {
        return without(unit -> unit.owner().equals(owner) && group.equals(assigned.get(unit)));
    }

    private ForceBook without(Predicate<Unit> gone) {
        Map<Unit, ArrangementId> rest = new LinkedHashMap<>(assigned);
        rest.keySet().removeIf(gone);
        return new ForceBook(forces, active, rest);
    }

    /** The units that serve a group, in the order in which they came. */
    public List<Unit> units(ArrangementId group) {
        return assigned.entrySet().stream()
                .filter(entry -> entry.getValue().equals(group))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The troops a group can count on now, in persons: those of its units, and not its published size. */
    public long strength(ArrangementId group) {
        return units(group).stream().mapToLong(Unit::troops).sum();
    }

    private boolean isStanding(ArrangementId group) {
        return forces.get(group).standing();
    }

    private void requireForce(ArrangementId group) {
        checkArgument(
                forces.containsKey(group),
                "'%s' has no force to which units could be sent; those that have: %s",
                group,
                forces.keySet());
    }
}
