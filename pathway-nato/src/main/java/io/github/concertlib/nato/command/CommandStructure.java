package io.github.concertlib.nato.command;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The headquarters, posts and regional plans of one day. Immutable; every change returns a new one.
 *
 * @param at the day
 * @param commands by id, in the order of the data
 * @param posts by id, each with at most one holder
 * @param plans by id, each under one joint command
 */
public record CommandStructure(
        LocalDate at, Map<String, Command> commands, Map<String, Post> posts, Map<String, RegionalPlan> plans) {

    /** Allies that are not in Europe. */
    public static final Set<ActorId> NOT_EUROPEAN = ImmutableSet.of(ActorId.of("CA"), ActorId.of("US"));

    /** @throws IllegalArgumentException when a post, a plan or a superior names a command that is not there */
    public CommandStructure {
        commands = ImmutableMap.copyOf(commands);
        posts = ImmutableMap.copyOf(posts);
        plans = ImmutableMap.copyOf(plans);
        for (Post post : posts.values()) {
            require(commands, post.command(), "post '" + post.id() + "'");
        }
        for (RegionalPlan plan : plans.values()) {
            require(commands, plan.command(), "plan '" + plan.id() + "'");
        }
        for (Command command : commands.values()) {
            if (command.superior().isPresent()) {
                require(commands, command.superior().get(), "command '" + command.id() + "'");
            }
        }
    }

    private static void require(Map<String, Command> commands, String id, String who) {
        checkArgument(
                commands.containsKey(id),
                "%s is under command '%s', which is not there; there are %s",
                who,
                id,
                commands.keySet());
    }

    /** No headquarters at all: before the structure that is described. */
    public static CommandStructure none(LocalDate at) {
        return new CommandStructure(at, Map.of(), Map.of(), Map.of());
    }

    /** @throws IllegalArgumentException when there is none of this id */
    public Post post(String id) {
        return named(posts, id, "post");
    }

    /** @throws IllegalArgumentException when there is none of this id */
    public Command command(String id) {
        return named(commands, id, "command");
    }

    /** @throws IllegalArgumentException when there is none of this id */
    public RegionalPlan plan(String id) {
        return named(plans, id, "regional plan");
    }

    private <T> T named(Map<String, T> all, String id, String what) {
        T found = all.get(id);
        checkArgument(found != null, "no %s '%s' on %s; there are %s", what, id, at, all.keySet());
        return found;
    }

    /** The post that leads a headquarters: the one that is nobody's deputy, listed first. */
    public Optional<Post> leading(String command) {
        return posts.values().stream()
                .filter(post ->
                        post.command().equals(command) && post.deputyOf().isEmpty())
                .findFirst();
    }

    /** The posts that a nation holds: those that fall vacant when it leaves. */
    public List<Post> heldBy(ActorId nation) {
        return posts.values().stream().filter(post -> post.isHeldBy(nation)).collect(toImmutableList());
    }

    /** Headquarters on the soil of a state. */
    public List<Command> hostedBy(ActorId state) {
        return commands.values().stream()
                .filter(command -> command.host().equals(state))
                .collect(toImmutableList());
    }

    /** The plan that covers an ally, where that is published. */
    public Optional<RegionalPlan> planFor(ActorId ally) {
        return plans.values().stream()
                .filter(plan -> plan.area().contains(ally))
                .findFirst();
    }

    /**
     * The commanders in the line of a plan, from the top down: the commands above the one that leads it, that one, and the
     * component commands; where a command of the plan's own serves a domain, it takes the place of the general one. A line for
     * operations anywhere has no component commands of its own.
     *
     * @param plan the id of a plan
     */
    public List<Post> chain(String plan) {
        List<Command> line = new ArrayList<>();
        Optional<Command> next = Optional.of(command(plan(plan).command()));
        while (next.isPresent()) {
            line.add(0, next.get());
            next = next.get().superior().map(this::command);
        }
        commands.values().stream()
                .filter(command ->
                        command.kind() == CommandKind.COMPONENT && !plan(plan).isEverywhere())
                .map(component -> regional(component, plan(plan).command()).orElse(component))
                .filter(component -> !line.contains(component))
                .forEach(line::add);
        return line.stream().flatMap(command -> leading(command.id()).stream()).collect(toImmutableList());
    }

    /** The component command of the same domain that stands under this headquarters. */
    private Optional<Command> regional(Command component, String under) {
        return commands.values().stream()
                .filter(command -> command.kind() == CommandKind.FORCE_STRUCTURE
                        && command.domain().isPresent()
                        && command.domain().equals(component.domain())
                        && (command.superior().equals(Optional.of(under))
                                || command.id().equals(under)))
                .findFirst();
    }

    /** Whether the line of a plan is complete without the officers of these nations. */
    public boolean chainExistsWithout(String plan, Set<ActorId> nations) {
        return chain(plan).stream()
                .noneMatch(post -> post.holding().kind() == Holding.Kind.VACANT
                        || post.holding().nation().map(nations::contains).orElse(false));
    }

    /** Whether a post is held by, or promised to, a European ally. */
    public static boolean isEuropean(Post post) {
        return post.holding().kind() == Holding.Kind.EUROPEAN_NOT_NAMED
                || post.holding().nation().map(n -> !NOT_EUROPEAN.contains(n)).orElse(false);
    }

    /** How many posts Europeans hold, by rank, highest first; posts without a verified rank last. */
    public List<CommandShare> europeanShare() {
        Map<Integer, List<Post>> byRank = new TreeMap<>(posts.values().stream()
                .collect(Collectors.groupingBy(post -> -post.stars().orElse(0))));
        return byRank.entrySet().stream()
                .map(rank ->
                        share(rank.getKey() == 0 ? "rank not verified" : -rank.getKey() + " stars", rank.getValue()))
                .collect(toImmutableList());
    }

    private static CommandShare share(String rank, Collection<Post> posts) {
        int european = (int) posts.stream().filter(CommandStructure::isEuropean).count();
        int open = (int) posts.stream()
                .filter(post -> post.holding().kind() == Holding.Kind.VACANT
                        || post.holding().kind() == Holding.Kind.NOT_VERIFIED)
                .count();
        return new CommandShare(rank, european, posts.size() - european - open, open);
    }

    /** The same structure with one post changed or added. */
    public CommandStructure with(Post post) {
        return new CommandStructure(at, commands, put(posts, post.id(), post), plans);
    }

    /** The same structure with one command changed or added. */
    public CommandStructure with(Command command) {
        return new CommandStructure(at, put(commands, command.id(), command), posts, plans);
    }

    /** The same structure with one plan changed or added. */
    public CommandStructure with(RegionalPlan plan) {
        return new CommandStructure(at, commands, posts, put(plans, plan.id(), plan));
    }

    /** The same structure with every post changed in this way. */
    public CommandStructure changing(UnaryOperator<Post> change) {
        return new CommandStructure(
                at,
                commands,
                posts.values().stream().map(change).collect(ImmutableMap.toImmutableMap(Post::id, Function.identity())),
                plans);
    }

    /** The same structure once every successor that was decided has taken over. */
    public CommandStructure handedOver() {
        return changing(Post::handedOver);
    }

    /** The same structure with the posts of everybody outside this circle vacant. */
    public CommandStructure among(Set<ActorId> allies) {
        return changing(post -> post.holding().nation().map(allies::contains).orElse(true) ? post : post.vacated());
    }

    private static <T> Map<String, T> put(Map<String, T> all, String id, T value) {
        Map<String, T> changed = new LinkedHashMap<>(all);
        changed.put(id, value);
        return changed;
    }

    /** The headquarters one to a line, with seat and commander. */
    public String describe() {
        return commands.values().stream()
                .map(command -> command.name() + ", " + command.seat() + " (" + command.host() + "): "
                        + ImmutableList.copyOf(posts.values()).stream()
                                .filter(post -> post.command().equals(command.id()))
                                .map(post -> post.id() + " " + post.holding())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
