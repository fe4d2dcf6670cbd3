package io.github.concertlib.minilateral.reform;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.minilateral.treaty.Anchors;
import io.github.concertlib.minilateral.treaty.Treaties;
import io.github.concertlib.minilateral.treaty.Treaty;
import java.time.LocalDate;
import java.util.List;

/** Changes of bilateral treaties, and of what they point back to. */
final class TreatyReforms {

    private final Treaties treaties;

    TreatyReforms(Treaties treaties) {
        this.treaties = treaties;
    }

    Reform ratify(String treaty, LocalDate from) {
        Treaty inForce = treaties.named(treaty).inForceFrom(from);
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
                        ? Replace.adding(
                                provision,
                                inForce.arrangement(),
                                inForce.findings(),
                                inForce.commitments(reading(provision)))
                        : provision);
    }

    private static boolean isBilateral(Arrangement arrangement) {
        return arrangement.layer() == Layer.BILATERAL;
    }

    /** The reading under which the duties of a provision were made. */
    private static Interpretations reading(Provision provision) {
        return provision.commitments().stream().anyMatch(Anchors::mayFall)
                ? Interpretations.defaults().with(Anchors.READING.id(), "duty-falls")
                : Interpretations.defaults();
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
                provision -> provision.owing(provision.commitments().stream()
                        .filter(duty -> !Anchors.mayFall(duty) || !onlyAnchoredIn(duty, gone))
                        .map(duty -> Anchors.mayFall(duty) ? withoutAnchor(duty, gone) : duty)
                        .toList()));
    }

    private static boolean onlyAnchoredIn(Commitment duty, ArrangementId anchor) {
        return duty.anchors().equals(ImmutableSet.of(anchor));
    }

    private static Commitment withoutAnchor(Commitment duty, ArrangementId anchor) {
        return new Commitment(
                duty.id(),
                duty.instrument(),
                duty.clause(),
                duty.obligors(),
                duty.beneficiaries(),
                duty.obligation(),
                duty.strength(),
                duty.discretion(),
                duty.triggers(),
                duty.onRequest(),
                duty.jointFinding(),
                Sets.difference(duty.anchors(), ImmutableSet.of(anchor)),
                duty.qualifications(),
                duty.source(),
                duty.outside());
    }
}
