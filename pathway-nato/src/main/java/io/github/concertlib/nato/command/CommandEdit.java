package io.github.concertlib.nato.command;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Edit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A change of the command structure on which a provision rests, and with it of all that rests on the structure: who leads
 * which plan, and who holds delegated powers. A provision without a structure is left alone.
 *
 * @param change what becomes of the structure
 */
public record CommandEdit(UnaryOperator<CommandStructure> change) implements Edit {

    private static final ArrangementId NATO = ArrangementId.of("nato");

    /** A change of the command structure, as an edit for reforms. */
    public static CommandEdit of(UnaryOperator<CommandStructure> change) {
        return new CommandEdit(change);
    }

    @Override
    public Provision apply(Provision provision) {
        return chain(provision)
                .map(chain -> rebuilt(provision, change.apply(chain.structure()), chain.deputies()))
                .orElse(provision);
    }

    private static Provision rebuilt(Provision provision, CommandStructure structure, boolean deputies) {
        Provision rest = provision.keeping(
                procedure -> !(procedure.rule() instanceof ChainOfCommand),
                procedure -> procedure.rule() instanceof DelegatedPower power
                        ? procedure.by(
                                new DelegatedPower(structure.post(power.post().id()), power.offers()))
                        : procedure);
        for (Procedure procedure : procedures(structure, parties(provision), deputies)) {
            rest = rest.with(procedure);
        }
        return rest;
    }

    private static Optional<ChainOfCommand> chain(Provision provision) {
        return chains(provision).findFirst();
    }

    private static Stream<ChainOfCommand> chains(Provision provision) {
        return provision.procedures().stream()
                .map(Procedure::rule)
                .filter(ChainOfCommand.class::isInstance)
                .map(ChainOfCommand.class::cast);
    }

    private static Set<ActorId> parties(Provision provision) {
        Arrangement alliance = provision.arrangement(NATO);
        return alliance.members(provision.at());
    }

    /** The structure on which a provision rests, with the posts of those who are not allies vacant. */
    public static Optional<CommandStructure> structureOf(Provision provision) {
        return chain(provision).map(ChainOfCommand::structure).map(structure -> structure.among(parties(provision)));
    }

    /** Leading each plan of a structure, one procedure a plan. */
    public static List<Procedure> procedures(CommandStructure structure, Set<ActorId> parties, boolean deputies) {
        return structure.plans().values().stream()
                .map(plan -> procedure(plan, new ChainOfCommand(structure, plan.id(), deputies), parties))
                .toList();
    }

    private static Procedure procedure(RegionalPlan plan, ChainOfCommand chain, Set<ActorId> parties) {
        return new Procedure(
                "nato:command:" + plan.id(),
                "lead: " + plan.name(),
                NATO,
                chain.structure().command(plan.command()).name(),
                Function.COMMAND,
                Set.of(),
                Electorate.of(Forum.of("nato:command"), parties),
                chain,
                Effects.none(plan.source()),
                plan.source(),
                plan.standing());
    }
}
