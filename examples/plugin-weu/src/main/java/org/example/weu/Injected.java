package org.example.weu;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Outcome;
import io.github.concertlib.core.cdi.PathwayId;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Pathway;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The question of the study, put in a container: what is produced is the question, what is injected is the answer. */
@Dependent
public class Injected {

    @Inject
    private Architecture order;

    @Inject
    private Outcome outcome;

    @Inject
    private Game game;

    @Produces
    static Contingency attack() {
        return Contingency.of(LocalDate.of(2028, 7, 1), Event.ARMED_ATTACK)
                .against(ActorId.of("NO"))
                .by(ActorId.of("RU"));
    }

    @Produces
    static Function authorise() {
        return Function.AUTHORISE;
    }

    @Produces
    static Positions positions() {
        return Positions.all(Level.ASSENT).with(ActorId.of("US"), Level.OBJECT);
    }

    @Produces
    static Architecture order(
            Contingency attack,
            @PathwayId("nato") Pathway nato,
            @PathwayId("weu") Pathway weu,
            @PathwayId("eu") Pathway eu) {
        LocalDate day = attack.on();
        return Architecture.on(day)
                .tier("NATO", nato, nato.provide(day).only("nato"))
                .tier("WEU", weu, weu.provide(day))
                .tier("EU", eu, eu.provide(day).only("eu"));
    }

    /** Starts the container and prints what it injects. */
    public static void main(String[] arguments) {
        try (SeContainer container = SeContainerInitializer.newInstance().initialize()) {
            Injected answer = container.select(Injected.class).get();
            System.out.println(answer.order.describe());
            System.out.print(answer.outcome.explanation());
            System.out.println("can be stopped by " + answer.game.vetoPlayers());
        }
    }
}
