package io.github.concertlib.minilateral.reform;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.provision.Provision;
import java.util.List;
import java.util.stream.Stream;

/** Puts one arrangement, its procedures and its duties in the place of what a provision holds under its id. */
final class Replace {

    private Replace() {}

    /** The whole of it: nothing under the old procedures and duties stays. */
    static Provision whole(
            Provision provision, Arrangement changed, List<Procedure> procedures, List<Commitment> commitments) {
        Provision bare = provision
                .replacing(changed)
                .keeping(procedure -> !procedure.arrangement().equals(changed.id()), procedure -> procedure);
        for (Procedure procedure : procedures) {
            bare = bare.with(procedure);
        }
        return bare.owing(Stream.concat(
                        provision.commitments().stream()
                                .filter(duty -> !duty.instrument().equals(changed.id())),
                        commitments.stream())
                .toList());
    }

    /** With one arrangement more, and what belongs to it. */
    static Provision adding(
            Provision provision, Arrangement added, List<Procedure> procedures, List<Commitment> commitments) {
        return new Provision(
                provision.at(),
                provision.pathways(),
                ImmutableList.<Arrangement>builder()
                        .addAll(provision.arrangements())
                        .add(added)
                        .build(),
                provision.bodies(),
                ImmutableList.<Procedure>builder()
                        .addAll(provision.procedures())
                        .addAll(procedures)
                        .build(),
                ImmutableList.<Commitment>builder()
                        .addAll(provision.commitments())
                        .addAll(commitments)
                        .build(),
                provision.ended());
    }
}
