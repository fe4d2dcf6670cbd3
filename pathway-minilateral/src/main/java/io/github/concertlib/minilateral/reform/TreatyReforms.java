package io.github.concertlib.minilateral.reform;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.minilateral.treaty.Treaties;
import io.github.concertlib.minilateral.treaty.Treaty;
import java.time.LocalDate;
import java.util.List;

/** Changes of bilateral treaties, and of what they point back to. */
final class TreatyReforms {

    private final Treaties treaties;
    private final Interpretations readings;

    TreatyReforms(Treaties treaties, Interpretations readings) {
        this.treaties = treaties;
        this.readings = readings;
    }

    Reform ratify(String treaty, LocalDate from) {
        Treaty signed = treaties.named(treaty);
        checkArgument(
                signed.holds(from) != Verdict.HOLDS,
                "treaty '%s' is in force on %s already: %s",
                treaty,
                from,
                signed.validity().map(Object::toString).orElse(""));
        Treaty inForce = signed.inForceFrom(from);
        Arrangement arrangement = inForce.arrangement();
        return Draft.of(
                "ratify:" + treaty,
                inForce.name() + " enters into force",
                from,
                Standing.STYLISED,
                Source.stylised("assumed: entry into force on " + from),
                List.of(),
                List.of(),
                provision -> provision.arrangements().stream().anyMatch(TreatyReforms::isBilateral)
                                && !provision.has(inForce.id())
                        ? Replace.adding(provision, arrangement, inForce.findings(), inForce.commitments(readings))
                        : provision);
    }

    private static boolean isBilateral(Arrangement arrangement) {
        return arrangement.layer() == Layer.BILATERAL;
    }

    Reform lapse(String anchor, LocalDate from) {
        ArrangementId gone = ArrangementId.of(anchor);
        return Draft.of(
                "lapse:" + anchor,
                "'" + anchor + "' binds nobody any more",
                from,
                Standing.STYLISED,
                Source.stylised("assumed: '" + anchor + "' lapses"),
                List.of(),
                List.of(),
                provision ->
                        provision.has(gone) || provision.arrangements().stream().anyMatch(TreatyReforms::isBilateral)
                                ? provision.ending(gone)
                                : provision);
    }
}
