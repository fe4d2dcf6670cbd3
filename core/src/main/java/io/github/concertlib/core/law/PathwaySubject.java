package io.github.concertlib.core.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.provision.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A pathway, the days on which it is looked at, and other ways to come by it.
 *
 * <p>Unless said otherwise, the days are the boundary dates: those on which an arrangement, a membership or a body begins or
 * ends, and the days before.
 */
public final class PathwaySubject {

    private static final List<LocalDate> FIRST_LOOK = Stream.of(
                    "1950-01-01",
                    "1970-01-01",
                    "1990-01-01",
                    "2000-01-01",
                    "2010-01-01",
                    "2020-01-01",
                    "2026-07-01",
                    "2030-01-01")
            .map(LocalDate::parse)
            .toList();

    private final Pathway pathway;
    private final Supplier<Pathway> anew;
    private final List<LocalDate> days;
    private final Optional<Supplier<List<String>>> elsewhere;
    private final Map<LocalDate, Provision> provided = new ConcurrentHashMap<>();

    private PathwaySubject(
            Pathway pathway, Supplier<Pathway> anew, List<LocalDate> days, Optional<Supplier<List<String>>> elsewhere) {
        this.pathway = pathway;
        this.anew = anew;
        this.days = ImmutableList.copyOf(days);
        this.elsewhere = elsewhere;
    }

    /**
     * A pathway on its boundary dates.
     *
     * @param anew makes the pathway; asked more than once, so that two of them can be compared
     */
    public static PathwaySubject of(Supplier<Pathway> anew) {
        Pathway pathway = anew.get();
        return new PathwaySubject(pathway, anew, boundaries(pathway), Optional.empty());
    }

    /** The same pathway on other days. */
    public PathwaySubject on(List<LocalDate> otherDays) {
        return new PathwaySubject(pathway, anew, otherDays, elsewhere);
    }

    /**
     * The same pathway, with what it says in other runs of the Java machine.
     *
     * @param transcripts as {@link Transcript#of(Pathway, List)} writes them, for the same days
     */
    public PathwaySubject alsoSeen(Supplier<List<String>> transcripts) {
        return new PathwaySubject(pathway, anew, days, Optional.of(transcripts));
    }

    /**
     * The same pathway, with what it says in two Java machines that are started on the class path of this one when the question
     * comes up. Nothing is added where they could not make the pathway: where its class wants arguments, or nobody says what the
     * class path is.
     */
    public PathwaySubject andInOtherRuns() {
        return new PathwaySubject(
                pathway, anew, days, AnotherRun.of(pathway, days).or(() -> elsewhere));
    }

    /** The days on which something begins or ends, each with the day before. */
    public static List<LocalDate> boundaries(Pathway pathway) {
        Set<LocalDate> days = new TreeSet<>(FIRST_LOOK);
        for (LocalDate day : FIRST_LOOK) {
            Provision provision = pathway.provide(day);
            Stream.concat(
                            provision.arrangements().stream().flatMap(PathwaySubject::validities),
                            provision.bodies().stream().map(body -> body.validity()))
                    .flatMap(validity ->
                            Stream.concat(Stream.of(validity.inForceFrom()), validity.expiresBefore().stream()))
                    .filter(date -> !date.equals(LocalDate.MIN))
                    .forEach(date -> {
                        days.add(date);
                        days.add(date.minusDays(1));
                    });
        }
        return ImmutableList.copyOf(days);
    }

    private static Stream<Validity> validities(Arrangement arrangement) {
        return Stream.concat(
                Stream.of(arrangement.validity()),
                arrangement.memberships().stream().map(membership -> membership.validity()));
    }

    public Pathway pathway() {
        return pathway;
    }

    /** The same pathway, made once more. */
    public Pathway anew() {
        return anew.get();
    }

    public List<LocalDate> days() {
        return days;
    }

    /** What the pathway says in other runs, where anybody looked. */
    public Optional<Supplier<List<String>>> elsewhere() {
        return elsewhere;
    }

    /** What there is on a day, asked once. */
    Provision on(LocalDate day) {
        return provided.computeIfAbsent(day, pathway::provide);
    }

    /** What there is on a day that is drawn, the latest first. */
    Provision provision(Draw draw) {
        return on(draw.oneOf(ImmutableList.copyOf(days).reverse()));
    }

    /** Something that happens on that day to somebody, done by somebody else. */
    static Contingency contingency(Provision provision, Draw draw) {
        Contingency contingency = Contingency.of(provision.at(), draw.oneOf(List.of(Event.values())));
        Set<ActorId> actors = actors(provision);
        if (actors.isEmpty() || !draw.flip()) {
            return contingency;
        }
        ActorId victim = draw.actor(actors);
        contingency = contingency.against(victim);
        Set<ActorId> others = new TreeSet<>(actors);
        others.remove(victim);
        return others.isEmpty() || !draw.flip() ? contingency : contingency.by(draw.actor(others));
    }

    static Set<ActorId> actors(Provision provision) {
        return provision.arrangements().stream()
                .flatMap(arrangement -> arrangement.members(provision.at()).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
    }
}
