package io.github.concertlib.core.decision;

import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Level;
import java.util.Set;

/** Which of the voters an effect concerns, once a decision has been taken. */
public enum Circle {
    NOBODY("nobody"),
    /** Every voter, whatever its vote: a plain abstainer is bound and pays. */
    ALL_VOTERS("all members"),
    /** Those who said yes: a state that stays out is not touched. */
    THOSE_WHO_ASSENT("those who agree"),
    /** All but those who abstained with a formal declaration. */
    ALL_BUT_DECLARED_ABSTAINERS("all members but those that declare an abstention");

    private final String words;

    Circle(String words) {
        this.words = words;
    }

    /** The voters concerned, given how they voted. */
    public Set<ActorId> of(Ballot ballot) {
        return switch (this) {
            case NOBODY -> ImmutableSortedSet.of();
            case ALL_VOTERS -> ballot.electorate().voters();
            case THOSE_WHO_ASSENT -> ballot.where(level -> level == Level.ASSENT);
            case ALL_BUT_DECLARED_ABSTAINERS -> ballot.where(level -> level != Level.ABSTAIN_DECLARED);
        };
    }

    @Override
    public String toString() {
        return words;
    }
}
