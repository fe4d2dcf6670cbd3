package io.github.concertlib.eu.money;

import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.eu.door.Outsider.Status;
import io.github.concertlib.eu.door.Outsider.Tie;
import java.util.Set;

/** Sets of states that the terms of an instrument speak of. */
public enum Family {
    MEMBERS("members") {
        @Override
        public Set<ActorId> on(World world) {
            return world.sitting().members();
        }
    },
    EEA_EFTA("EEA-EFTA states") {
        @Override
        public Set<ActorId> on(World world) {
            return world.outsiders().in(Status.EEA_EFTA);
        }
    },
    UKRAINE("Ukraine") {
        @Override
        public Set<ActorId> on(World world) {
            return ImmutableSortedSet.of(ActorId.of("UA"));
        }
    },
    /** Associated with the European Defence Fund. */
    ASSOCIATED("associated states") {
        @Override
        public Set<ActorId> on(World world) {
            return world.outsiders().having(Tie.EDF, world.sitting().at());
        }
    },
    CANDIDATES("candidates") {
        @Override
        public Set<ActorId> on(World world) {
            return world.outsiders().in(Status.CANDIDATE);
        }
    },
    PARTNERS("security and defence partners") {
        @Override
        public Set<ActorId> on(World world) {
            return world.outsiders().having(Tie.PARTNERSHIP, world.sitting().at());
        }
    },
    /** With an agreement under Article 17 of the SAFE regulation. */
    AGREEMENT("states with an agreement") {
        @Override
        public Set<ActorId> on(World world) {
            return world.outsiders().having(Tie.SAFE_AGREEMENT, world.sitting().at());
        }
    };

    private final String words;

    Family(String words) {
        this.words = words;
    }

    /** Who belongs to it on the day. */
    public abstract Set<ActorId> on(World world);

    @Override
    public String toString() {
        return words;
    }
}
