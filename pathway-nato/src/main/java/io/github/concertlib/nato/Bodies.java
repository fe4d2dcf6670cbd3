package io.github.concertlib.nato;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.ArrangementReader;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Body;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The bodies in which allies meet, with those that stay away from one for a time. */
record Bodies(List<Bodies.Row> rows) {

    record Row(Forum forum, String name, Validity validity, List<Away> away, Source source) {

        Body on(LocalDate day, ArrangementId alliance) {
            return new Body(forum, alliance, name, awayOn(day), validity, source);
        }

        private Set<ActorId> awayOn(LocalDate day) {
            return away.stream()
                    .filter(one -> one.validity().contains(day))
                    .map(Away::actor)
                    .collect(ImmutableSet.toImmutableSet());
        }
    }

    /** An ally without a seat for a time. */
    record Away(ActorId actor, Validity validity) {}

    Bodies {
        rows = ImmutableList.copyOf(rows);
    }

    static Bodies read(Entry list, States states) {
        return new Bodies(list.items().stream().map(row -> row(row, states)).toList());
    }

    private static Row row(Entry row, States states) {
        row.only("forum", "name", "from", "until", "without", "source");
        Validity validity = ArrangementReader.validity(row, Validity.always());
        return new Row(
                row.field("forum").make(() -> Forum.of(row.field("forum").text())),
                row.field("name").text(),
                validity,
                row.list("without").stream()
                        .map(entry -> away(entry.only("actor", "from", "until"), validity, states))
                        .toList(),
                SourceReader.read(row.field("source")));
    }

    private static Away away(Entry entry, Validity whole, States states) {
        return new Away(states.actor(entry.field("actor")), ArrangementReader.validity(entry, whole));
    }

    /** Whether decisions are taken in a forum on a day: always, unless it is a body that does not meet then. */
    boolean meets(Forum forum, LocalDate day) {
        return rows.stream()
                .filter(row -> row.forum().equals(forum))
                .allMatch(row -> row.validity().contains(day));
    }

    /** Those that meet on a day. */
    List<Body> on(LocalDate day, ArrangementId alliance) {
        return rows.stream()
                .filter(row -> row.validity().contains(day))
                .map(row -> row.on(day, alliance))
                .toList();
    }
}
