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

    /** Something that befalls nobody in particular, nowhere in particular. */
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
        return event.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + victim.map(v -> " on " + v).orElse("")
                + aggressor.map(a -> " by " + a).orElse("")
                + place.map(p -> " at " + p).orElse("")
                + ", " + on;
    }
}
