package io.github.concertlib.minilateral.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What each type of rule asks of the members for a function. */
final class GroupRules {

    /** What the members of an opt-in group do among themselves; an activity takes the lead nation. */
    private static final Set<Function> WITHOUT_LEAD = ImmutableSet.of(
            Function.CONSULT, Function.of("PLAN"), Function.of("TRAIN"), Function.of("PROCURE"), Function.FUND);

    private GroupRules() {}

    static DecisionRule of(Group group, Function function, LocalDate on) {
        Set<ActorId> leads = group.leads(on);
        return switch (group.rule()) {
            case INFORMAL_CONSENSUS ->
                DecisionRules.consensus().as("informal consensus: nobody objects to meeting", Source.unsourced());
            case CONSENSUS_OF_PARTICIPANTS -> participants();
            case COMMITTEE_CONSENSUS ->
                function.equals(Function.ENABLE)
                        ? DecisionRules.atLeast(1)
                                .as(
                                        "each nation lends its own aircraft and may take them back at any time",
                                        Source.unsourced())
                        : DecisionRules.consensus();
            case UNANIMITY_OF_FRAMEWORK_NATIONS ->
                DecisionRules.agreementOfAll().as("every framework nation must agree", Source.unsourced());
            case OPT_IN_WITH_LEAD -> optIn(group.others(), leads, function);
            case LEAD_NATION_COMMAND -> byLeads(leads);
            case UNANIMITY -> DecisionRules.unanimity();
            case SACEUR_AUTHORITY, NO_VOTE, NOT_KNOWN -> DecisionRules.notCompetent();
        };
    }

    private static DecisionRule participants() {
        return DecisionRules.atLeast(2)
                .as("those who take part agree, at least two; the others have no veto", Source.unsourced());
    }

    private static DecisionRule optIn(int others, Set<ActorId> leads, Function function) {
        if (function.equals(Function.COMMAND)) {
            return byLeads(leads);
        }
        return WITHOUT_LEAD.contains(function) ? participants() : withLeads(leads, others);
    }

    private static DecisionRule byLeads(Set<ActorId> leads) {
        return withLeads(leads, 0)
                .as(String.join(", ", names(leads)) + " " + (leads.size() == 1 ? "leads" : "lead"), Source.unsourced());
    }

    /** All lead nations and so many others. Without a lead, or with one that is no longer a member, nobody can start. */
    private static DecisionRule withLeads(Set<ActorId> leads, int others) {
        DecisionRule rule = voters -> {
            if (leads.isEmpty() || !voters.voters().containsAll(leads)) {
                return Condition.never();
            }
            ImmutableList.Builder<Condition> parts = ImmutableList.builder();
            leads.forEach(lead -> parts.add(Condition.assent(lead, voters.forum())));
            if (others > 0) {
                parts.add(DecisionRules.atLeast(others).over(voters.without(leads.toArray(ActorId[]::new))));
            }
            return Condition.all(parts.build());
        };
        return rule.as(
                "opt-in: " + String.join(", ", names(leads)) + (leads.size() == 1 ? " leads" : " lead")
                        + (others == 0 ? "" : " and at least " + others + " more join") + "; others stay out",
                Source.unsourced());
    }

    private static List<String> names(Set<ActorId> actors) {
        return new TreeSet<>(actors).stream().map(ActorId::code).toList();
    }
}
