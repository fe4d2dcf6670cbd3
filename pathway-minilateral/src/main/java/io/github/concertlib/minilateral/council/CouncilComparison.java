package io.github.concertlib.minilateral.council;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.actor.ParliamentaryApproval;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.minilateral.force.Headquarters;
import io.github.concertlib.minilateral.force.HeadquartersBook;
import io.github.concertlib.minilateral.force.NatoTie;
import io.github.concertlib.minilateral.state.StateProfiles;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Designs of a European Security Council side by side, along the trade-offs that the sources name: who is inside, how fast,
 * who can stop it, how legitimate, how close to the instruments of the Union, how durable, and what of NATO's it could use.
 *
 * @param rows one for each design, in the order given
 */
public record CouncilComparison(List<Row> rows) {

    /**
     * One design.
     *
     * @param design which
     * @param inside the states named
     * @param fromOutsideTheUnion those of them that are not members of the Union
     * @param open whether others are meant to join, so that every count here is a lower bound
     * @param steps the decisions between a crisis and forces on the way: the council authorises, states contribute, and
     *     between the two, where some have to, parliaments consent, which counts as one more; empty where the design cannot
     *     authorise anything as it stands
     * @param singleBlockers those who can stop an authorisation alone; empty where the design gives no rule
     * @param parliaments the parliaments of the members, by what they have to say
     * @param population the persons living in the states named
     * @param unionInstruments whether decisions and funds of the Union are within reach
     * @param durable whether it would rest on a treaty
     * @param headquartersWhileNatoIsBlocked those of its members that it could use while the North Atlantic Council is blocked:
     *     every nation that owns one sits in it
     */
    public record Row(
            EuropeanSecurityCouncil design,
            Set<ActorId> inside,
            Set<ActorId> fromOutsideTheUnion,
            boolean open,
            Optional<Integer> steps,
            Optional<Set<ActorId>> singleBlockers,
            Map<ParliamentaryApproval, Set<ActorId>> parliaments,
            long population,
            String unionInstruments,
            boolean durable,
            List<Headquarters> headquartersWhileNatoIsBlocked) {

        public Row {
            headquartersWhileNatoIsBlocked = ImmutableList.copyOf(headquartersWhileNatoIsBlocked);
        }

        /** The members whose parliaments have to consent beforehand. */
        public Set<ActorId> parliamentsNeeded() {
            return parliaments.entrySet().stream()
                    .filter(entry -> entry.getKey().isNeeded(false))
                    .flatMap(entry -> entry.getValue().stream())
                    .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
        }

        /** Whether any of these is NATO's, or NATO has a say in its use; as long as the Council has to agree, none is. */
        public boolean natoAssetsWhileBlocked() {
            return headquartersWhileNatoIsBlocked.stream()
                    .map(Headquarters::tie)
                    .anyMatch(tie -> tie == NatoTie.COMMAND || tie == NatoTie.SHARED);
        }
    }

    public CouncilComparison {
        rows = ImmutableList.copyOf(rows);
    }

    /**
     * Compares designs under the default readings.
     *
     * @param union the members of the Union on the day of the question
     */
    public static CouncilComparison of(
            Collection<EuropeanSecurityCouncil> designs, StateProfiles profiles, Set<ActorId> union) {
        return of(designs, profiles, union, Interpretations.defaults());
    }

    /** Compares designs. Readings decide whether heads of institutions, and parliaments, can stop an authorisation. */
    public static CouncilComparison of(
            Collection<EuropeanSecurityCouncil> designs,
            StateProfiles profiles,
            Set<ActorId> union,
            Interpretations readings) {
        return new CouncilComparison(designs.stream()
                .map(design -> row(design, profiles, union, readings))
                .toList());
    }

    private static Row row(
            EuropeanSecurityCouncil design, StateProfiles profiles, Set<ActorId> union, Interpretations readings) {
        Map<ParliamentaryApproval, Set<ActorId>> parliaments = new TreeMap<>();
        design.members()
                .forEach(state -> parliaments
                        .computeIfAbsent(profiles.parliaments().of(state), role -> new TreeSet<>())
                        .add(state));
        boolean authorises = design.rule().authorises() && !design.members().isEmpty();
        boolean consents = design.members().stream()
                .anyMatch(state -> profiles.parliaments().of(state).isNeeded(false));
        return new Row(
                design,
                design.members(),
                ImmutableSortedSet.copyOf(Sets.difference(design.members(), union)),
                !design.rosterComplete(),
                authorises ? Optional.of(2 + (consents ? 1 : 0)) : Optional.empty(),
                authorises ? Optional.of(blockers(design, profiles, readings)) : Optional.empty(),
                parliaments,
                profiles.population(design.members()),
                unionInstruments(design, union),
                design.form().isBinding(),
                HeadquartersBook.standard().freeWhileNatoIsBlocked().stream()
                        .filter(headquarters -> !headquarters.nations().isEmpty()
                                && design.members().containsAll(headquarters.nations()))
                        .toList());
    }

    private static Set<ActorId> blockers(
            EuropeanSecurityCouncil design, StateProfiles profiles, Interpretations readings) {
        return design.procedures(readings, profiles).stream()
                .filter(procedure -> procedure.function().equals(Function.AUTHORISE))
                .map(procedure -> Game.of(procedure.condition()).vetoPlayers())
                .findFirst()
                .orElseThrow();
    }

    private static String unionInstruments(EuropeanSecurityCouncil design, Set<ActorId> union) {
        boolean linked = design.euLink() == EuLink.INSIDE || design.euLink() == EuLink.BESIDE;
        if (linked
                && !design.members().isEmpty()
                && Sets.intersection(design.members(), union).isEmpty()) {
            return "none: no member of the Union is inside";
        }
        return switch (design.euLink()) {
            case INSIDE -> "decisions and funds of the Union, within Article 41(2) TEU";
            case BESIDE -> "funds of the Union beside it; no decisions";
            case OUTSIDE -> "none of its own right";
            case NOT_GIVEN -> "not given";
        };
    }
}
