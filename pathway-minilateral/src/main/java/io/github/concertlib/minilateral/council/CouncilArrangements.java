package io.github.concertlib.minilateral.council;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.decision.Circle;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.institution.Membership;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.minilateral.state.StateProfile;
import io.github.concertlib.minilateral.state.StateProfiles;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a design of a European Security Council comes to: an arrangement, and the procedures of its two steps. */
final class CouncilArrangements {

    private CouncilArrangements() {}

    static Arrangement arrangement(EuropeanSecurityCouncil design, Interpretations readings) {
        Validity since = Validity.from(design.proposed());
        Role institutional = institutionsVote(readings) ? Role.MEMBER : Role.OBSERVER;
        return new Arrangement(
                design.id(),
                design.name(),
                ImmutableSet.of("ESC"),
                Layer.CLUSTER,
                design.form(),
                Standing.PROPOSED,
                since,
                design.rule().authorises()
                        ? ImmutableSet.of(Function.CONSULT, Function.AUTHORISE, Function.GENERATE)
                        : ImmutableSet.of(Function.CONSULT),
                Stream.concat(
                                design.members().stream()
                                        .map(state -> new Membership(state, Role.MEMBER, since, design.source())),
                                design.institutions().stream()
                                        .map(head -> new Membership(head, institutional, since, design.source())))
                        .toList(),
                design.rosterComplete(),
                design.source());
    }

    private static boolean institutionsVote(Interpretations readings) {
        return readings.of(EuropeanSecurityCouncil.INSTITUTIONAL_VOTE).equals("with");
    }

    static List<Procedure> procedures(
            EuropeanSecurityCouncil design, DecisionRule rule, Interpretations readings, StateProfiles profiles) {
        if (design.members().isEmpty()) {
            return List.of();
        }
        ImmutableList.Builder<Procedure> procedures = ImmutableList.builder();
        Set<ActorId> voters = new TreeSet<>(design.members());
        if (institutionsVote(readings)) {
            voters.addAll(design.institutions());
        }
        procedures.add(procedure(
                design,
                Function.CONSULT,
                "consult",
                "meet and give direction",
                Electorate.of(design.forum(), voters),
                DecisionRules.consensus(),
                Effects.none(design.source())));
        if (design.rule().authorises()) {
            procedures.add(authorise(design, rule, readings, profiles, voters));
            procedures.add(contribute(design, profiles, design.members()));
        }
        return procedures.build();
    }

    private static Procedure authorise(
            EuropeanSecurityCouncil design,
            DecisionRule rule,
            Interpretations readings,
            StateProfiles profiles,
            Set<ActorId> voters) {
        boolean parliamentsFirst = readings.of(EuropeanSecurityCouncil.BACKSTOP).equals("authorisation");
        return procedure(
                design,
                Function.AUTHORISE,
                "authorise",
                "authorise an operation",
                Electorate.of(design.forum(), voters),
                parliamentsFirst ? rule.and(parliaments(design, profiles)) : rule,
                new Effects(
                        Circle.NOBODY,
                        Circle.NOBODY,
                        "each member decides, by its own law, whether and what it contributes",
                        design.source()));
    }

    /** How the design itself authorises. */
    static DecisionRule rule(EuropeanSecurityCouncil design) {
        String open = design.rosterComplete() ? "" : " named so far (the proposal leaves the list open)";
        return design.rule() == CouncilRule.EU_UNANIMITY
                ? DecisionRules.unanimity()
                : DecisionRules.agreementOfAll()
                        .as("unanimity of the members" + open + ": every one must agree", Source.unsourced());
    }

    /** Every parliament without whose consent its state can send nothing has consented. */
    private static DecisionRule parliaments(EuropeanSecurityCouncil design, StateProfiles profiles) {
        Map<ActorId, Condition> consents = consents(design, profiles);
        DecisionRule all = voters -> Condition.all(voters.voters().stream()
                .filter(consents::containsKey)
                .map(consents::get)
                .toList());
        return all.as(
                "the parliaments whose consent is a condition have consented",
                profiles.parliaments().source());
    }

    /**
     * The second step, among those who may send forces. It binds each that offers some and, where its law asks for it, has the
     * consent of its parliament; whoever sends forces pays for them.
     */
    static Procedure contribute(EuropeanSecurityCouncil design, StateProfiles profiles, Set<ActorId> partners) {
        Map<ActorId, Condition> consents = consents(design, profiles);
        DecisionRule someoneSends = voters -> Condition.any(voters.voters().stream()
                .map(state -> sends(Condition.assent(state, voters.forum()), Optional.ofNullable(consents.get(state))))
                .toList());
        return procedure(
                design,
                Function.GENERATE,
                "generate",
                "offer forces",
                Electorate.of(design.forceForum(), partners),
                someoneSends.as(
                        "opt-in: each state that offers forces and, where its law asks for it, has the consent of its parliament",
                        Source.unsourced()),
                Effects.onThoseWhoAssent(
                                "each sends what it chooses, pays for it, and may call it back", design.source())
                        .subjectTo(consents));
    }

    private static Condition sends(Condition offer, Optional<Condition> consent) {
        return consent.map(needed -> Condition.all(offer, needed)).orElse(offer);
    }

    /** The consent of each parliament without which its state can send nothing. */
    private static Map<ActorId, Condition> consents(EuropeanSecurityCouncil design, StateProfiles profiles) {
        return profiles.all().stream()
                .map(StateProfile::id)
                .filter(state -> profiles.parliaments().of(state).isNeeded(false))
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        state -> state,
                        state -> Condition.assent(state, design.parliamentForum())
                                .as(
                                        "the parliament of " + state + " consents",
                                        profiles.parliaments().source())));
    }

    private static Procedure procedure(
            EuropeanSecurityCouncil design,
            Function function,
            String key,
            String act,
            Electorate electorate,
            DecisionRule rule,
            Effects effects) {
        return new Procedure(
                design.id() + ":" + key,
                act,
                design.id(),
                design.name(),
                function,
                Set.of(),
                electorate,
                rule.source().equals(Source.unsourced()) ? rule.citing(design.source()) : rule,
                effects,
                design.source(),
                Standing.PROPOSED);
    }
}
