package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Remedies are the minimal changes that one finds by trying all. */
class RemediesProperties {

    private static final List<ActorId> ACTORS = Conditions.actors(4);
    private static final StanceCost COST =
            (actor, level) -> 1 + actor.code().charAt(0) % 3 + (level == Level.ASSENT ? 2 : 0);

    @Provide
    Arbitrary<Condition> conditions() {
        return Conditions.any(4);
    }

    @Provide
    Arbitrary<Map<ActorId, Level>> ordered() {
        return levels(Arbitraries.of(Level.ordered()));
    }

    @Provide
    Arbitrary<Map<ActorId, Level>> any() {
        return levels(Arbitraries.of(Level.class));
    }

    private static Arbitrary<Map<ActorId, Level>> levels(Arbitrary<Level> level) {
        return level.list().ofSize(ACTORS.size()).map(levels -> {
            Map<ActorId, Level> map = new HashMap<>();
            for (int k = 0; k < levels.size(); k++) {
                map.put(ACTORS.get(k), levels.get(k));
            }
            return map;
        });
    }

    private static Positions positions(Map<ActorId, Level> levels) {
        Positions positions = Positions.unknown();
        for (Map.Entry<ActorId, Level> entry : levels.entrySet()) {
            positions = positions.with(entry.getKey(), entry.getValue());
        }
        return positions;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void remediesOfABlockedVoteAreAllTheMinimalOnes(
            @ForAll("conditions") Condition condition, @ForAll("ordered") Map<ActorId, Level> levels) {
        Remedies remedies = Remedies.of(condition, positions(levels), COST);
        Set<Map<ActorId, Level>> found =
                remedies.stream().map(Remedy::changes).collect(Collectors.toCollection(HashSet::new));
        assertThat(found).isEqualTo(minimal(condition, levels));
        assertThat(remedies.count().intValueExact()).isEqualTo(found.size());
        assertThat(remedies.stream())
                .isSortedAccordingTo(Comparator.comparing(Remedy::cost)
                        .thenComparing(remedy -> remedy.changes().size()));
        remedies.stream()
                .forEach(remedy -> assertThat(remedy.cost())
                        .isEqualTo(remedy.changes().entrySet().stream()
                                .mapToLong(change -> COST.of(change.getKey(), change.getValue()))
                                .sum()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyRemedyFlipsTheVerdictAndNoPartOfItDoes(
            @ForAll("conditions") Condition condition, @ForAll("any") Map<ActorId, Level> levels) {
        Positions now = positions(levels).with(ACTORS.get(0), Forum.of("two"), Level.ABSENT);
        Remedies remedies = Remedies.of(condition, now);
        assertThat(remedies.verdict()).isEqualTo(condition.evaluate(now));
        remedies.stream().limit(50).forEach(remedy -> {
            assertThat(condition.evaluate(remedy.outcome())).isEqualTo(Verdict.HOLDS);
            for (ActorId left : remedy.changes().keySet()) {
                Positions without = remedy.outcome();
                for (Forum forum : List.of(Forum.of("one"), Forum.of("two"))) {
                    without = without.with(left, forum, now.of(left, forum));
                }
                assertThat(condition.evaluate(without)).isNotEqualTo(Verdict.HOLDS);
            }
            if (remedies.verdict() == Verdict.OPEN) {
                remedy.changes()
                        .keySet()
                        .forEach(actor -> assertThat(
                                        List.of(now.of(actor, Forum.of("one")), now.of(actor, Forum.of("two"))))
                                .contains(Level.UNKNOWN));
            }
        });
        if (remedies.verdict() == Verdict.OPEN) {
            assertThat(remedies.cheapest()).isPresent();
        }
    }

    private static Set<Map<ActorId, Level>> minimal(Condition condition, Map<ActorId, Level> levels) {
        List<Map<ActorId, Level>> working = new ArrayList<>();
        search(condition, levels, new HashMap<>(), 0, working);
        return working.stream()
                .filter(one -> working.stream().noneMatch(other -> !other.equals(one) && isBelow(other, one)))
                .collect(Collectors.toSet());
    }

    private static boolean isBelow(Map<ActorId, Level> lower, Map<ActorId, Level> upper) {
        return lower.entrySet().stream()
                .allMatch(change -> upper.containsKey(change.getKey())
                        && upper.get(change.getKey()).reaches(change.getValue()));
    }

    private static void search(
            Condition condition,
            Map<ActorId, Level> levels,
            Map<ActorId, Level> changes,
            int next,
            List<Map<ActorId, Level>> working) {
        if (next == ACTORS.size()) {
            Map<ActorId, Level> after = new HashMap<>(levels);
            after.putAll(changes);
            if (condition.evaluate(positions(after)) == Verdict.HOLDS) {
                working.add(Map.copyOf(changes));
            }
            return;
        }
        ActorId actor = ACTORS.get(next);
        search(condition, levels, changes, next + 1, working);
        for (Level level : Level.ordered()) {
            if (level.compareTo(levels.get(actor)) > 0) {
                changes.put(actor, level);
                search(condition, levels, changes, next + 1, working);
                changes.remove(actor);
            }
        }
    }
}
