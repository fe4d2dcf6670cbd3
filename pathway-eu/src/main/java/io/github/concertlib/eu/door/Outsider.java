package io.github.concertlib.eu.door;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A state outside the Union, with what it has agreed with it.
 *
 * @param state who
 * @param status how it stands to the Union
 * @param ties what is in force with it, each with its first day
 * @param note what is doubtful, in words
 * @param source where this was seen
 */
public record Outsider(ActorId state, Status status, Map<Tie, LocalDate> ties, Optional<String> note, Source source) {

    /** How a state stands to the Union. */
    public enum Status {
        EEA_EFTA,
        CANDIDATE,
        FORMER_MEMBER,
        BILATERAL_TREATIES,
        NONE
    }

    /** What a state can have in force with the Union. */
    public enum Tie {
        /** A security and defence partnership: political, not binding. */
        PARTNERSHIP("a security and defence partnership"),
        /** An agreement on the security of information. */
        SECRECY("an agreement on the security of information"),
        /** A framework for taking part in operations. */
        OPERATIONS("a framework agreement for operations"),
        EDA("an arrangement with the defence agency"),
        /** Association with the European Defence Fund. */
        EDF("association with the European Defence Fund"),
        /** A place in the PESCO project on military mobility. */
        MILITARY_MOBILITY("a place in the military mobility project"),
        /** An agreement under Article 17 of the SAFE regulation. */
        SAFE_AGREEMENT("an agreement under Article 17 of the SAFE regulation");

        private final String words;

        Tie(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    public Outsider {
        ties = ImmutableMap.copyOf(ties);
    }

    public boolean has(Tie tie, LocalDate at) {
        return Optional.ofNullable(ties.get(tie))
                .map(from -> !at.isBefore(from))
                .orElse(false);
    }

    /** The same state with one more tie in force from a day: for asking what would follow. */
    public Outsider with(Tie tie, LocalDate from) {
        Map<Tie, LocalDate> more = new LinkedHashMap<>(ties);
        more.put(tie, from);
        return new Outsider(state, status, more, note, source);
    }
}
