package io.github.concertlib.core.architecture;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.provision.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One function before and after a change of the order.
 *
 * @param before what could be done
 * @param after what can be done
 */
public record Change(Capacity before, Capacity after) {

    /** More ways than this that change alike are counted, not listed. */
    private static final int TITLES = 3;

    public Change {
        checkArgument(
                before.function().equals(after.function()),
                "compares %s with %s; a change is about one function",
                before.function(),
                after.function());
    }

    /** Whether there is any difference in what can be done, by whom, or on whom it depends. */
    public boolean isDifferent() {
        return !differences().isEmpty();
    }

    /** What is different, one sentence each; empty when nothing is. */
    public List<String> differences() {
        ImmutableList.Builder<String> all = ImmutableList.builder();
        possibility(all);
        routes(all);
        if (after.possible()) {
            blockers(all);
            dependence(all);
        }
        return all.build();
    }

    private void possibility(ImmutableList.Builder<String> all) {
        if (before.possible() != after.possible()) {
            all.add(after.possible() ? "it can be done now" : "it can no longer be done, even when everybody wants it");
        }
    }

    private void routes(ImmutableList.Builder<String> all) {
        Map<List<String>, Route> was = byKey(before.routes());
        Map<List<String>, Route> is = byKey(after.routes());
        Map<String, List<String>> changed = new LinkedHashMap<>();
        is.forEach((key, route) -> {
            Route old = was.get(key);
            if (old == null) {
                all.add("a new way: " + route.title() + " (" + route.standing() + ")");
            } else if (!readsTheSame(old.condition(), route.condition())) {
                changed.computeIfAbsent(asked(old.condition(), route.condition()), words -> new ArrayList<>())
                        .add((old.title().equals(route.title()) ? "" : old.title() + " becomes ") + route.title());
            }
        });
        changed.forEach((asked, titles) -> all.add("another condition: "
                + (titles.size() > TITLES ? titles.size() + " ways" : String.join("; ", titles)) + asked));
        was.forEach((key, route) -> {
            if (!is.containsKey(key)) {
                all.add("a way is gone: " + route.title());
            }
        });
    }

    private static Map<List<String>, Route> byKey(List<Route> routes) {
        Map<List<String>, Route> byKey = new LinkedHashMap<>();
        routes.forEach(
                route -> byKey.put(route.steps().stream().map(Procedure::id).toList(), route));
        return byKey;
    }

    /** Whether two conditions ask the same acts in the same numbers; who else may speak makes no difference. */
    private static boolean readsTheSame(Condition one, Condition other) {
        return one.equals(other)
                || one.describe().equals(other.describe())
                        && one.acts().toList().equals(other.acts().toList());
    }

    /** Who is asked to act no longer, or for the first time: an actor, or a seat of one that is asked elsewhere as well. */
    private static String asked(Condition old, Condition now) {
        return words("; no longer asked: ", old, now) + words("; now asked: ", now, old);
    }

    private static String words(String heading, Condition in, Condition notIn) {
        Set<ActorId> actors = Sets.difference(in.actors(), notIn.actors());
        Set<Positions.Seat> there = seats(notIn);
        Stream<String> codes = actors.stream().map(ActorId::code);
        Stream<String> seats = seats(in).stream()
                .filter(seat -> !there.contains(seat) && !actors.contains(seat.actor()))
                .map(seat -> seat.actor() + " in " + seat.forum());
        String text = Stream.of(codes.collect(Collectors.joining(" ")), seats.collect(Collectors.joining(", ")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "" : heading + text;
    }

    private static Set<Positions.Seat> seats(Condition condition) {
        return condition
                .acts()
                .map(act -> new Positions.Seat(act.actor(), act.forum()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether there is a way where there was none, none where there was one, or it can be done now or no longer. */
    public boolean isStructural() {
        return before.possible() != after.possible()
                || !byKey(before.routes()).keySet().equals(byKey(after.routes()).keySet());
    }

    private void blockers(ImmutableList.Builder<String> all) {
        Set<ActorId> gone = Sets.difference(before.singleBlockers(), after.singleBlockers());
        Set<ActorId> come = Sets.difference(after.singleBlockers(), before.singleBlockers());
        if (!gone.isEmpty()) {
            all.add("can no longer stop it alone: " + codes(gone));
        }
        if (!come.isEmpty()) {
            all.add("can now stop it alone: " + codes(come));
        }
    }

    private void dependence(ImmutableList.Builder<String> all) {
        Set<Positions.Seat> was = ImmutableSet.copyOf(before.indispensable());
        Set<Positions.Seat> is = ImmutableSet.copyOf(after.indispensable());
        seats(before.indispensable(), is)
                .forEach((actor, forums) -> all.add(actor + " can be done without in " + forums));
        seats(after.indispensable(), was)
                .forEach((actor, forums) -> all.add(actor + " becomes indispensable in " + forums));
    }

    /** The forums of the seats that are not among the others, by actor. */
    private static Map<ActorId, String> seats(List<Positions.Seat> seats, Set<Positions.Seat> others) {
        return seats.stream()
                .filter(seat -> !others.contains(seat))
                .collect(Collectors.groupingBy(
                        Positions.Seat::actor,
                        LinkedHashMap::new,
                        Collectors.mapping(seat -> seat.forum().id(), Collectors.joining(", "))));
    }

    private static String codes(Collection<ActorId> actors) {
        return ImmutableSortedSet.copyOf(actors).stream().map(ActorId::code).collect(Collectors.joining(" "));
    }
}
