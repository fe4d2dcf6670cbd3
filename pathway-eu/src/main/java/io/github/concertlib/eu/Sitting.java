package io.github.concertlib.eu;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.decision.Circle;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.pathway.Interpretation;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.provision.Route;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.eu.EuProcedure.Kind;
import io.github.concertlib.eu.EuProcedure.Reach;
import io.github.concertlib.eu.EuProcedure.Stage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Union as it votes on a day: its members, the figures that count and the readings chosen. Turns the catalogue of
 * procedures into rules over named states.
 *
 * @param at the day
 * @param members those with a vote on the day
 * @param populations the figures of all members
 * @param readings the readings chosen
 * @param suspended members whose voting rights are suspended under Article 7 TEU, left out of every count
 */
public record Sitting(
        LocalDate at, Set<ActorId> members, Populations populations, Interpretations readings, Set<ActorId> suspended) {

    private static final ActorId DENMARK = ActorId.of("DK");
    private static final ActorId PARLIAMENT = ActorId.of("european-parliament");
    private static final ActorId COMMISSION = ActorId.of("european-commission");

    /** While Protocol 22 kept Denmark out of defence; the first day is that of Maastricht. */
    private static final Validity DANISH_OPT_OUT =
            Validity.from(LocalDate.of(1993, 11, 1)).until(LocalDate.of(2022, 7, 1));

    public Sitting {
        members = ImmutableSortedSet.copyOf(members);
        suspended = ImmutableSortedSet.copyOf(suspended);
    }

    /** The Union on a day, by the default readings and the tables shipped. */
    public static Sitting on(LocalDate at) {
        return on(at, EuPopulations.shipped(), Interpretations.defaults());
    }

    /** The Union on a day. */
    public static Sitting on(LocalDate at, EuPopulations tables, Interpretations readings) {
        Set<ActorId> members = EuArrangements.union().members(at);
        checkArgument(!members.isEmpty(), "the Union has no members on %s; it begins on 1958-01-01", at);
        String preferred = readings.of(EuReadings.populationData(tables));
        return new Sitting(at, members, tables.on(at, members, preferred), readings, Set.of());
    }

    /**
     * The same with the voting rights of some members suspended: they are left out of every count.
     *
     * @see "Article 7(3) TEU; Article 354 TFEU"
     */
    public Sitting suspending(Set<ActorId> states) {
        requireMembers(states);
        Set<ActorId> left = ImmutableSortedSet.copyOf(Sets.difference(members, states));
        return new Sitting(
                at, left, populations.among(left), readings, ImmutableSortedSet.copyOf(Sets.union(suspended, states)));
    }

    private void requireMembers(Set<ActorId> states) {
        checkArgument(
                members.containsAll(states),
                "%s are not voting members of the Union on %s",
                ImmutableSortedSet.copyOf(Sets.difference(states, members)),
                at);
    }

    private void requireIn(ArrangementId circle, Set<ActorId> states) {
        Set<ActorId> others = Sets.difference(states, circle.equals(EuArrangements.EU) ? members : voting(circle));
        checkArgument(
                others.isEmpty(),
                "%s do not vote in %s on %s",
                ImmutableSortedSet.copyOf(others),
                EuArrangements.named(circle).name(),
                at);
    }

    /** Whether all members of the Union vote when this many do. */
    boolean areAll(int voters) {
        return suspended.isEmpty() && voters == members.size();
    }

    /** The same under another reading of one point. */
    public Sitting reading(Interpretation point, String reading) {
        return new Sitting(at, members, populations, readings.with(point.id(), reading), suspended);
    }

    boolean reads(Interpretation point, String reading) {
        return readings.of(point).equals(reading);
    }

    /** Those with a vote where a decision has military or defence implications: not Denmark before 1 July 2022. */
    public Set<ActorId> membersOnDefence() {
        return DANISH_OPT_OUT.contains(at)
                ? ImmutableSortedSet.copyOf(Sets.difference(members, Set.of(DENMARK)))
                : members;
    }

    /** Whether a specific character of a member's policy lets it choose means that fit it, Article 42(7) TEU. */
    public boolean hasSpecificCharacter(ActorId state) {
        return members.contains(state) && Members.isNeutral(state, this);
    }

    /** Whether a member is in NATO as well, so that it acts consistently with its commitments there. */
    public boolean isAlly(ActorId state) {
        return members.contains(state) && Members.isAlly(state, this);
    }

    /** The participants in permanent structured cooperation; nobody before it was launched. */
    public Set<ActorId> pesco() {
        return voting(EuArrangements.PESCO);
    }

    /** The members of the European Defence Agency. */
    public Set<ActorId> eda() {
        return voting(EuArrangements.EDA);
    }

    private Set<ActorId> voting(ArrangementId circle) {
        return ImmutableSortedSet.copyOf(
                Sets.difference(EuArrangements.named(circle).members(at), suspended));
    }

    /** Who votes at a stage of a procedure, {@code named} being the group, or the participant concerned, where one is meant. */
    /** Protocol 22 speaks of defence implications and names articles; where only the first fits, the readings differ. */
    private boolean keepsDenmarkOut(EuProcedure procedure) {
        boolean named = !procedure.legalBasis().contains("28(1)");
        return procedure.defence() && (named || reads(EuReadings.DENMARK_AND_ASSISTANCE, EuReadings.DENMARK_LEFT_OUT));
    }

    private Electorate electorate(EuProcedure procedure, Stage stage, Set<ActorId> named) {
        Set<ActorId> voters = switch (stage.voters()) {
            case MEMBERS -> keepsDenmarkOut(procedure) ? membersOnDefence() : members;
            case PESCO -> pesco();
            case PESCO_BUT_TARGET -> Sets.difference(pesco(), named);
            case EDA -> eda();
            case PARLIAMENT -> Set.of(PARLIAMENT);
            case CONVENTION -> Sets.union(members, Set.of(PARLIAMENT, COMMISSION));
            case EIB_DIRECTORS -> Sets.union(members, Set.of(COMMISSION));
            case GROUP -> named;
        };
        return Electorate.of(stage.body().forum(), voters);
    }

    /** What has to be done for an act whose voters follow from the day alone. */
    public List<Procedure> procedures(EuProcedure procedure) {
        checkArgument(
                procedure.hasFixedVoters(),
                "%s is an act of a group or concerns one participant; say which",
                procedure);
        return procedures(procedure, Set.of());
    }

    /**
     * What has to be done, in order; the last is the act itself, under the id of the procedure.
     *
     * @param named the group that acts, or the participant concerned, where the procedure is about one
     * @throws IllegalArgumentException when a state named is not a member, or takes no part in the circle that acts, or when
     *     the procedure is not in force on the day
     */
    public List<Procedure> procedures(EuProcedure procedure, Set<ActorId> named) {
        checkArgument(
                procedure.validity().contains(at),
                "%s is not in force on %s but %s",
                procedure,
                at,
                procedure.validity());
        requireMembers(named);
        procedure.stages().stream()
                .filter(stage -> !stage.voters().isFixed())
                .forEach(stage -> requireIn(stage.body().arrangement(), named));
        checkArgument(
                named.isEmpty() || named.size() >= procedure.leastGroup(),
                "%s takes at least %s members; %s has %s",
                procedure,
                procedure.leastGroup(),
                named,
                named.size());
        ImmutableList.Builder<Procedure> steps = ImmutableList.builder();
        int last = procedure.stages().size() - 1;
        for (int i = 0; i <= last; i++) {
            steps.add(step(procedure, i, i == last, named));
        }
        return steps.build();
    }

    private Procedure step(EuProcedure procedure, int index, boolean act, Set<ActorId> named) {
        Stage stage = procedure.stages().get(index);
        Electorate electorate = electorate(procedure, stage, named);
        return new Procedure(
                act ? procedure.id() : procedure.id() + ":" + (index + 1),
                act ? procedure.act() : stage.body().beforehand(),
                stage.body().arrangement(),
                stage.body().toString(),
                procedure.function().orElse(Function.of("VOTE")),
                procedure.events(),
                electorate,
                rule(procedure, stage),
                act ? effects(procedure) : Effects.none(procedure.source()),
                procedure.source(),
                procedure.standing());
    }

    /** The rule of the stage; one that has no article of its own cites the legal basis of the act. */
    private DecisionRule rule(EuProcedure procedure, Stage stage) {
        DecisionRule rule = stage.rule().in(this);
        return rule.source().equals(Source.unsourced()) ? rule.citing(procedure.source()) : rule;
    }

    private Effects effects(EuProcedure procedure) {
        Circle bound = circle(procedure.reach());
        return new Effects(
                bound,
                procedure.purse().isChargedToMembers() ? bound : Circle.NOBODY,
                procedure.contribution(),
                procedure.source());
    }

    private Circle circle(Reach reach) {
        return switch (reach) {
            case ALL -> Circle.ALL_VOTERS;
            case DECLARERS_EXEMPT ->
                // before Amsterdam nobody could stand aside by declaring it
                at.isBefore(Eras.AMSTERDAM) ? Circle.ALL_VOTERS : Circle.ALL_BUT_DECLARED_ABSTAINERS;
            case OTHERS, NONE -> Circle.NOBODY;
        };
    }

    /** All that has to succeed for an act whose voters follow from the day alone. */
    public Route route(String id) {
        return route(id, Set.of());
    }

    /**
     * All that has to succeed for an act: the procedures it needs, each with its own voters, then its own stages.
     *
     * @param named the group that acts, or the participant concerned, where the procedure is about one
     */
    public Route route(String id, Collection<ActorId> named) {
        EuProcedure procedure = EuProcedures.named(id);
        checkArgument(procedure.isTaken(), "%s is not an act but a %s", procedure, procedure.kind());
        checkArgument(
                procedure.hasFixedVoters() || !named.isEmpty(),
                "%s is an act of a group or concerns one participant; say which",
                procedure);
        Map<String, Procedure> steps = new LinkedHashMap<>();
        collect(procedure, ImmutableSortedSet.copyOf(named), steps);
        return Routes.of(ImmutableList.copyOf(steps.values()));
    }

    private void collect(EuProcedure procedure, Set<ActorId> named, Map<String, Procedure> steps) {
        procedure.needs().forEach(need -> collect(EuProcedures.named(need), named, steps));
        procedures(procedure, procedure.hasFixedVoters() ? Set.of() : named)
                .forEach(step -> steps.putIfAbsent(step.id(), step));
    }

    /** The procedures of the day that can be taken and whose voters follow from the day alone. */
    List<EuProcedure> inForce() {
        return EuProcedures.all().stream()
                .filter(procedure -> procedure.isTaken() && procedure.kind() != Kind.PROPOSAL)
                .filter(EuProcedure::hasFixedVoters)
                .filter(procedure -> procedure.validity().contains(at))
                .toList();
    }
}
