package io.github.concertlib.core.provision;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Body;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What pathways contribute on a day.
 *
 * @param at the day
 * @param pathways the ids of the contributors
 * @param arrangements in force on that day
 * @param bodies of these arrangements
 * @param procedures by which they decide
 * @param commitments in force between their members
 * @param ended what a reform has brought to an end, for whatever points back to it
 */
public record Provision(
        LocalDate at,
        Set<String> pathways,
        List<Arrangement> arrangements,
        List<Body> bodies,
        List<Procedure> procedures,
        List<Commitment> commitments,
        Set<ArrangementId> ended) {

    /** @throws IllegalArgumentException when two arrangements, procedures or commitments share an id, naming the ids */
    public Provision {
        pathways = ImmutableSet.copyOf(pathways);
        arrangements = ImmutableList.copyOf(arrangements);
        bodies = ImmutableList.copyOf(bodies);
        procedures = ImmutableList.copyOf(procedures);
        commitments = ImmutableList.copyOf(commitments);
        ended = ImmutableSortedSet.copyOf(ended);
        requireDistinct("arrangement", arrangements.stream().map(a -> a.id().id()), pathways);
        requireDistinct("procedure", procedures.stream().map(Procedure::id), pathways);
        requireDistinct("commitment", commitments.stream().map(Commitment::id), pathways);
    }

    /** What there is, with nothing brought to an end. */
    public Provision(
            LocalDate at,
            Set<String> pathways,
            List<Arrangement> arrangements,
            List<Body> bodies,
            List<Procedure> procedures,
            List<Commitment> commitments) {
        this(at, pathways, arrangements, bodies, procedures, commitments, Set.of());
    }

    private static void requireDistinct(String what, Stream<String> ids, Set<String> pathways) {
        Set<String> seen = new HashSet<>();
        List<String> twice = ids.filter(id -> !seen.add(id)).distinct().toList();
        checkArgument(twice.isEmpty(), "%s %s defined twice in pathway %s", what, twice, pathways);
    }

    /** Nothing, on a day. */
    public static Provision empty(LocalDate at) {
        return new Provision(at, Set.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Both together.
     *
     * @throws IllegalArgumentException when both define one id in different ways, naming both pathways, or are of different
     *     days, naming both
     */
    public Provision and(Provision other) {
        checkArgument(at.equals(other.at), "provisions of different days, %s and %s", at, other.at);
        return new Provision(
                at,
                ImmutableSet.<String>builder()
                        .addAll(pathways)
                        .addAll(other.pathways)
                        .build(),
                union(arrangements, other.arrangements, a -> a.id().id(), "arrangement", other),
                union(bodies, other.bodies, body -> body.forum().id(), "body", other),
                union(procedures, other.procedures, Procedure::id, "procedure", other),
                union(commitments, other.commitments, Commitment::id, "commitment", other),
                Sets.union(ended, other.ended));
    }

    private <T> List<T> union(List<T> mine, List<T> theirs, Function<T, String> id, String what, Provision other) {
        for (T theirOne : theirs) {
            Optional<T> myOne = mine.stream()
                    .filter(m -> id.apply(m).equals(id.apply(theirOne)))
                    .findFirst();
            checkArgument(
                    myOne.map(theirOne::equals).orElse(true),
                    "%s '%s' is defined by pathway %s and, differently, by pathway %s",
                    what,
                    id.apply(theirOne),
                    pathways,
                    other.pathways);
        }
        return Stream.concat(mine.stream(), theirs.stream()).distinct().toList();
    }

    /**
     * Reduced to some arrangements and what belongs to them.
     *
     * @throws IllegalArgumentException when there is none of one of these ids on the day, listing those there are
     */
    public Provision only(Set<ArrangementId> ids) {
        ids.forEach(this::arrangement);
        return new Provision(
                at,
                pathways,
                arrangements.stream().filter(a -> ids.contains(a.id())).toList(),
                bodies.stream().filter(body -> ids.contains(body.arrangement())).toList(),
                procedures.stream().filter(p -> ids.contains(p.arrangement())).toList(),
                commitments.stream().filter(c -> ids.contains(c.instrument())).toList(),
                ended);
    }

    /**
     * The same, by the keys of the arrangements: {@code only("jef")}.
     *
     * @throws IllegalArgumentException when there is none of one of these ids on the day, listing those there are
     */
    public Provision only(String... ids) {
        return only(Arrays.stream(ids).map(ArrangementId::of).collect(ImmutableSet.toImmutableSet()));
    }

    /** Whether there is an arrangement of this id. */
    public boolean has(ArrangementId id) {
        return find(id).isPresent();
    }

    /**
     * The arrangement of this id.
     *
     * @throws IllegalArgumentException when there is none on the day, listing those there are
     */
    public Arrangement arrangement(ArrangementId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(String.format(
                Locale.ROOT,
                "no arrangement '%s' on %s; there are %s",
                id,
                at,
                arrangements.stream().map(Arrangement::id).toList())));
    }

    /** The arrangement of this id, if there is one on the day. */
    public Optional<Arrangement> find(ArrangementId id) {
        return arrangements.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** Those that go by a label: several may share one. */
    public List<Arrangement> labelled(String label) {
        return arrangements.stream().filter(a -> a.labels().contains(label)).toList();
    }

    /** The same, with one arrangement put in the place of the one with its id; without such a one, nothing changes. */
    public Provision replacing(Arrangement changed) {
        return new Provision(
                at,
                pathways,
                arrangements.stream()
                        .map(a -> a.id().equals(changed.id()) ? changed : a)
                        .toList(),
                bodies,
                procedures,
                commitments,
                ended);
    }

    /** The same, with one procedure added, or put in the place of the one with its id. */
    public Provision with(Procedure procedure) {
        return new Provision(
                at,
                pathways,
                arrangements,
                bodies,
                Stream.concat(procedures.stream().filter(p -> !p.id().equals(procedure.id())), Stream.of(procedure))
                        .toList(),
                commitments,
                ended);
    }

    /** The same, with every procedure that is kept changed in this way, and the others gone. */
    public Provision keeping(Predicate<Procedure> kept, UnaryOperator<Procedure> change) {
        return new Provision(
                at,
                pathways,
                arrangements,
                bodies,
                procedures.stream().filter(kept).map(change).toList(),
                commitments,
                ended);
    }

    /** The same, with other duties. */
    public Provision owing(List<Commitment> duties) {
        return new Provision(at, pathways, arrangements, bodies, procedures, duties, ended);
    }

    /** The same without an arrangement and all that belongs to it. */
    public Provision without(ArrangementId id) {
        return new Provision(
                at,
                pathways,
                arrangements.stream().filter(a -> !a.id().equals(id)).toList(),
                bodies.stream().filter(body -> !body.arrangement().equals(id)).toList(),
                procedures.stream().filter(p -> !p.arrangement().equals(id)).toList(),
                commitments.stream().filter(c -> !c.instrument().equals(id)).toList(),
                ended);
    }

    /** The same once an arrangement has ended: it is gone, and whatever points back to it can tell. */
    public Provision ending(ArrangementId id) {
        Provision without = without(id);
        return new Provision(
                at,
                pathways,
                without.arrangements,
                without.bodies,
                without.procedures,
                without.commitments,
                Sets.union(ended, Set.of(id)));
    }
}
