package io.github.concertlib.minilateral;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Answers by trying every coalition: slow and obvious. */
final class Blockers {

    private final Condition condition;
    private final List<ActorId> actors;

    Blockers(Condition condition) {
        this.condition = condition;
        actors = List.copyOf(new TreeSet<>(condition.actors()));
    }

    static Set<ActorId> actors(String codes) {
        return codes.isBlank()
                ? Set.of()
                : Arrays.stream(codes.split(" ")).map(ActorId::of).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the condition holds when these agree and all others object. */
    boolean wins(Set<ActorId> coalition) {
        Positions positions = Positions.all(Level.OBJECT);
        for (ActorId actor : coalition) {
            positions = positions.with(actor, Level.ASSENT);
        }
        return condition.evaluate(positions) == Verdict.HOLDS;
    }

    boolean wins(String codes) {
        return wins(actors(codes));
    }

    /** Whether the condition fails when these object and all others agree. */
    boolean blocks(Set<ActorId> objectors) {
        Set<ActorId> rest = new TreeSet<>(actors);
        rest.removeAll(objectors);
        return !wins(rest);
    }

    Set<ActorId> single() {
        return actors.stream().filter(actor -> blocks(Set.of(actor))).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The smallest blocking sets, of one size. */
    List<Set<ActorId>> smallest() {
        for (int size = 1; size <= actors.size(); size++) {
            List<Set<ActorId>> found = new ArrayList<>();
            collect(0, size, new TreeSet<>(), found);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private void collect(int from, int left, Set<ActorId> chosen, List<Set<ActorId>> found) {
        if (left == 0) {
            if (blocks(chosen)) {
                found.add(new TreeSet<>(chosen));
            }
            return;
        }
        for (int i = from; i <= actors.size() - left; i++) {
            chosen.add(actors.get(i));
            collect(i + 1, left - 1, chosen, found);
            chosen.remove(actors.get(i));
        }
    }
}
