package io.github.concertlib.examples.dataset;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Coalitions;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.provision.Route;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.examples.output.Codes;
import io.github.concertlib.examples.study.Silence;
import io.github.concertlib.examples.study.Study;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The first layers of an order, analysed together.
 *
 * @param order the layers
 * @param standing the weakest standing of the ways that the last layer adds
 * @param possible whether the function can be performed at all
 * @param singleBlockers those without whom nothing is possible, under any layer
 * @param resilience the size of a smallest blocking set; empty when nobody can block
 * @param number how many smallest blocking sets there are
 * @param examples some of them
 * @param rivals two coalitions without a common member that can each act, or nobody
 * @param silence why the last layer adds nothing, when it has no way
 * @param incomplete arrangements with a way of which not every member is known
 */
public record LayerRow(
        Architecture order,
        Standing standing,
        boolean possible,
        Set<ActorId> singleBlockers,
        OptionalInt resilience,
        String number,
        List<Set<ActorId>> examples,
        List<Rival> rivals,
        Optional<String> silence,
        List<Arrangement> incomplete) {

    /** How many smallest blocking sets are listed; their number is always exact. */
    private static final int EXAMPLES = 50;

    /** One of two coalitions without a common member that can each act, and the layer through which it does. */
    public record Rival(Set<ActorId> coalition, String through) {

        public static Rival of(Study study, Architecture order, Set<ActorId> coalition) {
            Positions positions = Positions.all(Level.OBJECT);
            for (ActorId actor : coalition) {
                positions = positions.with(actor, Level.ASSENT);
            }
            return new Rival(
                    coalition,
                    order.respondTo(study.contingency(), study.function(), positions)
                            .fold(yes -> yes.taken().get(0).tier(), no -> "", open -> "", none -> ""));
        }

        @Override
        public String toString() {
            return "{" + Codes.joined(coalition) + "} through " + through;
        }
    }

    public static LayerRow of(Study study, Architecture order) {
        Game game = order.game(study.contingency(), study.function());
        boolean possible = game.winningCount().signum() > 0;
        Coalitions smallest = game.minimalBlocking().smallest();
        Tier last = order.tiers().get(order.tiers().size() - 1);
        List<Route> ways = last.routes(study.function(), study.contingency());
        return new LayerRow(
                order,
                ways.stream().map(Route::standing).reduce(last.standing(), Standing::and),
                possible,
                possible ? game.vetoPlayers() : Set.of(),
                smallest.smallestSize(),
                smallest.count().toString(),
                smallest.stream()
                        .filter(set -> possible)
                        .limit(EXAMPLES)
                        .sorted(Comparator.comparing(Codes::joined))
                        .collect(ImmutableList.toImmutableList()),
                game.disjointWinningPair().stream()
                        .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                        .map(coalition -> Rival.of(study, order, coalition))
                        .collect(ImmutableList.toImmutableList()),
                Silence.of(last, study),
                Rosters.incomplete(order, study));
    }

    /** The layer that this row adds to the one before. */
    public Tier last() {
        return order.tiers().get(order.tiers().size() - 1);
    }

    public List<String> layers() {
        return order.tiers().stream().map(Tier::name).toList();
    }
}
