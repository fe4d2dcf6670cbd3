package io.github.concertlib.eu;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.Electorate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Short ways to write votes in tests. */
final class Votes {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final Sitting TODAY = Sitting.on(DAY);
    static final Populations PERSONS = TODAY.populations();
    static final Electorate COUNCIL = Electorate.of(EuBody.COUNCIL.forum(), TODAY.members());

    private Votes() {}

    static ActorId state(String code) {
        return ActorId.of(code);
    }

    static Set<ActorId> states(String codes) {
        Set<ActorId> states = new TreeSet<>();
        Arrays.stream(codes.split(" ")).map(ActorId::of).forEach(states::add);
        return states;
    }

    static Set<ActorId> allBut(String codes) {
        Set<ActorId> states = new TreeSet<>(TODAY.members());
        states.removeAll(states(codes));
        return states;
    }

    static Positions all(Level level) {
        return Positions.all(level);
    }

    static Positions where(Positions positions, Level level, Collection<ActorId> states) {
        Positions changed = positions;
        for (ActorId state : states) {
            changed = changed.with(state, level);
        }
        return changed;
    }

    static Positions yesBut(String codes, Level level) {
        return where(all(Level.ASSENT), level, states(codes));
    }

    static Verdict of(DecisionRule rule, Electorate voters, Positions positions) {
        return rule.over(voters).evaluate(positions);
    }

    static Verdict of(DecisionRule rule, Positions positions) {
        return of(rule, COUNCIL, positions);
    }

    /** Members from the largest population to the smallest. */
    static List<ActorId> largestFirst() {
        return PERSONS.of().keySet().stream()
                .sorted(Comparator.comparing((ActorId state) -> -PERSONS.of().get(state)))
                .toList();
    }
}
