package io.github.concertlib.eu;

import com.google.common.collect.ImmutableSortedMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.source.Source;
import java.util.Map;

/**
 * The capital of the European Investment Bank, by which its bodies vote.
 *
 * @param ofEach what each member has subscribed, in euros; the Commission, which has a director, none
 * @param source where the figures come from
 */
record EibCapital(Map<ActorId, Long> ofEach, Source source) {

    private static final ActorId COMMISSION = ActorId.of("european-commission");

    private static final EibCapital SHIPPED = read(Documents.resource(EibCapital.class, "eib-capital.json"));

    EibCapital {
        ofEach = ImmutableSortedMap.copyOf(ofEach);
    }

    static EibCapital shipped() {
        return SHIPPED;
    }

    private static EibCapital read(Entry file) {
        States states = States.standard();
        ImmutableSortedMap.Builder<ActorId, Long> capital = ImmutableSortedMap.naturalOrder();
        file.only("about", "source", "capital").field("capital").fields().forEach((code, euros) -> {
            ActorId state = ActorId.of(code);
            if (states.find(state).isEmpty()) {
                throw euros.error("unknown actor '" + code + "'");
            }
            capital.put(state, euros.integer());
        });
        return new EibCapital(capital.put(COMMISSION, 0L).buildOrThrow(), SourceReader.read(file.field("source")));
    }
}
