package io.github.concertlib.core.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Supplier;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What would change a verdict: the minimal sets of stance changes after which a condition holds, the cheapest first.
 *
 * <p>Where the condition fails, every actor with a seat may move; where it is open, only those who have not taken a position
 * do, so that the remedies are the ways to complete the vote. No remedy works with a change left out, or with an actor
 * stopping at a lower level. An actor moves in all its forums at once, only upwards, and stays where it already stands
 * higher. One that is absent comes back where that meets at least as much as its absence did; one without a seat cannot
 * move.
 */
public final class Remedies {

    private final Condition condition;
    private final Positions positions;
    private final StanceCost cost;
    private final Verdict verdict;
    private final List<ActorId> actors;
    private final Map<ActorId, List<Act>> acts;
    private final Supplier<Diagram> diagram;
    private final Supplier<SetDiagram> family;
    private final Supplier<List<List<Level>>> steps;

    private Remedies(Condition condition, Positions positions, StanceCost cost) {
        this.condition = condition;
        this.positions = positions;
        this.cost = cost;
        this.verdict = condition.evaluate(positions);
        this.actors = ImmutableSortedSet.copyOf(condition.actors()).asList();
        this.acts = condition.acts().distinct().collect(Collectors.groupingBy(Act::actor));
        this.diagram = Lazy.of(this::compiled);
        this.family = Lazy.of(() -> MinimalSets.of(diagram.get(), Budget.standard()));
        this.steps = Lazy.of(this::steps);
    }

    /** Each change costs one. */
    public static Remedies of(Condition condition, Positions positions) {
        return of(condition, positions, StanceCost.perActor());
    }

    public static Remedies of(Condition condition, Positions positions, StanceCost cost) {
        return new Remedies(condition, positions, cost);
    }

    /** Stances are numbered: 0 for no change, then the five levels. */
    private Diagram compiled() {
        Map<ActorId, List<Positions>> moved = new LinkedHashMap<>();
        for (ActorId actor : actors) {
            List<Positions> stances = new ArrayList<>(List.of(positions));
            Level.ordered().forEach(level -> stances.add(moved(positions, actor, level)));
            moved.put(actor, stances);
        }
        Lowering lowering = new Lowering(
                act -> actors.indexOf(act.actor()),
                act -> moved.get(act.actor()).stream()
                        .mapToLong(stance -> act.evaluate(stance) == Verdict.HOLDS ? 1 : 0)
                        .toArray());
        Formula formula = lowering.lower(condition);
        return new Compiler(lowering.names(), Level.ordered().size() + 1).compile(formula, Budget.NODES);
    }

    /** One actor at a level wherever that is an improvement. */
    private Positions moved(Positions from, ActorId actor, Level level) {
        Positions to = from;
        Map<Forum, List<Act>> byForum = acts.get(actor).stream().collect(Collectors.groupingBy(Act::forum));
        for (Map.Entry<Forum, List<Act>> entry : byForum.entrySet()) {
            if (mayMove(from.of(actor, entry.getKey()), level)) {
                Positions tried = to.with(actor, entry.getKey(), level);
                boolean loses = entry.getValue().stream()
                        .anyMatch(act -> act.evaluate(from) == Verdict.HOLDS && act.evaluate(tried) != Verdict.HOLDS);
                to = loses ? to : tried;
            }
        }
        return to;
    }

    private boolean mayMove(Level now, Level level) {
        return switch (now) {
            case UNKNOWN -> true;
            case NOT_SEATED -> false;
            case ABSENT -> verdict == Verdict.FAILS;
            default -> verdict == Verdict.FAILS && !now.reaches(level);
        };
    }

    /** The verdict as things stand. */
    public Verdict verdict() {
        return verdict;
    }

    /** Whether nothing can help. */
    public boolean isEmpty() {
        return family.get().root() == SetDiagram.NONE;
    }

    /** How many there are. Where the condition holds already there is one, which changes nothing. */
    public BigInteger count() {
        SetDiagram choices = family.get();
        BigInteger[] below = new BigInteger[choices.size()];
        below[SetDiagram.NONE] = BigInteger.ZERO;
        below[SetDiagram.UNIT] = BigInteger.ONE;
        for (int node = 2; node < below.length; node++) {
            below[node] = BigInteger.ZERO;
            for (int stance = 0; stance < choices.arity(choices.level(node)); stance++) {
                below[node] = below[node].add(below[choices.child(node, stance)]);
            }
        }
        return below[choices.root()];
    }

    /** A cheapest one, or nothing when nothing can help. */
    public Optional<Remedy> cheapest() {
        return stream().findFirst();
    }

    /**
     * All of them, the cheapest first; of equally cheap ones those that move fewer actors. Beyond that the order is fixed but
     * carries no meaning. Taking the first few costs no more than finding these.
     */
    public Stream<Remedy> stream() {
        int characteristics = Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.IMMUTABLE | Spliterator.NONNULL;
        return StreamSupport.stream(
                () -> Spliterators.spliteratorUnknownSize(
                        new CheapestFirst(family.get(), this::costOf, this::remedy), characteristics),
                characteristics,
                false);
    }

    private long costOf(int level, int stance) {
        ActorId actor = actors.get(family.get().player(level));
        Level needed = needed(level, stance);
        long own = cost.of(actor, needed);
        checkArgument(own >= 0, "the cost %s of %s at %s is negative", own, actor, needed);
        return own;
    }

    private Level needed(int level, int stance) {
        return steps.get().get(level).get(stance - 1);
    }

    /** Per level of the family, the lowest level of support that amounts to each stance but the first. */
    private List<List<Level>> steps() {
        List<List<Level>> steps = new ArrayList<>();
        Diagram compiled = diagram.get();
        for (int level = 0; level < compiled.levels(); level++) {
            List<Level> own = new ArrayList<>();
            for (Level support : Level.ordered()) {
                int stance = compiled.stance(level, support.ordinal() + 1);
                if (stance > own.size()) {
                    own.add(support);
                }
            }
            steps.add(own);
        }
        return steps;
    }

    private Remedy remedy(Map<Integer, Integer> stances, long total) {
        Map<ActorId, Level> changes = new LinkedHashMap<>();
        Positions outcome = positions;
        for (Map.Entry<Integer, Integer> entry : stances.entrySet()) {
            ActorId actor = actors.get(family.get().player(entry.getKey()));
            Level level = needed(entry.getKey(), entry.getValue());
            changes.put(actor, level);
            outcome = moved(outcome, actor, level);
        }
        return new Remedy(changes, total, outcome);
    }
}
