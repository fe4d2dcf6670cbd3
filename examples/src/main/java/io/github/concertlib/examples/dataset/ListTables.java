package io.github.concertlib.examples.dataset;

import io.github.concertlib.core.actor.Actor;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.pathway.Interpretation;
import io.github.concertlib.examples.output.Output;
import io.github.concertlib.examples.table.Dataset;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of {@code list} beyond those of the arrangements. */
public final class ListTables {

    public record Seat(LocalDate on, Forum forum, ActorId actor) {}

    public record Reading(Interpretation point, String id, String words) {}

    public record Known(LocalDate on, States states, ActorId id) {}

    public static final Dataset<Seat> SEATS = Dataset.<Seat>of(
                    "seats", "one actor in one forum in which positions are taken")
            .id("forum", "the key of the forum", Seat::forum)
            .id("actor", "who takes a position there", Seat::actor)
            .date("date", "the day", Seat::on)
            .linking("actor", "forum");

    public static final Dataset<Reading> READINGS = Dataset.<Reading>of(
                    "readings", "one reading of one point on which the law or the record is contested")
            .id("interpretation", "the key of the point", row -> row.point().id())
            .text("question", "what is contested", row -> row.point().question())
            .id("reading", "the key of the reading", Reading::id)
            .text("words", "the reading in words", Reading::words)
            .flag(
                    "default",
                    "whether it is taken when nobody chooses",
                    row -> row.point().byDefault().equals(row.id()))
            .and(SharedColumns.SOURCE, row -> row.point().source());

    public static final Dataset<Known> ACTORS = Dataset.<Known>of("actors", "one actor that a study may name")
            .id("actor", "its code", Known::id)
            .text(
                    "name",
                    "its short English name; empty for those who are no state",
                    row -> row.states().find(row.id()).map(Actor::name))
            .id(
                    "iso3",
                    "its code of three letters in ISO 3166-1; empty for those who are no state",
                    row -> row.states().iso3(row.id()))
            .integer(
                    "cow",
                    "its number in the Correlates of War project on the day; empty where it has none",
                    row -> row.states().cow(row.id(), row.on()))
            .date("date", "the day", Known::on);

    public static final Dataset<Map<String, Object>> REFORMS = Dataset.<Map<String, Object>>of(
                    "reforms", "one form of change that a study or a project may make")
            .id("file", "where it may stand: a study or a project", row -> row.get("in"))
            .text("does", "what it does", row -> row.get("does"))
            .text("example", "how it is written below 'reforms'", row -> row.get("example"));

    private ListTables() {}

    public static Output output() {
        return Output.of(
                        ArrangementTables.ARRANGEMENTS,
                        ArrangementTables.MEMBERSHIPS,
                        ArrangementTables.COMPETENCES,
                        SEATS,
                        READINGS,
                        ACTORS,
                        REFORMS,
                        UnionTables.PROCEDURES,
                        UnionTables.INSTRUMENTS,
                        UnionTables.FORCES,
                        UnionTables.OUTSIDERS)
                .citing();
    }

    public static List<Seat> seats(LocalDate on, Map<Forum, ? extends Set<ActorId>> seats) {
        return seats.entrySet().stream()
                .flatMap(forum -> forum.getValue().stream().map(actor -> new Seat(on, forum.getKey(), actor)))
                .toList();
    }

    public static List<Reading> readings(Collection<Interpretation> points) {
        return points.stream()
                .flatMap(point -> point.readings().entrySet().stream()
                        .map(reading -> new Reading(point, reading.getKey(), reading.getValue())))
                .toList();
    }

    public static List<Known> actors(LocalDate on, Collection<ActorId> ids) {
        States states = States.standard();
        return ids.stream().map(id -> new Known(on, states, id)).toList();
    }
}
