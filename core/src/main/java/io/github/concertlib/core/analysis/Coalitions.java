package io.github.concertlib.core.analysis;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Supplier;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A family of coalitions, held in compressed form: it can be counted, searched and sampled without being written out.
 *
 * <p>Nothing is computed before it is asked for, and answers are kept. {@link #smallest} and {@link #smallestSize} need the
 * game's diagram alone and stay cheap when the whole family is too large to compress.
 */
public final class Coalitions {

    private final List<ActorId> players;
    private final Supplier<SetDiagram> family;
    private final Supplier<SetDiagram> smallest;
    private final Supplier<SortedMap<Integer, BigInteger>> bySize;
    private final Supplier<BigInteger> count;
    private final Supplier<BigInteger[]> countBelow;

    /**
     * @param players by number
     * @param family all of them
     * @param smallest those of the smallest size
     * @param shortcut their number, where it can be had without the family
     */
    Coalitions(
            List<ActorId> players,
            Supplier<SetDiagram> family,
            Supplier<SetDiagram> smallest,
            Supplier<Optional<BigInteger>> shortcut) {
        this.players = players;
        this.family = Lazy.of(family);
        this.smallest = Lazy.of(smallest);
        this.bySize = Lazy.of(() -> countedBySize(this.family.get()));
        this.count = Lazy.of(() -> shortcut.get()
                .orElseGet(() -> bySize.get().values().stream().reduce(BigInteger.ZERO, BigInteger::add)));
        this.countBelow = Lazy.of(() -> countedBelow(this.family.get()));
    }

    private static SortedMap<Integer, BigInteger> countedBySize(SetDiagram family) {
        BigInteger[] total = ExactCounts.total(family);
        ImmutableSortedMap.Builder<Integer, BigInteger> counts = ImmutableSortedMap.naturalOrder();
        for (int size = 0; size < total.length; size++) {
            if (total[size].signum() != 0) {
                counts.put(size, total[size]);
            }
        }
        return counts.build();
    }

    private static BigInteger[] countedBelow(SetDiagram family) {
        BigInteger[] below = new BigInteger[family.size()];
        below[SetDiagram.NONE] = BigInteger.ZERO;
        below[SetDiagram.UNIT] = BigInteger.ONE;
        for (int node = 2; node < below.length; node++) {
            below[node] = below[family.without(node)].add(below[family.with(node)]);
        }
        return below;
    }

    private static SetDiagram shortest(SetDiagram family) {
        int[] distance = new int[family.size()];
        distance[SetDiagram.NONE] = family.levels() + 1;
        SetDiagram.Builder kept = family.builder();
        int[] image = new int[family.size()];
        image[SetDiagram.UNIT] = SetDiagram.UNIT;
        for (int node = 2; node < image.length; node++) {
            int without = family.without(node);
            int with = family.with(node);
            distance[node] = Math.min(distance[without], distance[with] + 1);
            image[node] = kept.node(
                    family.level(node),
                    distance[without] == distance[node] ? image[without] : SetDiagram.NONE,
                    distance[with] + 1 == distance[node] ? image[with] : SetDiagram.NONE);
        }
        return kept.build(image[family.root()]);
    }

    SetDiagram family() {
        return family.get();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return smallest.get().root() == SetDiagram.NONE;
    }

    /** How many there are. */
    public BigInteger count() {
        return count.get();
    }

    /** How many there are of each size that occurs, the smallest first. */
    public SortedMap<Integer, BigInteger> countBySize() {
        return bySize.get();
    }

    /** The size of the smallest, or nothing when there is none. */
    public OptionalInt smallestSize() {
        SetDiagram sets = smallest.get();
        if (sets.root() == SetDiagram.NONE) {
            return OptionalInt.empty();
        }
        int size = 0;
        for (int node = sets.root(); node != SetDiagram.UNIT; node = sets.with(node)) {
            size++;
        }
        return OptionalInt.of(size);
    }

    /** Those of the smallest size. */
    public Coalitions smallest() {
        return new Coalitions(players, smallest, smallest, Optional::empty);
    }

    /**
     * Those with all of the given actors in them.
     *
     * @throws IllegalArgumentException when one of them is not a player
     */
    public Coalitions containing(ActorId... actors) {
        Set<Integer> required = numbers(Arrays.asList(actors));
        return new Coalitions(
                players,
                () -> containing(family.get(), required),
                () -> shortest(containing(family.get(), required)),
                Optional::empty);
    }

    private static SetDiagram containing(SetDiagram family, Set<Integer> required) {
        SetDiagram.Builder kept = family.builder();
        int[] wanted = new int[family.levels() + 1];
        for (int level = family.levels() - 1; level >= 0; level--) {
            wanted[level] = wanted[level + 1] + (required.contains(family.player(level)) ? 1 : 0);
        }
        if (wanted[0] < required.size()) {
            return kept.build(SetDiagram.NONE);
        }
        int[] image = new int[family.size()];
        image[SetDiagram.UNIT] = SetDiagram.UNIT;
        for (int node = 2; node < image.length; node++) {
            int level = family.level(node);
            int without = family.without(node);
            int with = family.with(node);
            image[node] = kept.node(
                    level,
                    wanted[level] == wanted[family.level(without)] ? image[without] : SetDiagram.NONE,
                    wanted[level + 1] == wanted[family.level(with)] ? image[with] : SetDiagram.NONE);
        }
        boolean missed = wanted[0] > wanted[family.level(family.root())];
        return kept.build(missed ? SetDiagram.NONE : image[family.root()]);
    }

    /** Whether this very coalition is one of them. */
    public boolean contains(Set<ActorId> coalition) {
        Set<Integer> members = numbers(coalition);
        SetDiagram sets = family.get();
        int found = 0;
        int node = sets.root();
        while (node >= 2) {
            boolean in = members.contains(sets.player(sets.level(node)));
            found += in ? 1 : 0;
            node = in ? sets.with(node) : sets.without(node);
        }
        return node == SetDiagram.UNIT && found == members.size();
    }

    /**
     * One of them, each being equally likely.
     *
     * @param seed the same seed gives the same coalition
     * @throws NoSuchElementException when there is none
     */
    public Set<ActorId> sample(long seed) {
        SetDiagram sets = family.get();
        BigInteger[] below = countBelow.get();
        if (sets.root() == SetDiagram.NONE) {
            throw new NoSuchElementException("there is no coalition to draw");
        }
        BigInteger rank = uniform(below[sets.root()], new Random(seed));
        ImmutableSortedSet.Builder<ActorId> drawn = ImmutableSortedSet.naturalOrder();
        int node = sets.root();
        while (node >= 2) {
            BigInteger with = below[sets.with(node)];
            if (rank.compareTo(with) < 0) {
                drawn.add(players.get(sets.player(sets.level(node))));
                node = sets.with(node);
            } else {
                rank = rank.subtract(with);
                node = sets.without(node);
            }
        }
        return drawn.build();
    }

    private static BigInteger uniform(BigInteger bound, Random random) {
        BigInteger drawn;
        do {
            drawn = new BigInteger(bound.bitLength(), random);
        } while (drawn.compareTo(bound) >= 0);
        return drawn;
    }

    /**
     * All of them, one by one: smaller ones first; among those of one size, those with the weightiest player first, then
     * those with the next. Players are ranked by their share in the thresholds of the rule, then by code. The order depends
     * on the game alone. Taking the first thousand costs no more than finding a thousand.
     */
    public Stream<Set<ActorId>> stream() {
        int characteristics = Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.IMMUTABLE | Spliterator.NONNULL;
        return StreamSupport.stream(
                () -> Spliterators.spliteratorUnknownSize(
                        new CoalitionIterator(family.get(), players), characteristics),
                characteristics,
                false);
    }

    private Set<Integer> numbers(Collection<ActorId> actors) {
        Set<ActorId> strangers = new TreeSet<>(actors);
        strangers.removeAll(players);
        checkArgument(strangers.isEmpty(), "%s are not among the players", strangers);
        ImmutableSortedSet.Builder<Integer> numbers = ImmutableSortedSet.naturalOrder();
        actors.forEach(actor -> numbers.add(players.indexOf(actor)));
        return numbers.build();
    }

    @Override
    public String toString() {
        return "coalitions of " + players.size() + " players";
    }
}
