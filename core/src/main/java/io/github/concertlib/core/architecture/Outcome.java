package io.github.concertlib.core.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Explanation;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.Consequences;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What an architecture answers to a contingency, given positions. */
public sealed interface Outcome {

    /** Every route tried, in order. */
    List<Attempt> attempts();

    Explanation explanation();

    /** Those who stand in the way of the routes that fail. Not empty even when another route is open. */
    default Set<ActorId> blockedBy() {
        return attempts().stream()
                .flatMap(attempt -> attempt.blockedBy().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
    }

    /** One value for each kind of outcome. */
    default <T> T fold(
            Function<Authorised, T> authorised,
            Function<Blocked, T> blocked,
            Function<Undetermined, T> undetermined,
            Function<NotApplicable, T> notApplicable) {
        if (this instanceof Authorised outcome) {
            return authorised.apply(outcome);
        }
        if (this instanceof Blocked outcome) {
            return blocked.apply(outcome);
        }
        if (this instanceof Undetermined outcome) {
            return undetermined.apply(outcome);
        }
        return notApplicable.apply((NotApplicable) this);
    }

    /**
     * There is a way.
     *
     * @param taken the attempts that succeed and are needed: one, or one for each tier where all must act
     * @param consequences whom the decision binds and charges
     */
    record Authorised(List<Attempt> attempts, List<Attempt> taken, Consequences consequences, Explanation explanation)
            implements Outcome {
        public Authorised {
            attempts = ImmutableList.copyOf(attempts);
            taken = ImmutableList.copyOf(taken);
        }
    }

    /** Every way is closed. */
    record Blocked(List<Attempt> attempts, Explanation explanation) implements Outcome {
        public Blocked {
            attempts = ImmutableList.copyOf(attempts);
        }
    }

    /**
     * Positions still unknown decide.
     *
     * @param residual what is still needed
     */
    record Undetermined(List<Attempt> attempts, Condition residual, Explanation explanation) implements Outcome {
        public Undetermined {
            attempts = ImmutableList.copyOf(attempts);
        }
    }

    /** No tier offers a way to perform this function in this contingency. */
    record NotApplicable(String reason) implements Outcome {
        @Override
        public List<Attempt> attempts() {
            return ImmutableList.of();
        }

        @Override
        public Explanation explanation() {
            return new Explanation(Verdict.FAILS, reason, List.of());
        }
    }
}
