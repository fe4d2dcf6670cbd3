package io.github.concertlib.testkit;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Generators of positions. */
public final class Stances {

    /** The forum in which generated conditions ask for acts, unless they ask in {@link #OTHER_FORUM}. */
    public static final Forum FORUM = Forum.of("council");

    public static final Forum OTHER_FORUM = Forum.of("chamber");

    private static final List<ActorId> ACTORS = ImmutableList.of(
            ActorId.of("A"), ActorId.of("B"), ActorId.of("C"), ActorId.of("D"), ActorId.of("E"), ActorId.of("F"));

    private Stances() {}

    /** The actors of generated worlds: A to F. */
    public static List<ActorId> actors() {
        return ACTORS;
    }

    public static Arbitrary<ActorId> actor() {
        return Arbitraries.of(ACTORS);
    }

    /** One of the five ordered levels. */
    public static Arbitrary<Level> ordered() {
        return Arbitraries.of(Level.ordered());
    }

    /** Positions of all actors, each at an ordered level, sometimes different in the other forum. */
    public static Arbitrary<Positions> known() {
        return positions(ordered());
    }

    /** Positions of which some are unknown, absent or without a seat. */
    public static Arbitrary<Positions> partlyKnown() {
        return positions(Arbitraries.frequencyOf(
                Tuple.of(4, ordered()),
                Tuple.of(3, Arbitraries.just(Level.UNKNOWN)),
                Tuple.of(1, Arbitraries.of(Level.ABSENT, Level.NOT_SEATED))));
    }

    private static Arbitrary<Positions> positions(Arbitrary<Level> level) {
        return level.list()
                .ofSize(2 * ACTORS.size())
                .map(levels -> {
                    Positions positions = Positions.unknown();
                    for (int i = 0; i < ACTORS.size(); i++) {
                        positions = positions
                                .with(ACTORS.get(i), levels.get(2 * i))
                                .with(ACTORS.get(i), OTHER_FORUM, levels.get(2 * i + 1));
                    }
                    return positions;
                })
                .withoutEdgeCases();
    }
}
