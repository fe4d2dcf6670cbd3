package io.github.concertlib.nato;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.reform.Edit;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.nato.enabler.Enablers;
import io.github.concertlib.nato.enabler.EnablersSupplied;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Supplying the enablers of an operation, from the days for which they are counted. */
final class Support {

    private static final LocalDate COUNTED_FROM = LocalDate.of(2025, 1, 1);

    private static final Set<Event> DETERRED = ImmutableSet.of(Event.ARMED_ATTACK, Event.THREAT);

    private Support() {}

    /** One procedure for an attack or a threat, and one, without nuclear deterrence, for everything else. */
    static List<Procedure> of(Enablers enablers, LocalDate at, Set<ActorId> parties) {
        return at.isBefore(COUNTED_FROM)
                ? List.of()
                : List.of(
                        procedure("nato:enablers", DETERRED, new EnablersSupplied(enablers, at, Map.of()), parties),
                        procedure(
                                "nato:enablers-crisis",
                                ImmutableSet.copyOf(EnumSet.complementOf(EnumSet.copyOf(DETERRED))),
                                new EnablersSupplied(enablers, at, Map.of("nuclear", 0L)),
                                parties));
    }

    private static Procedure procedure(String id, Set<Event> events, EnablersSupplied rule, Set<ActorId> parties) {
        Source source = rule.source();
        Map<ActorId, Condition> lending = rule.lending();
        Set<ActorId> lenders = Sets.intersection(parties, lending.keySet());
        return new Procedure(
                id,
                "supply the strategic enablers",
                NatoPathway.NATO,
                "the allies that have them",
                Function.ENABLE,
                events,
                Electorate.of(Forum.of("nato:enablers"), lenders),
                rule,
                Effects.onAllVoters(
                                "each ally puts its own at the disposal of the others, and may take it back", source)
                        .subjectTo(lending),
                source,
                Standing.EXISTS);
    }

    /** Asks for more of some enablers. */
    static Edit needing(Map<String, Long> need) {
        return provision -> provision.keeping(
                procedure -> true,
                procedure -> procedure.rule() instanceof EnablersSupplied supplied
                        ? procedure.by(supplied.needing(need))
                        : procedure);
    }
}
