package io.github.concertlib.nato.territory;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.catalog.ArrangementReader;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.Nearest;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.institution.Validity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The area in which an armed attack counts, as far as it can be said place by place. Coverage belongs to the place and the
 * day; which party is attacked there makes no difference.
 *
 * @param byId the places, by id
 * @see "Article 6 NAT and the protocol of 1951 on the accession of Greece and Turkey"
 */
public record TreatyArea(Map<String, Place> byId) {

    public TreatyArea {
        byId = ImmutableMap.copyOf(byId);
    }

    /** As shipped. */
    public static TreatyArea standard() {
        return read(Documents.resource(TreatyArea.class, "places.json"));
    }

    /** Reads {@code {about, places: [{id, name, coverage, basis, from, until, source}]}}. */
    public static TreatyArea read(Entry file) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Entry row : file.only("about", "places").field("places").items()) {
            row.only("id", "name", "coverage", "basis", "from", "until", "source");
            Place place = row.make(() -> new Place(
                    row.field("id").text(),
                    row.field("name").text(),
                    row.field("coverage").oneOf(Coverage.class),
                    row.field("basis").text(),
                    ArrangementReader.validity(row, Validity.always()),
                    SourceReader.read(row.field("source"))));
            if (places.put(place.id(), place) != null) {
                throw row.field("id").error("place '" + place.id() + "' stands here twice");
            }
        }
        return new TreatyArea(places);
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

    /** The place of this name, if it is known. */
    public Optional<Place> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Whether an attack on a place counts on a day; outside the days for which a place is described it does not.
     *
     * @throws IllegalArgumentException when the place is not known
     */
    public Coverage coverage(String id, LocalDate on) {
        checkArgument(
                byId.containsKey(id),
                "no place '%s'%s; add it with its basis and source",
                id,
                Nearest.hint(id, byId.keySet()));
        Place place = find(id).orElseThrow();
        return place.validity().contains(on) ? place.coverage() : Coverage.NOT_COVERED;
    }

    /** The places where Article 5 does not reach on a day. */
    public Set<String> outside(LocalDate on, boolean disputedIsCovered) {
        return byId.keySet().stream()
                .filter(id -> switch (coverage(id, on)) {
                    case COVERED -> false;
                    case NOT_COVERED -> true;
                    case DISPUTED -> !disputedIsCovered;
                })
                .collect(toImmutableSet());
    }
}
