package io.github.concertlib.core.decision;

import com.google.common.collect.Sets;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import java.util.Set;

/**
 * How one act is decided in one body on one day.
 *
 * @param id its key, such as {@code nato:d06}
 * @param act what is decided, as a noun phrase: "start an operation"
 * @param arrangement whose act it is
 * @param body the name of the body in print
 * @param function what it makes possible
 * @param events the contingencies to which it answers; empty means all
 * @param electorate who votes on this day
 * @param rule when they have decided
 * @param effects what follows
 * @param legalBasis the article that fixes electorate, rule, purse and parliament's role together
 * @param standing whether the procedure exists
 */
public record Procedure(
        String id,
        String act,
        ArrangementId arrangement,
        String body,
        Function function,
        Set<Event> events,
        Electorate electorate,
        DecisionRule rule,
        Effects effects,
        Source legalBasis,
        Standing standing) {

    public Procedure {
        events = Sets.immutableEnumSet(events);
    }

    /** The same act with another electorate. */
    public Procedure among(Electorate voters) {
        return new Procedure(id, act, arrangement, body, function, events, voters, rule, effects, legalBasis, standing);
    }

    /** The same act by another rule. */
    public Procedure by(DecisionRule other) {
        return new Procedure(
                id, act, arrangement, body, function, events, electorate, other, effects, legalBasis, standing);
    }

    /** The same act with other effects. */
    public Procedure with(Effects other) {
        return new Procedure(
                id, act, arrangement, body, function, events, electorate, rule, other, legalBasis, standing);
    }

    public boolean answers(Contingency contingency) {
        return events.isEmpty() || events.contains(contingency.event());
    }

    /** What must hold for the act to be adopted, under the name of the body and the act. */
    public Condition condition() {
        return rule.stated(electorate).as(body + ": " + act, legalBasis);
    }

    /** Whom the act binds and charges, given the positions taken. */
    public Consequences consequences(Positions positions) {
        return effects.of(new Ballot(electorate, positions));
    }

    @Override
    public String toString() {
        return id + " (" + body + ": " + act + ")";
    }
}
