package io.github.concertlib.examples.nato;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.architecture.Outcome;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.Pathways;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.nato.NatoPathway;
import io.github.concertlib.nato.event.Aftermath;
import io.github.concertlib.nato.event.AllianceEvent;
import io.github.concertlib.nato.event.Attacks;
import io.github.concertlib.nato.event.Blocks;
import io.github.concertlib.nato.event.Denounces;
import io.github.concertlib.nato.event.SitsOut;
import io.github.concertlib.nato.event.WithdrawsForces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints what happens to the Alliance when an ally blocks, sits out, withdraws its forces, leaves or attacks another, and
 * which ways are left outside it. Every cell is computed from the rules; everybody not named is willing.
 *
 * <pre>
 * java -cp examples/target/concert.jar io.github.concertlib.examples.nato.WhatHappensWhen
 * </pre>
 */
public final class WhatHappensWhen {

    private static final ActorId US = ActorId.of("US");
    private static final LocalDate DAY = LocalDate.parse("2026-07-01");
    private static final LocalDate NOTICE = LocalDate.parse("2027-01-15");

    /**
     * One row of the table.
     *
     * @param title what happens
     * @param event the event
     * @param contingency what is asked afterwards, and when
     */
    public record Row(String title, AllianceEvent event, Contingency contingency) {

        /** What is left of the Alliance. */
        public Aftermath aftermath() {
            return Aftermath.of(event, new NatoPathway(), contingency);
        }

        /** The ways to authorise an operation outside the Alliance that exist and are open, by arrangement. */
        public List<String> waysLeft() {
            Contingency asked = event.shape(contingency);
            Positions positions = event.shape(Positions.all(Level.ASSENT));
            List<String> ways = new ArrayList<>();
            for (Pathway pathway : Pathways.installed().all()) {
                Provision provision = pathway.provide(asked.on());
                if (provision.has(NatoPathway.NATO)) {
                    continue;
                }
                Architecture order =
                        Architecture.on(asked.on()).tier(pathway.descriptor().title(), pathway, provision);
                Outcome outcome = order.respondTo(asked, Function.AUTHORISE, positions);
                outcome.attempts().stream()
                        .filter(attempt -> attempt.verdict() == Verdict.HOLDS
                                && attempt.route().standing() == Standing.EXISTS)
                        .map(attempt -> attempt.route().arrangement().id())
                        .forEach(ways::add);
            }
            return ways.stream().distinct().sorted().toList();
        }
    }

    private WhatHappensWhen() {}

    /** The rows, in order. */
    public static List<Row> rows() {
        return List.of(
                new Row("one European ally blocks (TR)", new Blocks(ActorId.of("TR")), attack(DAY)),
                new Row("the US blocks", new Blocks(US), attack(DAY)),
                new Row("the US sits out", new SitsOut(US), attack(DAY)),
                new Row("the US withdraws its forces", new WithdrawsForces(US, DAY), attack(DAY)),
                new Row("the US leaves, under notice", Denounces.on(US, NOTICE), attack(NOTICE.plusMonths(6))),
                new Row("the US leaves, out", Denounces.on(US, NOTICE), attack(NOTICE.plusYears(1))),
                new Row(
                        "another ally leaves, out (HU)",
                        Denounces.on(ActorId.of("HU"), NOTICE),
                        attack(NOTICE.plusYears(1))),
                new Row(
                        "an ally attacks an ally (US, DK)",
                        new Attacks(US, ActorId.of("DK")),
                        Contingency.of(DAY, Event.ARMED_ATTACK)));
    }

    private static Contingency attack(LocalDate day) {
        return Contingency.of(day, Event.ARMED_ATTACK).against(ActorId.of("EE")).by(ActorId.of("RU"));
    }

    public static void main(String[] arguments) {
        for (Row row : rows()) {
            Aftermath after = row.aftermath();
            System.out.println(row.title());
            System.out.println("  Council:   " + after.parties() + " parties, "
                    + (after.decides() ? "decides" : "stopped by " + codes(after.stoppedBy())));
            System.out.println("  Article 4: " + (after.consults() ? "works" : "fails"));
            System.out.println("  Article 5: owed by " + after.owing().size()
                    + (after.owing().contains(row.event().ally()) ? ", among them " : ", not by ")
                    + row.event().ally());
            System.out.println("  Commands:  "
                    + (after.commands()
                            ? "a line can lead"
                            : after.commandStoppedBy().isEmpty()
                                    ? "no line is complete"
                                    : "stopped by " + codes(after.commandStoppedBy()))
                    + (after.saceurPrepares() ? "; SACEUR can prepare" : "; SACEUR cannot prepare")
                    + (after.vacant().isEmpty() ? "" : "; vacant: " + String.join(", ", after.vacant())));
            System.out.println(
                    "  Forces:    " + (after.generates() ? "can be transferred" : "cannot be transferred to NATO")
                            + (after.nationsHelp() ? "; allies may send help of their own" : ""));
            System.out.println("  Way left:  " + String.join(", ", row.waysLeft()));
        }
    }

    private static String codes(Set<ActorId> actors) {
        return actors.stream().map(ActorId::code).collect(Collectors.joining(" "));
    }
}
