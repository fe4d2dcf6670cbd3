package io.github.concertlib.minilateral.reform;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.institution.Role;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.minilateral.council.CouncilRule;
import io.github.concertlib.minilateral.council.EuropeanSecurityCouncil;
import io.github.concertlib.minilateral.council.EuropeanSecurityCouncils;
import io.github.concertlib.minilateral.state.StateProfiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Changes of European Security Councils. */
final class CouncilReforms {

    private final EuropeanSecurityCouncils councils;
    private final StateProfiles profiles;
    private final Interpretations readings;

    CouncilReforms(EuropeanSecurityCouncils councils, StateProfiles profiles, Interpretations readings) {
        this.councils = councils;
        this.profiles = profiles;
        this.readings = readings;
    }

    Reform found(String design, Set<ActorId> members, Optional<DecisionRule> rule, LocalDate from) {
        EuropeanSecurityCouncil named = councils.named(design);
        checkArgument(
                !members.isEmpty() || !named.members().isEmpty(), "design '%s' names no members; name them", design);
        checkArgument(
                rule.isPresent() || named.rule().authorises(),
                "design '%s' has no rule to authorise by (%s); give one",
                design,
                named.rule());
        EuropeanSecurityCouncil closed = members.isEmpty() ? named.with(named.members()) : named.with(members);
        EuropeanSecurityCouncil founded = rule.isPresent() ? closed.with(CouncilRule.UNANIMITY) : closed;
        boolean asProposed = members.isEmpty() && rule.isEmpty() && named.rosterComplete();
        Standing standing = asProposed ? Standing.PROPOSED : Standing.STYLISED;
        return Draft.of(
                "found:" + design,
                named.name() + " is founded with " + founded.members().size() + " members",
                from,
                standing,
                named.source(),
                named.supporters(),
                named.dissenters(),
                Draft.replacing(named.id(), provision -> founded(provision, founded, rule)));
    }

    /** Who votes in a council that is founded with these members, or with those of the design where none are given. */
    Set<ActorId> voters(String design, Set<ActorId> members) {
        EuropeanSecurityCouncil named = councils.named(design);
        return (members.isEmpty() ? named : named.with(members))
                .arrangement(readings)
                .members(named.proposed());
    }

    Reform admit(String design, Set<ActorId> states, LocalDate from) {
        EuropeanSecurityCouncil named = councils.named(design);
        return Draft.admitting(
                named.name(), named.id(), states, Role.MEMBER, from, named.source(), provision -> provision);
    }

    private Provision founded(Provision provision, EuropeanSecurityCouncil founded, Optional<DecisionRule> rule) {
        List<Procedure> procedures = rule.map(CouncilReforms::assumed)
                .map(given -> founded.procedures(given, readings, profiles).stream()
                        .map(procedure ->
                                procedure.function().equals(Function.AUTHORISE) ? byAssumption(procedure) : procedure)
                        .toList())
                .orElseGet(() -> founded.procedures(readings, profiles));
        Provision made = Replace.whole(provision, founded.arrangement(readings), procedures, List.of());
        return isWarOver(provision, founded) ? made.with(founded.contribution(profiles, true)) : made;
    }

    private static DecisionRule assumed(DecisionRule given) {
        return given.citing(Source.stylised("assumed by the question, not part of the design"));
    }

    private static Procedure byAssumption(Procedure procedure) {
        return Draft.ruled(procedure, procedure.rule(), procedure.legalBasis(), Standing.STYLISED);
    }

    /** Whether the war had ended before the council was founded, seen from who may send it forces. */
    private static boolean isWarOver(Provision provision, EuropeanSecurityCouncil design) {
        return provision.procedures().stream()
                .filter(procedure -> procedure.arrangement().equals(design.id())
                        && procedure.function().equals(Function.GENERATE))
                .anyMatch(procedure -> !provision
                        .arrangement(design.id())
                        .members(provision.at())
                        .containsAll(procedure.electorate().voters()));
    }

    Reform warEnds(LocalDate from) {
        return Draft.of(
                "war-ends",
                "The war in Ukraine ends; councils that invite it take it into their force",
                from,
                Standing.STYLISED,
                Draft.TASK_FORCE,
                Draft.SUPPORTERS,
                List.of("RUSI"),
                provision -> {
                    Provision changed = provision;
                    for (EuropeanSecurityCouncil design : councils.all()) {
                        Optional<Procedure> offers = changed.procedures().stream()
                                .filter(procedure -> procedure.arrangement().equals(design.id())
                                        && procedure.function().equals(Function.GENERATE))
                                .findFirst();
                        if (offers.isPresent()) {
                            Set<ActorId> states = Sets.difference(
                                    changed.arrangement(design.id()).members(changed.at()), design.institutions());
                            changed = changed.with(design.with(ImmutableSortedSet.copyOf(states))
                                    .contribution(profiles, true));
                        }
                    }
                    return changed;
                });
    }
}
