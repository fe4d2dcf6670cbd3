package io.github.concertlib.eu.money;

import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.eu.EuProcedure;
import io.github.concertlib.eu.Purse;

/**
 * A way in which money reaches defence.
 *
 * @param id its key, such as {@code safe}
 * @param title in words
 * @param kind what the money is
 * @param purse whose money it is
 * @param standing whether it exists
 * @param validity when contracts may be paid from it
 * @param terms on which it pays
 * @param decidedBy the procedure of the Union by which it is granted, or while it is a proposal, adopted
 * @param source where it is written
 */
public record Instrument(
        String id,
        String title,
        Kind kind,
        Purse purse,
        Standing standing,
        Validity validity,
        Terms terms,
        String decidedBy,
        Source source) {

    /** What the money is. */
    public enum Kind {
        LOAN,
        GRANT,
        /** Contributions of the members outside the budget. */
        FUND,
        /** Leave to spend more of one's own. */
        FISCAL_ROOM,
        /** A political sum of other instruments; pays for nothing by itself. */
        UMBRELLA
    }

    /** Whether a project may be paid from it, with every reason. */
    public Eligibility of(Project project, World world) {
        return new Eligibility(this, project, new Checks(this, project, world).all());
    }

    /** Whether a project may be paid from it on the facts shipped. */
    public Eligibility of(Project project) {
        return of(project, World.on(project.contractDate()));
    }

    /** The same instrument under other terms, as a proposal. */
    public Instrument reformed(
            String newId,
            String newTitle,
            Validity newValidity,
            Terms newTerms,
            EuProcedure adoptedBy,
            Source proposal) {
        return new Instrument(
                newId, newTitle, kind, purse, Standing.PROPOSED, newValidity, newTerms, adoptedBy.id(), proposal);
    }

    @Override
    public String toString() {
        return title + " (" + id + ")";
    }
}
