package io.github.concertlib.examples.dataset;

import io.github.concertlib.core.commitment.Commitment;
import java.util.Optional;
import java.util.stream.Collectors;

/** What several tables say of a duty. */
public final class DutyColumns {

    public static final String DISCRETION = "how much choice of means is left, where assistance is owed:"
            + " all-means-in-its-power, as-it-deems-necessary or means-of-its-choice";

    public static final String ANCHOR =
            "the arrangement to which the clause points back, such as nato where it recalls Article 5;"
                    + " several are joined by +; empty where it stands by itself";

    private DutyColumns() {}

    /** "eu+nato", and nothing for a duty that stands by itself. */
    public static Optional<String> anchor(Commitment duty) {
        return duty.anchors().isEmpty()
                ? Optional.empty()
                : Optional.of(duty.anchors().stream().map(anchor -> anchor.id()).collect(Collectors.joining("+")));
    }
}
