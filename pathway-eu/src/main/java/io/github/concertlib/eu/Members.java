package io.github.concertlib.eu;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.ArrangementReader;
import io.github.concertlib.core.catalog.Documents;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.institution.Validity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What sets one member apart from another under Article 42(7) TEU: neutrality, or membership of NATO. */
final class Members {

    private record Standing(ActorId state, Validity validity, String qualification, boolean neutral) {}

    private static final List<Standing> STANDINGS = read();

    private Members() {}

    private static List<Standing> read() {
        States states = States.standard();
        return Documents.resource(Members.class, "neutrals.json")
                .only("about", "source", "states")
                .field("states")
                .items()
                .stream()
                .map(row -> {
                    row.only("state", "qualification", "neutral", "from", "until");
                    return new Standing(
                            states.actor(row.field("state")),
                            ArrangementReader.validity(row, Validity.always()),
                            row.field("qualification").text(),
                            row.field("neutral").flag());
                })
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Standing> of(ActorId state, Sitting sitting) {
        return STANDINGS.stream()
                .filter(standing -> standing.state.equals(state) && standing.validity.contains(sitting.at()))
                .findFirst();
    }

    /** Whether a specific character of its policy lets this member choose means that fit it. */
    static boolean isNeutral(ActorId state, Sitting sitting) {
        return of(state, sitting).map(Standing::neutral).orElse(false);
    }

    /** Whether the member is in NATO as well. */
    static boolean isAlly(ActorId state, Sitting sitting) {
        return of(state, sitting).isEmpty();
    }

    /** What is special about each member's duty, in words. */
    static Map<ActorId, String> qualifications(Sitting sitting) {
        return sitting.members().stream()
                .collect(ImmutableMap.toImmutableMap(
                        state -> state,
                        state -> of(state, sitting)
                                .map(Standing::qualification)
                                .orElse("NATO ally: acts consistently with its commitments there")));
    }
}
