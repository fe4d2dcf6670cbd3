package io.github.concertlib.eu;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.ArrangementReader;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Places of which it matters whether they are territory of a member in the sense of Article 42(7) TEU. */
final class Places {

    /** How a place stands to the territory of a member. */
    enum Status {
        /** Territory of the state, or close to it, to which the Treaties do not apply: a reading decides. */
        CONTESTED,
        /** Nobody's territory, or that of another state. */
        OUTSIDE
    }

    private record Place(
            String name, List<String> aliases, Optional<ActorId> of, Status status, Validity validity, Source source) {
        Stream<String> keys() {
            return Stream.concat(Stream.of(name), aliases.stream()).map(Contingency::placeKey);
        }
    }

    private static final List<Place> ALL = read();

    private Places() {}

    private static List<Place> read() {
        States states = States.standard();
        return Documents.resource(Places.class, "places.json").only("about", "places").field("places").items().stream()
                .map(row -> {
                    row.only("name", "aliases", "of", "status", "from", "until", "source");
                    return new Place(
                            row.field("name").text(),
                            row.list("aliases").stream().map(Entry::text).toList(),
                            row.optional("of").map(states::actor),
                            row.field("status").oneOf(Status.class),
                            ArrangementReader.validity(row, Validity.always()),
                            SourceReader.read(row.field("source")));
                })
                .collect(ImmutableList.toImmutableList());
    }

    /** Every place that is listed, by each of its names. */
    static Set<String> known() {
        return ALL.stream().flatMap(Place::keys).collect(ImmutableSet.toImmutableSet());
    }

    /** How the place of a contingency stands to the victim's territory; a place that is not listed lies on it. */
    static Optional<Status> of(Contingency contingency) {
        return contingency
                .place()
                .flatMap(asked -> ALL.stream()
                        .filter(place -> place.keys().anyMatch(asked::equals))
                        .filter(place -> place.validity.contains(contingency.on()))
                        .filter(place -> place.of.isEmpty() || place.of.equals(contingency.victim()))
                        .map(Place::status)
                        .findFirst());
    }

    /**
     * The names of all places to which the clause does not reach under the reading chosen. One that is territory of a single
     * member is named for every victim, since nobody else can be attacked there.
     */
    static Set<String> beyond(Sitting sitting) {
        boolean ofTheUnion = sitting.reads(EuReadings.TERRITORY, EuReadings.TERRITORY_OF_THE_UNION);
        return ALL.stream()
                .filter(place -> place.validity.contains(sitting.at()))
                .filter(place -> place.status == Status.OUTSIDE || ofTheUnion)
                .flatMap(Place::keys)
                .collect(ImmutableSet.toImmutableSet());
    }
}
