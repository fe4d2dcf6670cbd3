package io.github.concertlib.core.contingency;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.concertlib.core.actor.ActorId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that calls for an answer.
 *
 * @param on the day on which it is put to the institutions
 * @param event what sort of thing it is
 * @param victim the state to which it happens, where it happens to one
 * @param aggressor the state that does it, where one does
 * @param place where, when it matters: a name that a pathway knows
 */
public record Contingency(
        LocalDate on, Event event, Optional<ActorId> victim, Optional<ActorId> aggressor, Optional<String> place) {

    public Contingency {
        checkArgument(
                victim.isEmpty() || !victim.equals(aggressor),
                "%s cannot be both victim and aggressor",
                victim.map(ActorId::code).orElse(""));
    }

    public static Contingency of(LocalDate on, Event event) {
        return new Contingency(on, event, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Contingency against(ActorId state) {
        return new Contingency(on, event, Optional.of(state), aggressor, place);
    }

    public Contingency by(ActorId state) {
        return new Contingency(on, event, victim, Optional.of(state), place);
    }

    public Contingency at(String where) {
        return new Contingency(on, event, victim, aggressor, Optional.of(where));
    }

    /** "armed attack on EE by RU, 2026-07-01". */
    @Override
    public String toString() {
        return event.name().toLowerCase().replace('_', ' ')
                + victim.map(v -> " on " + v).orElse("")
                + aggressor.map(a -> " by " + a).orElse("")
                + place.map(p -> " at " + p).orElse("")
                + ", " + on;
    }
}
