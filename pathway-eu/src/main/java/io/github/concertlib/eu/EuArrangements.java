package io.github.concertlib.eu;

import io.github.concertlib.core.catalog.ArrangementReader;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.ArrangementId;
import java.util.List;

/** The Union and the circles inside it, as shipped. */
final class EuArrangements {

    static final ArrangementId EU = ArrangementId.of("eu");
    static final ArrangementId PESCO = ArrangementId.of("pesco");
    static final ArrangementId EDA = ArrangementId.of("eda");

    private static final List<Arrangement> ALL = read();

    private EuArrangements() {}

    private static List<Arrangement> read() {
        ArrangementReader reader = new ArrangementReader(States.standard());
        return Documents.resource(EuArrangements.class, "arrangements.json")
                .only("about", "arrangements")
                .field("arrangements")
                .items()
                .stream()
                .map(reader::read)
                .toList();
    }

    static List<Arrangement> all() {
        return ALL;
    }

    static Arrangement union() {
        return named(EU);
    }

    static Arrangement named(ArrangementId id) {
        return ALL.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }
}
