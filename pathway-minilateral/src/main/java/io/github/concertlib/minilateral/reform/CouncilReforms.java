package io.github.concertlib.minilateral.reform;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Function;
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

    CouncilReforms(EuropeanSecurityCouncils councils, StateProfiles profiles) {
        this.councils = councils;
        this.profiles = profiles;
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
                provision -> provision
                        .find(named.id())
                        .map(now -> founded(provision, now, founded, rule))
                        .orElse(provision));
    }

    private Provision founded(
            Provision provision, Arrangement now, EuropeanSecurityCouncil founded, Optional<DecisionRule> rule) {
        Interpretations readings = readings(provision, now, founded);
        List<Procedure> procedures = founded.procedures(readings, profiles).stream()
                .map(procedure -> procedure.function().equals(Function.AUTHORISE)
                        ? rule.map(given -> byAssumption(procedure, given)).orElse(procedure)
                        : procedure)
                .toList();
        return Replace.whole(provision, founded.arrangement(readings), procedures, List.of());
    }

    /** The readings under which the provision was made, seen from what stands in it. */
    private static Interpretations readings(Provision provision, Arrangement now, EuropeanSecurityCouncil founded) {
        boolean headsVote = !Sets.intersection(now.members(provision.at()), founded.institutions())
                .isEmpty();
        boolean parliamentsFirst = provision.procedures().stream()
                .filter(procedure -> procedure.arrangement().equals(now.id())
                        && procedure.function().equals(Function.AUTHORISE))
                .flatMap(procedure -> procedure.condition().acts())
                .anyMatch(act -> act.forum().equals(founded.parliamentForum()));
        return Interpretations.defaults()
                .with(EuropeanSecurityCouncil.INSTITUTIONAL_VOTE.id(), headsVote ? "with" : "without")
                .with(EuropeanSecurityCouncil.BACKSTOP.id(), parliamentsFirst ? "authorisation" : "contribution");
    }

    private static Procedure byAssumption(Procedure procedure, DecisionRule rule) {
        return Draft.ruled(
                procedure,
                rule.citing(Source.stylised("assumed by the question, not part of the design")),
                procedure.legalBasis(),
                Standing.STYLISED);
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
