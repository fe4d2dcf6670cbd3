package io.github.concertlib.nato;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Provision;
import io.github.concertlib.core.reform.Edit;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.nato.command.ChainOfCommand;
import io.github.concertlib.nato.command.CommandStructure;
import io.github.concertlib.nato.command.DelegatedPower;
import io.github.concertlib.nato.command.RegionalPlan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Leading a regional plan, as procedures that carry the command structure they rest on. */
final class Commands {

    private Commands() {}

    /** One procedure for each regional plan. */
    static List<Procedure> of(CommandStructure structure, Set<ActorId> parties, Interpretations readings) {
        boolean deputies = readings.of(NatoReadings.DEPUTY).equals("deputy-acts");
        return structure.plans().values().stream()
                .map(plan -> procedure(new ChainOfCommand(structure, plan.id(), deputies), parties))
                .collect(toImmutableList());
    }

    private static Procedure procedure(ChainOfCommand chain, Set<ActorId> parties) {
        RegionalPlan plan = chain.structure().plan(chain.plan());
        Source source = plan.source();
        return new Procedure(
                "nato:command:" + plan.id(),
                "lead: " + plan.name(),
                NatoPathway.NATO,
                chain.structure().command(plan.command()).name(),
                Function.COMMAND,
                ImmutableSet.of(),
                Electorate.of(Forum.of("nato:command"), parties),
                chain,
                Effects.none(source),
                source,
                plan.standing());
    }

    /** The command structure on which a provision rests, with the posts of those who are not allies vacant. */
    static Optional<CommandStructure> structure(Provision provision) {
        return chains(provision)
                .findFirst()
                .map(ChainOfCommand::structure)
                .map(structure ->
                        structure.among(provision.arrangement(NatoPathway.NATO).members(provision.at())));
    }

    private static Stream<ChainOfCommand> chains(Provision provision) {
        return provision.procedures().stream()
                .map(Procedure::rule)
                .filter(ChainOfCommand.class::isInstance)
                .map(ChainOfCommand.class::cast);
    }

    /** Changes the command structure, and with it all that rests on it. Where there is none, nothing changes. */
    static Edit changing(UnaryOperator<CommandStructure> change) {
        return provision -> chains(provision)
                .findFirst()
                .map(chain -> rebuilt(provision, change.apply(chain.structure()), chain.deputies()))
                .orElse(provision);
    }

    private static Provision rebuilt(Provision provision, CommandStructure structure, boolean deputies) {
        Set<ActorId> parties = provision.arrangement(NatoPathway.NATO).members(provision.at());
        Provision rest = provision.keeping(
                procedure -> !(procedure.rule() instanceof ChainOfCommand),
                procedure -> procedure.rule() instanceof DelegatedPower power
                        ? procedure.by(
                                new DelegatedPower(structure.post(power.post().id()), power.offers()))
                        : procedure);
        for (RegionalPlan plan : structure.plans().values()) {
            rest = rest.with(procedure(new ChainOfCommand(structure, plan.id(), deputies), parties));
        }
        return rest;
    }

    /** Whether a procedure has nothing to say to a contingency: it leads a plan for other allies than the victim. */
    static boolean leadsElsewhere(Procedure procedure, Contingency contingency) {
        return procedure.rule() instanceof ChainOfCommand chain
                && contingency
                        .victim()
                        .flatMap(chain.structure()::planFor)
                        .map(plan -> !plan.id().equals(chain.plan())
                                && !chain.structure().plan(chain.plan()).isEverywhere())
                        .orElse(false);
    }
}
