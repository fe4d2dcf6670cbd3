package io.github.concertlib.nato.enabler;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.ArrangementReader;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.institution.Validity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The enablers, by id.
 *
 * @param byId in the order of the data
 */
public record Enablers(Map<String, Enabler> byId) {

    public Enablers {
        byId = ImmutableMap.copyOf(byId);
    }

    /** As shipped. */
    public static Enablers standard() {
        return read(Documents.resource(Enablers.class, "enablers.json"), States.standard());
    }

    /** Reads {@code {about, enablers: [{id, name, unit, counted, supply: [{ally, quantity, low, high, from, until, source}]}]}}. */
    public static Enablers read(Entry file, States states) {
        return new Enablers(file.only("about", "enablers").field("enablers").items().stream()
                .map(row -> enabler(row.only("id", "name", "unit", "counted", "supply"), states))
                .collect(ImmutableMap.toImmutableMap(Enabler::id, Function.identity())));
    }

    private static Enabler enabler(Entry row, States states) {
        return new Enabler(
                row.field("id").text(),
                row.field("name").text(),
                row.field("unit").text(),
                row.optional("counted").map(Entry::flag).orElse(true),
                row.field("supply").items().stream()
                        .map(supply -> supply(supply, states))
                        .toList());
    }

    private static Supply supply(Entry row, States states) {
        row.only("ally", "quantity", "low", "high", "from", "until", "source");
        long quantity = row.field("quantity").integer();
        return row.make(() -> new Supply(
                states.actor(row.field("ally")),
                quantity,
                row.optional("low").map(Entry::integer).orElse(quantity),
                row.optional("high").map(Entry::integer).orElse(quantity),
                ArrangementReader.validity(row, Validity.always()),
                SourceReader.read(row.field("source"))));
    }

    /** All of them, in the order of the data. */
    public Collection<Enabler> all() {
        return byId.values();
    }

    /** @throws IllegalArgumentException when there is none of this id */
    public Enabler named(String id) {
        Enabler enabler = byId.get(id);
        checkArgument(enabler != null, "no enabler '%s'; there are %s", id, byId.keySet());
        return enabler;
    }

    /**
     * The same enablers with what an ally withdraws: each by its own day, and none it does not name.
     *
     * @throws IllegalArgumentException when one of the ids is not there
     */
    public Enablers withdrawn(ActorId ally, Map<String, LocalDate> from) {
        Map<String, Enabler> changed = new LinkedHashMap<>(byId);
        from.forEach((id, day) -> changed.put(id, named(id).withdrawn(ally, day)));
        return new Enablers(changed);
    }
}
