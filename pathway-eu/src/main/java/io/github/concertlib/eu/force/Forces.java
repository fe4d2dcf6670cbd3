package io.github.concertlib.eu.force;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.catalog.ArrangementReader;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.eu.EuProcedures;
import io.github.concertlib.eu.Purse;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The catalogue of forces, headquarters and flagship projects of the Union. */
public final class Forces {

    private static final List<Force> ALL = read(Documents.resource(Forces.class, "forces.json"), States.standard());

    private Forces() {}

    public static List<Force> all() {
        return ALL;
    }

    /** @throws IllegalArgumentException when there is none of this id, listing those there are */
    public static Force named(String id) {
        return ALL.stream()
                .filter(force -> force.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.format(
                        "no force '%s'; there are %s",
                        id, ALL.stream().map(Force::id).toList())));
    }

    static List<Force> read(Entry file, States states) {
        return file.only("about", "forces").field("forces").items().stream()
                .map(row -> force(row, states))
                .collect(ImmutableList.toImmutableList());
    }

    private static Force force(Entry row, States states) {
        row.only(
                "id",
                "title",
                "personnel",
                "command",
                "ofTheUnion",
                "built",
                "standing",
                "inside",
                "missions",
                "decidedBy",
                "group",
                "purses",
                "keptBy",
                "from",
                "until",
                "source");
        return new Force(
                row.field("id").text(),
                row.field("title").text(),
                row.optional("personnel")
                        .map(entry -> OptionalInt.of(Math.toIntExact(entry.integer())))
                        .orElse(OptionalInt.empty()),
                row.optional("command").map(Entry::flag).orElse(false),
                row.optional("ofTheUnion").map(Entry::flag).orElse(false),
                row.field("built").flag(),
                row.optional("standing")
                        .map(entry -> entry.oneOf(Standing.class))
                        .orElse(Standing.EXISTS),
                row.field("inside").flag(),
                row.list("missions").stream()
                        .map(entry -> entry.oneOf(Mission.class))
                        .collect(ImmutableSet.toImmutableSet()),
                row.optional("decidedBy")
                        .map(entry -> entry.make(
                                () -> EuProcedures.named(entry.text()).id())),
                row.list("group").stream().map(states::actor).collect(ImmutableSet.toImmutableSet()),
                purses(row, "purses"),
                purses(row, "keptBy"),
                ArrangementReader.validity(row, Validity.always()),
                SourceReader.read(row.field("source")));
    }

    private static Set<Purse> purses(Entry row, String field) {
        return row.list(field).stream().map(entry -> entry.oneOf(Purse.class)).collect(ImmutableSet.toImmutableSet());
    }
}
