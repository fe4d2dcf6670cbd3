package io.github.concertlib.nato.command;

import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import java.util.Optional;
import java.util.Set;

/**
 * Who holds a post on a day: one nation at most.
 *
 * @param kind whether it is held, vacant, or held by somebody whose nation is not known
 * @param nation whose officer it is, when it is held
 * @param inTurnWith nations that hold it at other times, in rotation
 */
public record Holding(Kind kind, Optional<ActorId> nation, Set<ActorId> inTurnWith) {

    /** What is known of the holder. */
    public enum Kind {
        HELD,
        VACANT,
        /** Held; nobody checked by which nation. */
        NOT_VERIFIED,
        /** Promised to European allies; which one has not been said. */
        EUROPEAN_NOT_NAMED
    }

    public Holding {
        inTurnWith = ImmutableSortedSet.copyOf(inTurnWith);
    }

    /** Held by an officer of this nation. */
    public static Holding by(ActorId nation) {
        return new Holding(Kind.HELD, Optional.of(nation), Set.of());
    }

    /** Held by nobody. */
    public static Holding vacant() {
        return new Holding(Kind.VACANT, Optional.empty(), Set.of());
    }

    /** Held by somebody whose nation nobody checked. */
    public static Holding notVerified() {
        return new Holding(Kind.NOT_VERIFIED, Optional.empty(), Set.of());
    }

    /** Promised to European allies, none named. */
    public static Holding european() {
        return new Holding(Kind.EUROPEAN_NOT_NAMED, Optional.empty(), Set.of());
    }

    /** The same, with nations that hold it at other times. */
    public Holding inTurnWith(Set<ActorId> others) {
        return new Holding(kind, nation, others);
    }

    /** Whether it is known to be held by an officer of this state. */
    public boolean isBy(ActorId state) {
        return nation.map(state::equals).orElse(false);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case HELD -> nation.map(ActorId::code).orElse("?");
            case VACANT -> "vacant";
            case NOT_VERIFIED -> "not verified";
            case EUROPEAN_NOT_NAMED -> "a European ally, not named";
        };
    }
}
