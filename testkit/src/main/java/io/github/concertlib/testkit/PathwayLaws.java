package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Claim;
import io.github.concertlib.core.law.Laws;
import io.github.concertlib.core.law.Trial;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A pathway keeps the laws on all the days on which something begins or ends in it; so do its procedures, their rules, the
 * order that it makes by itself, and a reform of it.
 *
 * <p>Implement {@link #pathway()}; every method with the id of a law for a name is that law, and not for overriding.
 *
 * <pre>{@code
 * class NordicPathwayTest implements PathwayLaws {
 *     @Override public Pathway pathway() { return new NordicPathway(); }
 * }
 * }</pre>
 */
public interface PathwayLaws
        extends PathwayProperties,
                ProcedureProperties,
                RuleProperties,
                DecidingProperties,
                ReformProperties,
                WritingProperties,
                ArchitectureProperties {

    /** Makes the pathway anew at each call, so that two of them can be compared. */
    Pathway pathway();

    /** The day on which the order is put together. */
    default LocalDate day() {
        return LocalDate.of(2026, 7, 1);
    }

    /** Those that the pathway itself carries, which show in the table of laws as well. */
    @Override
    default List<Waiver> waivers() {
        return pathway().waivers();
    }

    /** All coalitions of twelve and all boundary dates, but fewer draws than for a single rule: there is much to try. */
    @Override
    default Trial trial() {
        return new Trial(1 << 12, 60, Trial.thorough().seed());
    }

    /** The analysis of the rules is left out: what it claims is claimed by the library, not by the pathway. */
    @Override
    default List<Claim<?>> claims() {
        Set<String> ofTheLibrary = Set.of(Laws.analysis().title(), Laws.axioms().title());
        return Claim.bySuite(Claim.of(this::pathway, day()).stream()
                .filter(claim -> !ofTheLibrary.contains(claim.suite().title()))
                .toList());
    }
}
