package io.github.concertlib.minilateral;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
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
import java.util.List;
import java.util.Set;
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
                competences(design),
                Stream.concat(
                                design.members().stream()
                                        .map(state -> new Membership(state, Role.MEMBER, since, design.source())),
                                design.institutions().stream()
                                        .map(head -> new Membership(head, institutional, since, design.source())))
                        .toList(),
                design.rosterComplete(),
                design.source());
    }

    private static Set<Function> competences(EuropeanSecurityCouncil design) {
        return design.rule().authorises()
                ? ImmutableSet.of(Function.CONSULT, Function.AUTHORISE)
                : ImmutableSet.of(Function.CONSULT);
    }

    static boolean institutionsVote(Interpretations readings) {
        return readings.of(Readings.INSTITUTIONAL_VOTE).equals(Readings.WITH);
    }

    /** Those with a vote: the states named, and the heads of institutions under the reading that gives them one. */
    static Electorate electorate(EuropeanSecurityCouncil design, Interpretations readings) {
        Set<ActorId> voters = institutionsVote(readings)
                ? ImmutableSortedSet.<ActorId>naturalOrder()
                        .addAll(design.members())
                        .addAll(design.institutions())
                        .build()
                : design.members();
        return Electorate.of(design.forum(), voters);
    }

    static List<Procedure> procedures(EuropeanSecurityCouncil design, Interpretations readings) {
        ImmutableList.Builder<Procedure> procedures = ImmutableList.builder();
        if (!design.members().isEmpty()) {
            procedures.add(procedure(
                    design,
                    readings,
                    "consult",
                    "meet and give direction",
                    Function.CONSULT,
                    DecisionRules.consensus(),
                    Effects.none(design.source())));
            if (design.rule().authorises()) {
                procedures.add(procedure(
                        design,
                        readings,
                        "authorise",
                        "authorise an operation",
                        Function.AUTHORISE,
                        rule(design),
                        new Effects(
                                Circle.NOBODY,
                                Circle.NOBODY,
                                "each member decides, by its own law, whether and what it contributes",
                                design.source())));
            }
        }
        return procedures.build();
    }

    private static DecisionRule rule(EuropeanSecurityCouncil design) {
        String open = design.rosterComplete() ? "" : " named so far; the proposal leaves the list open";
        return design.rule() == CouncilRule.EU_UNANIMITY
                ? DecisionRules.unanimity().citing(design.source())
                : DecisionRules.agreementOfAll()
                        .as("unanimity of the members" + open + ": every one must agree", design.source());
    }

    private static Procedure procedure(
            EuropeanSecurityCouncil design,
            Interpretations readings,
            String key,
            String act,
            Function function,
            DecisionRule rule,
            Effects effects) {
        Source source = design.source();
        return new Procedure(
                design.id() + ":" + key,
                act,
                design.id(),
                design.name(),
                function,
                Set.of(),
                electorate(design, readings),
                rule.source().equals(Source.unsourced()) ? rule.citing(source) : rule,
                effects,
                source,
                Standing.PROPOSED);
    }
}
