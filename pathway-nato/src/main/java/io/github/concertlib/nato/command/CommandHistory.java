package io.github.concertlib.nato.command;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The command structure through time, as read from {@code commands.json}. */
public final class CommandHistory {

    /** A headquarters and the allies it serves, dated. */
    record CommandRow(Command command, Validity validity, List<Area> area) {}

    /** An ally in the area of a joint command, for a time. */
    record Area(ActorId ally, Validity validity) {}

    /** A post and those who hold it, in order. */
    record PostRow(Post post, Validity validity, List<Turn> turns) {}

    /** One holder: from a day, or decided and waiting for a rotation whose day is not published. */
    record Turn(Holding holding, Validity validity, Optional<Integer> stars, Optional<LocalDate> decided) {}

    /** A regional plan, dated. */
    record PlanRow(String id, String name, String command, Validity validity, Source source) {}

    private final List<CommandRow> commands;
    private final List<PostRow> posts;
    private final List<PlanRow> plans;

    CommandHistory(List<CommandRow> commands, List<PostRow> posts, List<PlanRow> plans) {
        this.commands = ImmutableList.copyOf(commands);
        this.posts = ImmutableList.copyOf(posts);
        this.plans = ImmutableList.copyOf(plans);
    }

    /** As shipped. */
    public static CommandHistory standard() {
        return read(Documents.resource(CommandHistory.class, "commands.json"), States.standard());
    }

    /**
     * Reads {@code {about, commands, posts, plans}}.
     *
     * @throws io.github.concertlib.core.catalog.BadInputException when a post has two holders on one day, an ally is in two
     *     areas on one day, or something names a command that is not there
     */
    public static CommandHistory read(Entry file, States states) {
        return new CommandReader(states).read(file);
    }

    /** The structure of a day. Successors that were decided without a day are named with their post and have not taken over. */
    public CommandStructure on(LocalDate day) {
        Map<String, Command> there = commands.stream()
                .filter(row -> row.validity().contains(day))
                .map(CommandRow::command)
                .collect(ImmutableMap.toImmutableMap(Command::id, Function.identity()));
        return new CommandStructure(
                day,
                there,
                posts.stream()
                        .filter(row -> row.validity().contains(day)
                                && there.containsKey(row.post().command()))
                        .map(row -> post(row, day))
                        .collect(ImmutableMap.toImmutableMap(Post::id, Function.identity())),
                plans.stream()
                        .filter(row -> row.validity().contains(day) && there.containsKey(row.command()))
                        .map(row -> RegionalPlan.of(
                                row.id(), row.name(), row.command(), area(row.command(), day), row.source()))
                        .collect(ImmutableMap.toImmutableMap(RegionalPlan::id, Function.identity())));
    }

    private Set<ActorId> area(String command, LocalDate day) {
        return commands.stream()
                .filter(row -> row.command().id().equals(command))
                .flatMap(row -> row.area().stream())
                .filter(area -> area.validity().contains(day))
                .map(Area::ally)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Post post(PostRow row, LocalDate day) {
        Optional<Turn> now = row.turns().stream()
                .filter(turn -> turn.decided().isEmpty() && turn.validity().contains(day))
                .findFirst();
        Optional<Succession> successor = row.turns().stream()
                .filter(turn -> turn.decided().map(on -> !on.isAfter(day)).orElse(false))
                .map(turn -> new Succession(turn.holding(), turn.stars().or(row.post()::stars)))
                .findFirst();
        Post post = row.post();
        return new Post(
                post.id(),
                post.title(),
                post.command(),
                now.flatMap(Turn::stars).or(post::stars),
                post.deputyOf(),
                now.map(Turn::holding).orElse(Holding.vacant()),
                successor,
                post.source());
    }

    /** The ids of all posts, at any time. */
    public Set<String> postIds() {
        return posts.stream().map(row -> row.post().id()).collect(ImmutableSet.toImmutableSet());
    }

    /** The structures of several days, in the order of the days: a roadmap. */
    public Map<LocalDate, CommandStructure> roadmap(List<LocalDate> days) {
        Map<LocalDate, CommandStructure> roadmap = new LinkedHashMap<>();
        days.stream().sorted().forEach(day -> roadmap.put(day, on(day)));
        return ImmutableMap.copyOf(roadmap);
    }
}
