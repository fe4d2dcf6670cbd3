package io.github.concertlib.nato.territory;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.catalog.ArrangementReader;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.Nearest;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.institution.Validity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The area in which an armed attack counts, as far as it can be said place by place. Coverage belongs to the place and the
 * day; which party is attacked there makes no difference.
 *
 * @param byId the places, by id; a place that stands here under its own id is judged by itself, not by one that includes it
 * @see "Article 6 NAT and the protocol of 1951 on the accession of Greece and Turkey"
 */
public record TreatyArea(Map<String, Place> byId) {

    public TreatyArea {
        byId = ImmutableMap.copyOf(byId);
        Map<String, Place> seen = new HashMap<>();
        for (Place place : byId.values()) {
            place.otherKeys().forEach(key -> {
                Place other = seen.put(key, place);
                checkArgument(
                        other == null,
                        "'%s' stands for two places: %s and %s",
                        key,
                        other == null ? "" : other.id(),
                        place.id());
            });
        }
    }

    /** As shipped. */
    public static TreatyArea standard() {
        return read(Documents.resource(TreatyArea.class, "places.json"));
    }

    /** Reads {@code {about, places: [{id, name, aliases, includes, coverage, basis, from, until, source}]}}. */
    public static TreatyArea read(Entry file) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Entry row : file.only("about", "places").field("places").items()) {
            row.only("id", "name", "aliases", "includes", "coverage", "basis", "from", "until", "source");
            Place place = row.make(() -> new Place(
                    row.field("id").text(),
                    row.field("name").text(),
                    names(row, "aliases"),
                    names(row, "includes"),
                    row.field("coverage").oneOf(Coverage.class),
                    row.field("basis").text(),
                    ArrangementReader.validity(row, Validity.always()),
                    SourceReader.read(row.field("source"))));
            if (places.put(place.id(), place) != null) {
                throw row.field("id").error("place '" + place.id() + "' stands here twice");
            }
        }
        return file.make(() -> new TreatyArea(places));
    }

    private static List<String> names(Entry row, String field) {
        return row.list(field).stream().map(Entry::text).toList();
    }

    /** The same area with one more place, or another finding on one. */
    public TreatyArea with(Place place) {
        Map<String, Place> more = new LinkedHashMap<>(byId);
        more.put(place.id(), place);
        return new TreatyArea(more);
    }

    /** The places, in the order of the data. */
    public Collection<Place> places() {
        return byId.values();
    }

    /** Every name under which a place is known, as keys of {@link Contingency#placeKey}. */
    public Set<String> keys() {
        return byKey().keySet();
    }

    private Map<String, Place> byKey() {
        Map<String, Place> places = new LinkedHashMap<>(byId);
        byId.values().forEach(place -> place.otherKeys().forEach(key -> places.putIfAbsent(key, place)));
        return places;
    }

    /** The place of this name, or the one that includes it, if it is known. */
    public Optional<Place> find(String name) {
        return Optional.ofNullable(byKey().get(Contingency.placeKey(name)));
    }

    /**
     * Whether an attack on a place counts on a day; outside the days for which a place is described it does not.
     *
     * @throws IllegalArgumentException when the place is not known
     */
    public Coverage coverage(String name, LocalDate on) {
        return coverage(
                find(name)
                        .orElseThrow(() -> new IllegalArgumentException("no place '" + name
                                + "' in the list, to which it can be added with its basis and source"
                                + Nearest.hint(Contingency.placeKey(name), keys()))),
                on);
    }

    private static Coverage coverage(Place place, LocalDate on) {
        return place.validity().contains(on) ? place.coverage() : Coverage.NOT_COVERED;
    }

    /** The places where Article 5 does not reach on a day, by each of their names. */
    public Set<String> outside(LocalDate on, boolean disputedIsCovered) {
        return byKey().entrySet().stream()
                .filter(place -> switch (coverage(place.getValue(), on)) {
                    case COVERED -> false;
                    case NOT_COVERED -> true;
                    case DISPUTED -> !disputedIsCovered;
                })
                .map(Map.Entry::getKey)
                .collect(toImmutableSet());
    }
}
