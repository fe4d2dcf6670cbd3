package io.github.concertlib.eu;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Body;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.PathwayDescriptor;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.provision.Route;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Cooperation led by the Union: operations by unanimity, money by qualified majority, and two duties to help that no body
 * decides on.
 *
 * <p>An operation of the Union lies outside its territory, so {@code AUTHORISE} answers a {@code CRISIS} through the
 * Council. To an armed attack on a member the Union has no decision to take: under Article 42(7) TEU the victim asks, and
 * all others are bound. That route exists for members alone, also where the aggressor is an ally.
 */
public final class EuPathway implements Pathway {

    private static final String MUTUAL_ASSISTANCE = "eu:p27";
    private static final String ON_CONTESTED_TERRITORY = "eu:p27-contested-territory";
    private static final String SOLIDARITY = "eu:p30";

    private final EuPopulations populations;

    /** The Union with the population tables shipped. */
    public EuPathway() {
        this(EuPopulations.shipped());
    }

    /** The Union with other population tables; the first is the default reading of {@code eu.population-data}. */
    public EuPathway(EuPopulations populations) {
        this.populations = populations;
    }

    @Override
    public PathwayDescriptor descriptor() {
        return new PathwayDescriptor(
                "eu",
                "EU-led defence cooperation",
                Layer.OVERLAY,
                EuReadings.all(populations),
                ImmutableList.of(
                        Source.treaty("Treaty on European Union, Title V"),
                        Source.treaty("Treaty on the Functioning of the European Union"),
                        Source.of("CEPS task force report 2026, section 3.3", Quality.SECONDARY, Confidence.VERIFIED)));
    }

    /** The Union as it votes on a day. */
    public Sitting sitting(LocalDate at, Interpretations readings) {
        return Sitting.on(at, populations, readings);
    }

    @Override
    public Provision provide(LocalDate at, Interpretations readings) {
        List<Arrangement> arrangements =
                EuArrangements.all().stream().filter(a -> a.isInForce(at)).toList();
        if (arrangements.isEmpty()) {
            return Provision.empty(at);
        }
        Sitting sitting = sitting(at, readings);
        List<Procedure> procedures = sitting.inForce().stream()
                .filter(procedure -> isRead(procedure, sitting))
                .flatMap(procedure -> sitting.procedures(procedure).stream())
                .map(procedure -> withTriggers(procedure, sitting))
                .filter(procedure -> arrangements.stream().anyMatch(a -> a.id().equals(procedure.arrangement())))
                .toList();
        return new Provision(
                at,
                ImmutableSet.of("eu"),
                competent(arrangements, procedures),
                bodies(arrangements),
                procedures,
                EuCommitments.on(sitting));
    }

    /** Each arrangement with the competences that its procedures of the day confer on it. */
    private static List<Arrangement> competent(List<Arrangement> arrangements, List<Procedure> procedures) {
        ImmutableList.Builder<Arrangement> all = ImmutableList.builder();
        for (Arrangement arrangement : arrangements) {
            Arrangement competent = arrangement;
            for (Procedure procedure : procedures) {
                if (procedure.arrangement().equals(arrangement.id())) {
                    competent = competent.competentTo(procedure.function());
                }
            }
            all.add(competent);
        }
        return all.build();
    }

    private static Procedure withTriggers(Procedure procedure, Sitting sitting) {
        return procedure.id().startsWith(MUTUAL_ASSISTANCE)
                ? copy(
                        procedure,
                        EuCommitments.triggers(sitting),
                        procedure.electorate().voters(),
                        procedure.effects())
                : procedure;
    }

    private static List<Body> bodies(List<Arrangement> arrangements) {
        return Arrays.stream(EuBody.values())
                .filter(EuBody::isInstitution)
                .map(body -> new Body(
                        body.forum(),
                        body.arrangement(),
                        body.toString(),
                        Set.of(),
                        EuArrangements.named(body.arrangement()).validity(),
                        body.source()))
                .filter(body -> arrangements.stream().anyMatch(a -> a.id().equals(body.arrangement())))
                .toList();
    }

    @Override
    public Set<String> places() {
        return Places.known();
    }

    /**
     * One route for each act, with all the stages and other acts it needs. The two duties to help are routes for the victim
     * alone, and only where the place lies on its territory.
     */
    @Override
    public List<Route> routes(Contingency contingency, Provision provision) {
        Map<String, Procedure> at = new LinkedHashMap<>();
        provision.procedures().forEach(procedure -> at.put(procedure.id(), procedure));
        ImmutableList.Builder<Route> routes = ImmutableList.builder();
        for (Procedure act : at.values()) {
            if (!act.answers(contingency) || isStage(act)) {
                continue;
            }
            if (isDuty(act)) {
                if (isDueAt(act, contingency)) {
                    requestOf(contingency, act)
                            .map(request -> Routes.of(List.of(request)))
                            .ifPresent(routes::add);
                }
            } else {
                steps(act, at).map(Routes::of).ifPresent(routes::add);
            }
        }
        return routes.build();
    }

    /** Whether a procedure is but a stage of another: {@code eu:p47:1}. */
    private static boolean isStage(Procedure procedure) {
        return Routes.isStage(procedure);
    }

    private static boolean isDuty(Procedure act) {
        return act.id().startsWith(MUTUAL_ASSISTANCE) || act.id().equals(SOLIDARITY);
    }

    private static boolean isDueAt(Procedure act, Contingency contingency) {
        Optional<Places.Status> place = Places.of(contingency);
        return switch (act.id()) {
            case MUTUAL_ASSISTANCE -> place.isEmpty();
            case ON_CONTESTED_TERRITORY -> place.equals(Optional.of(Places.Status.CONTESTED));
            default -> true;
        };
    }

    /**
     * The request of the victim of armed aggression under Article 42(7) TEU, whose effects name all who are then bound; empty
     * where the clause is not called up under the readings chosen.
     */
    public static Optional<Procedure> requestOf(Contingency contingency, Sitting sitting) {
        return Stream.of(MUTUAL_ASSISTANCE, ON_CONTESTED_TERRITORY)
                .map(EuProcedures::named)
                .filter(row -> row.validity().contains(sitting.at()) && isRead(row, sitting))
                .flatMap(row -> sitting.procedures(row).stream())
                .map(procedure -> withTriggers(procedure, sitting))
                .filter(act -> act.answers(contingency) && isDueAt(act, contingency))
                .flatMap(act -> requestOf(contingency, act).stream())
                .findFirst();
    }

    private static boolean isRead(EuProcedure procedure, Sitting sitting) {
        return !procedure.id().equals(ON_CONTESTED_TERRITORY)
                || sitting.reads(EuReadings.TERRITORY, EuReadings.TERRITORY_OF_THE_STATE);
    }

    /** The victim's request, which binds all others but an aggressor among them. */
    private static Optional<Procedure> requestOf(Contingency contingency, Procedure act) {
        return contingency.victim().filter(act.electorate().voters()::contains).map(victim -> {
            Set<ActorId> others = ImmutableSortedSet.copyOf(Sets.filter(
                    act.electorate().voters(),
                    state -> !state.equals(victim) && !Optional.of(state).equals(contingency.aggressor())));
            Effects effects = Effects.onOthers(
                    others, act.effects().contribution(), act.effects().source());
            return copy(act, act.events(), Set.of(victim), effects);
        });
    }

    private static Procedure copy(Procedure of, Set<Event> events, Set<ActorId> voters, Effects effects) {
        return new Procedure(
                of.id(),
                of.act(),
                of.arrangement(),
                of.body(),
                of.function(),
                events,
                of.electorate().restrictedTo(voters),
                of.rule(),
                effects,
                of.legalBasis(),
                of.standing());
    }

    /**
     * The act with all that must come before it. Empty where the provision lacks something that an act in force needs: without
     * one of its stages an act is not an easier act, it is none. A reform may do without.
     */
    private static Optional<List<Procedure>> steps(Procedure act, Map<String, Procedure> at) {
        Optional<EuProcedure> row = EuProcedures.find(act.id()).filter(found -> act.standing() == Standing.EXISTS);
        ImmutableSet.Builder<Procedure> steps = ImmutableSet.builder();
        for (String need : row.map(EuProcedure::needs).orElse(ImmutableList.of())) {
            Optional<List<Procedure>> before = Optional.ofNullable(at.get(need)).flatMap(needed -> steps(needed, at));
            if (before.isEmpty()) {
                return Optional.empty();
            }
            steps.addAll(before.get());
        }
        List<Procedure> stages = at.values().stream()
                .filter(step -> step.id().matches(act.id() + ":\\d+"))
                .toList();
        boolean complete =
                row.map(found -> stages.size() == found.stages().size() - 1).orElse(true);
        return complete ? Optional.of(steps.addAll(stages).add(act).build().asList()) : Optional.empty();
    }

    /**
     * Reads a reform by name, or an act of a group whose members are named; {@link #changes} has an example of each.
     */
    @Override
    public Reform reform(Entry words) {
        return reform(words, Interpretations.defaults());
    }

    @Override
    public Reform reform(Entry words, Interpretations readings) {
        return new ReformWords(States.standard(), populations, readings).read(words);
    }

    @Override
    public Map<String, String> changes() {
        return ReformWords.FORMS;
    }

    /** Its id. */
    @Override
    public String toString() {
        return descriptor().id();
    }
}
