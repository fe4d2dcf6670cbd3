package io.github.concertlib.minilateral.group;

import io.github.concertlib.core.decision.Circle;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The procedures of a group on a day: one for each function it has an act for. */
final class GroupProcedures {

    private GroupProcedures() {}

    static List<Procedure> of(Group group, LocalDate at) {
        return group.decides().entrySet().stream()
                .map(act -> procedure(group, act.getKey(), act.getValue(), at))
                .toList();
    }

    private static Procedure procedure(Group group, Function function, String act, LocalDate at) {
        Arrangement arrangement = group.arrangement();
        return new Procedure(
                id(group, function),
                act,
                arrangement.id(),
                group.body(),
                function,
                Set.of(),
                electorate(group, at),
                group.rule(function, at).orElseThrow(),
                effects(group, function),
                arrangement.source(),
                arrangement.standing());
    }

    /** The key under which a reform would put another procedure in its place. */
    static String id(Group group, Function function) {
        return group.id() + ":" + function.name().toLowerCase(Locale.ROOT);
    }

    /** A procedure of the group's own, among those who decide in it now and by what its rule asks of them. */
    static Procedure renewed(Group group, Procedure procedure, LocalDate at) {
        return procedure.id().equals(id(group, procedure.function()))
                ? procedure
                        .among(electorate(group, at))
                        .by(GroupRules.of(group, procedure.function(), at)
                                .citing(group.arrangement().source()))
                : procedure;
    }

    private static Electorate electorate(Group group, LocalDate at) {
        return Electorate.of(
                group.forum(),
                group.rule() == GroupRule.UNANIMITY_OF_FRAMEWORK_NATIONS
                        ? group.leads(at)
                        : group.arrangement().members(at));
    }

    private static Effects effects(Group group, Function function) {
        Source source = group.arrangement().source();
        if (function.equals(Function.CONSULT)) {
            return Effects.none(source);
        }
        return switch (group.rule()) {
            case UNANIMITY_OF_FRAMEWORK_NATIONS ->
                Effects.onAllVoters("the headquarters is committed; each nation decides on its own troops", source);
            case COMMITTEE_CONSENSUS ->
                new Effects(
                        function.equals(Function.ENABLE) ? Circle.THOSE_WHO_ASSENT : Circle.ALL_VOTERS,
                        function.equals(Function.ENABLE) ? Circle.THOSE_WHO_ASSENT : Circle.ALL_VOTERS,
                        "assets stay national; each may take its own back at once",
                        source);
            default -> Effects.onThoseWhoAssent("each decides what it sends and may call it back", source);
        };
    }
}
