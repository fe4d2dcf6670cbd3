package io.github.concertlib.core.contingency;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.concertlib.core.actor.ActorId;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that calls for an answer.
 *
 * @param on the day on which it is put to the institutions
 * @param event what sort of thing it is
 * @param victim the state to which it happens, where it happens to one
 * @param aggressor the state that does it, where one does
 * @param place where, when it matters, as a {@link #placeKey}; a place that no pathway knows is taken to be territory of the
 *     victim
 */
public record Contingency(
        LocalDate on, Event event, Optional<ActorId> victim, Optional<ActorId> aggressor, Optional<String> place) {

    /** @throws IllegalArgumentException when victim and aggressor are the same, or the place has no letter or digit */
    public Contingency {
        place = place.map(Contingency::placeKey);
        checkArgument(
                victim.isEmpty() || !victim.equals(aggressor),
                "%s cannot be both victim and aggressor",
                victim.map(ActorId::code).orElse(""));
    }

    /**
     * The key of a place: its name in lower case, without accents, with a hyphen for all that stands between letters and
     * digits, such as {@code canary-islands} or {@code curacao}.
     *
     * @throws IllegalArgumentException when the name has no letter or digit
     */
    public static String placeKey(String name) {
        String key = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        checkArgument(!key.isEmpty(), "place '%s' has no letter or digit", name);
        return key;
    }

    /**
     * Something that befalls nobody in particular, nowhere in particular.
     *
     * @param on the day; the members and rules that count are those of the order that is asked
     */
    public static Contingency of(LocalDate on, Event event) {
        return new Contingency(on, event, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same, befalling a state.
     *
     * @param state by its code of two letters (ISO 3166-1 alpha-2), such as {@code EE} or {@code GB}; it is not looked up, and
     *     to one that belongs to nothing nobody owes anything. {@code core.catalog.States} knows the codes.
     * @throws IllegalArgumentException when the state is the aggressor too
     */
    public Contingency against(ActorId state) {
        return new Contingency(on, event, Optional.of(state), aggressor, place);
    }

    /**
     * The same, done by a state.
     *
     * @param state by its code of two letters, which is not looked up; as an obligor it owes its victim nothing
     * @throws IllegalArgumentException when the state is the victim too
     */
    public Contingency by(ActorId state) {
        return new Contingency(on, event, victim, Optional.of(state), place);
    }

    /**
     * The same at a place.
     *
     * @param where its name or {@link #placeKey}; it is not looked up, and one that no pathway knows is taken to be territory
     *     of the victim. {@code Pathway.places()} has those that a pathway knows.
     * @throws IllegalArgumentException when the name has no letter or digit
     */
    public Contingency at(String where) {
        return new Contingency(on, event, victim, aggressor, Optional.of(where));
    }

    /** "armed attack on EE by RU, 2026-07-01". */
    @Override
    public String toString() {
        return event.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + victim.map(v -> " on " + v).orElse("")
                + aggressor.map(a -> " by " + a).orElse("")
                + place.map(p -> " at " + p).orElse("")
                + ", " + on;
    }
}
