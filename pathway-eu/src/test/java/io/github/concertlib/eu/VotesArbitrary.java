package io.github.concertlib.eu;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Random votes of the 27: mostly mixed, often nearly all in favour, so that both results are frequent. */
final class VotesArbitrary {

    private VotesArbitrary() {}

    /** One level for each member. */
    record Roll(Map<ActorId, Level> levels) {

        Positions positions() {
            Positions positions = Positions.unknown();
            for (Map.Entry<ActorId, Level> vote : levels.entrySet()) {
                positions = positions.with(vote.getKey(), vote.getValue());
            }
            return positions;
        }

        Roll with(ActorId state, Level level) {
            Map<ActorId, Level> changed = new TreeMap<>(levels);
            changed.put(state, level);
            return new Roll(changed);
        }

        Roll replacing(Level one, Level other) {
            Map<ActorId, Level> changed = new TreeMap<>();
            levels.forEach((state, level) -> changed.put(state, level == one ? other : level));
            return new Roll(changed);
        }

        List<ActorId> having(Level level) {
            return levels.entrySet().stream()
                    .filter(vote -> vote.getValue() == level)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    static Arbitrary<Roll> of(Level... levels) {
        Arbitrary<Level> others = Arbitraries.of(levels);
        return Arbitraries.integers()
                .between(0, 100)
                .flatMap(percentYes -> Arbitraries.frequencyOf(
                                Tuple.of(percentYes + 1, Arbitraries.just(Level.ASSENT)),
                                Tuple.of(101 - percentYes, others))
                        .list()
                        .ofSize(27)
                        .map(VotesArbitrary::roll));
    }

    private static Roll roll(List<Level> levels) {
        Map<ActorId, Level> votes = new TreeMap<>();
        int i = 0;
        for (ActorId state : Votes.TODAY.members()) {
            votes.put(state, levels.get(i++));
        }
        return new Roll(votes);
    }

    static Arbitrary<ActorId> member() {
        return Arbitraries.of(List.copyOf(Votes.TODAY.members()));
    }

    static Arbitrary<Set<ActorId>> group(int least) {
        return member().set().ofMinSize(least).ofMaxSize(27);
    }
}
