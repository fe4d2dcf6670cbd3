package io.github.concertlib.examples;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.Pathways;
import java.time.LocalDate;

/** The program of the README: two layers, one attack, one objection. */
public final class FirstSteps {

    private FirstSteps() {}

    /** Prints why the order can act, and who could stop it alone. */
    public static void main(String[] arguments) {
        // first steps
        LocalDate day = LocalDate.of(2026, 7, 1);
        Pathway nato = Pathways.installed().named("nato");
        Pathway small = Pathways.installed().named("minilateral");
        Architecture order = Architecture.on(day)
                .tier("NATO", nato, nato.provide(day).only("nato"))
                .tier("JEF", small, small.provide(day).only("jef"));
        Contingency attack = Contingency.of(day, Event.ARMED_ATTACK).against(ActorId.of("EE"));
        Positions positions = Positions.all(Level.ASSENT).with(ActorId.of("US"), Level.OBJECT);

        System.out.print(order.respondTo(attack, Function.AUTHORISE, positions).explanation());
        System.out.println(
                "can be stopped by " + order.game(attack, Function.AUTHORISE).vetoPlayers());
        // end of first steps
    }
}
