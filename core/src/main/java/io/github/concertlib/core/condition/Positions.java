package io.github.concertlib.core.condition;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.actor.ActorId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who takes which level, everywhere or in one forum.
 *
 * <p>What is said of an actor in a forum counts there before what is said of it in general, and that before what is said of
 * everybody else. Immutable: {@code with} returns a changed copy.
 *
 * @param otherwise the level of everybody not named; {@link Level#UNKNOWN} unless said otherwise
 * @param everywhere levels of actors in all forums
 * @param inForum levels of actors in one forum
 */
public record Positions(Level otherwise, Map<ActorId, Level> everywhere, Map<Seat, Level> inForum) {

    /** An actor in a forum. */
    public record Seat(ActorId actor, Forum forum) {}

    private static final Positions UNKNOWN = new Positions(Level.UNKNOWN, Map.of(), Map.of());

    public Positions {
        everywhere = ImmutableMap.copyOf(everywhere);
        inForum = ImmutableMap.copyOf(inForum);
    }

    /** Nobody has taken a position. */
    public static Positions unknown() {
        return UNKNOWN;
    }

    /** Everybody at one level. */
    public static Positions all(Level level) {
        return UNKNOWN.otherwise(level);
    }

    /** The same positions, with everybody not named at this level. */
    public Positions otherwise(Level level) {
        return new Positions(level, everywhere, inForum);
    }

    /**
     * The same positions, with one actor at this level wherever nothing else is said of it.
     *
     * @param actor by its code; whether it has a seat anywhere is not checked, and without one its position counts for nothing
     * @param level any, {@link Level#ABSENT} and {@link Level#UNKNOWN} among them
     */
    public Positions with(ActorId actor, Level level) {
        return new Positions(otherwise, changed(everywhere, actor, level), inForum);
    }

    /**
     * The same positions, with one actor at this level in one forum.
     *
     * @param actor by its code; whether it has a seat in the forum is not checked
     * @param forum by its key, such as {@code nato:nac}; the electorates of procedures have those there are
     * @param level any
     */
    public Positions with(ActorId actor, Forum forum, Level level) {
        return new Positions(otherwise, everywhere, changed(inForum, new Seat(actor, forum), level));
    }

    /** The level that counts for this actor in this forum. */
    public Level of(ActorId actor, Forum forum) {
        Level here = inForum.get(new Seat(actor, forum));
        return here != null ? here : everywhere.getOrDefault(actor, otherwise);
    }

    private static <K> Map<K, Level> changed(Map<K, Level> levels, K key, Level level) {
        Map<K, Level> changed = new LinkedHashMap<>(levels);
        changed.put(key, level);
        return changed;
    }
}
