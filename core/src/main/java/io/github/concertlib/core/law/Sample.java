package io.github.concertlib.core.law;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Electorate;
import io.github.concertlib.core.source.Source;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The small world in which witnesses live: five states in one council. */
final class Sample {

    static final Forum COUNCIL = Forum.of("council");
    static final Source TREATY = Source.treaty("Article 1 of a treaty made up for the sake of example");
    static final ActorId OUTSIDER = ActorId.of("US");

    private Sample() {}

    static List<ActorId> actors(String... codes) {
        return Arrays.stream(codes).map(ActorId::of).toList();
    }

    static Electorate five() {
        return Electorate.of(COUNCIL, actors("DE", "FR", "GB", "IT", "PL"));
    }

    static Condition consensus() {
        return DecisionRules.consensus().citing(TREATY).stated(five());
    }

    static Condition three() {
        return DecisionRules.atLeast(3).citing(TREATY).stated(five());
    }

    /** A decider that counts those in favour. */
    static Decider inFavour(Predicate<Integer> enough) {
        return Decider.opaque(
                five(),
                ballot ->
                        enough.test(ballot.where(level -> level == Level.ASSENT).size()));
    }
}
