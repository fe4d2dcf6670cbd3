package io.github.concertlib.nato.command;

import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.ArrangementReader;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.nato.command.CommandHistory.Area;
import io.github.concertlib.nato.command.CommandHistory.CommandRow;
import io.github.concertlib.nato.command.CommandHistory.PlanRow;
import io.github.concertlib.nato.command.CommandHistory.PostRow;
import io.github.concertlib.nato.command.CommandHistory.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the command structure, and refuses one that cannot be. */
final class CommandReader {

    private final States states;

    CommandReader(States states) {
        this.states = states;
    }

    CommandHistory read(Entry file) {
        file.only("about", "commands", "posts", "plans");
        List<Entry> rows = file.field("commands").items();
        List<CommandRow> commands = rows.stream().map(this::command).toList();
        Set<String> ids = distinct(rows, "command");
        rows.forEach(row -> row.optional("superior").ifPresent(superior -> superior.among("command", ids)));
        refuseSharedAreas(rows);
        List<Entry> posts = file.field("posts").items();
        distinct(posts, "post");
        posts.forEach(post -> post.field("command").among("command", ids));
        List<Entry> plans = file.field("plans").items();
        distinct(plans, "plan");
        plans.forEach(plan -> plan.field("command").among("command", ids));
        return new CommandHistory(
                commands,
                posts.stream().map(this::post).toList(),
                plans.stream().map(CommandReader::plan).toList());
    }

    private static Set<String> distinct(List<Entry> rows, String what) {
        Set<String> ids = new HashSet<>();
        for (Entry row : rows) {
            Entry id = row.field("id");
            if (!ids.add(id.text())) {
                throw id.error(what + " '" + id.text() + "' stands here twice");
            }
        }
        return ids;
    }

    private CommandRow command(Entry row) {
        row.only("id", "name", "kind", "domain", "seat", "host", "superior", "from", "until", "area", "source");
        return new CommandRow(
                new Command(
                        row.field("id").text(),
                        row.field("name").text(),
                        row.field("kind").oneOf(CommandKind.class),
                        row.optional("domain").map(Entry::text),
                        row.field("seat").text(),
                        states.actor(row.field("host")),
                        row.optional("superior").map(Entry::text),
                        SourceReader.read(row.field("source"))),
                ArrangementReader.validity(row, Validity.always()),
                row.list("area").stream().map(this::area).toList());
    }

    private Area area(Entry row) {
        row.only("ally", "from", "until", "source");
        SourceReader.read(row.field("source"));
        return new Area(states.actor(row.field("ally")), ArrangementReader.validity(row, Validity.always()));
    }

    /** An ally stands in the area of one joint command at a time. */
    private void refuseSharedAreas(List<Entry> commands) {
        Map<ActorId, List<Claim>> claims = new LinkedHashMap<>();
        for (Entry command : commands) {
            for (Entry row : command.list("area")) {
                Area area = area(row);
                List<Claim> others = claims.computeIfAbsent(area.ally(), ally -> new ArrayList<>());
                for (Claim other : others) {
                    if (overlap(area.validity(), other.validity())) {
                        throw row.field("ally")
                                .error(String.format(
                                        "%s is in the area of '%s' %s and of '%s' %s; an ally is in one area at a time",
                                        area.ally(),
                                        other.command(),
                                        other.validity(),
                                        command.field("id").text(),
                                        area.validity()));
                    }
                }
                others.add(new Claim(command.field("id").text(), area.validity()));
            }
        }
    }

    private record Claim(String command, Validity validity) {}

    private static boolean overlap(Validity one, Validity other) {
        return one.expiresBefore().map(end -> other.inForceFrom().isBefore(end)).orElse(true)
                && other.expiresBefore()
                        .map(end -> one.inForceFrom().isBefore(end))
                        .orElse(true);
    }

    private PostRow post(Entry row) {
        row.only("id", "title", "command", "stars", "deputyOf", "from", "until", "holders", "source");
        List<Entry> holders = row.field("holders").items();
        List<Turn> turns = holders.stream().map(this::turn).toList();
        refuseTwoHolders(row.field("id").text(), holders, turns);
        return new PostRow(
                new Post(
                        row.field("id").text(),
                        row.field("title").text(),
                        row.field("command").text(),
                        row.optional("stars").map(CommandReader::stars),
                        row.optional("deputyOf").map(Entry::text),
                        Holding.vacant(),
                        Optional.empty(),
                        SourceReader.read(row.field("source"))),
                ArrangementReader.validity(row, Validity.always()),
                turns);
    }

    private Turn turn(Entry row) {
        row.only("nation", "inTurnWith", "stars", "decided", "from", "until");
        Holding holding = row.optional("nation")
                .map(states::actor)
                .map(Holding::by)
                .orElse(Holding.notVerified())
                .inTurnWith(row.list("inTurnWith").stream().map(states::actor).collect(ImmutableSet.toImmutableSet()));
        return new Turn(
                holding,
                ArrangementReader.validity(row, Validity.always()),
                row.optional("stars").map(CommandReader::stars),
                row.optional("from").isPresent()
                        ? Optional.empty()
                        : row.optional("decided").map(Entry::date));
    }

    private static void refuseTwoHolders(String post, List<Entry> rows, List<Turn> turns) {
        for (int i = 0; i < turns.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (turns.get(i).decided().equals(turns.get(j).decided())
                        && overlap(turns.get(i).validity(), turns.get(j).validity())) {
                    throw rows.get(i)
                            .error(String.format(
                                    "post '%s' is held by %s %s and by %s %s; a post has one holder at a time",
                                    post,
                                    turns.get(j).holding(),
                                    turns.get(j).validity(),
                                    turns.get(i).holding(),
                                    turns.get(i).validity()));
                }
            }
        }
    }

    private static Integer stars(Entry entry) {
        long stars = entry.integer();
        if (stars < 1 || stars > 4) {
            throw entry.error("a rank of " + stars + " stars; ranks go from 1 to 4");
        }
        return Math.toIntExact(stars);
    }

    private static PlanRow plan(Entry row) {
        row.only("id", "name", "command", "from", "until", "source");
        return new PlanRow(
                row.field("id").text(),
                row.field("name").text(),
                row.field("command").text(),
                ArrangementReader.validity(row, Validity.always()),
                SourceReader.read(row.field("source")));
    }
}
