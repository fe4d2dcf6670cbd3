package io.github.concertlib.eu.money;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.eu.door.Outsider;
import io.github.concertlib.eu.door.Outsiders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a purchase may assume to be otherwise: a second round of SAFE, or an agreement that opens SAFE to an outsider.
 *
 * @param instruments the instruments there would be as well, each with its loans; none means those of the first round
 * @param agreements since when an agreement under Article 17 of the SAFE regulation would be in force, by state
 */
public record PurchaseReforms(Map<Instrument, Optional<Loans>> instruments, Map<ActorId, LocalDate> agreements) {

    /** Each form, as an example in the words of a project, with what it does. */
    public static final Map<String, String> FORMS = ImmutableMap.of(
            "{second-safe: {from: 2027-01-01, amountEur: 300000000000, leastBuyers: 3, foreignCapPercent: 35, admitted: [GB],"
                    + " loans: {PL: 20000000000, UA: 10000000000}}}",
            "a second round of SAFE with these numbers; loans to a state outside the Union are among what has been asked for;"
                    + " without loans those of the first round are assumed",
            "{agreement: {state: GB, from: 2026-07-01}}",
            "an agreement under Article 17 that counts the components of a state inside");

    public PurchaseReforms {
        instruments = ImmutableMap.copyOf(instruments);
        agreements = ImmutableMap.copyOf(agreements);
    }

    /**
     * Reads the reforms of a project.
     *
     * @throws io.github.concertlib.core.catalog.BadInputException naming file, line, field and value
     */
    public static PurchaseReforms read(List<Entry> entries, States states) {
        Map<Instrument, Optional<Loans>> instruments = new LinkedHashMap<>();
        Map<ActorId, LocalDate> agreements = new LinkedHashMap<>();
        for (Entry entry : entries) {
            entry.only("second-safe", "agreement");
            Optional<Entry> round = entry.optional("second-safe");
            if (round.isPresent()) {
                secondSafe(round.get(), states, instruments);
            } else {
                Entry agreement = entry.field("agreement").only("state", "from");
                Entry state = agreement.field("state");
                state.make(() -> Outsiders.shipped().named(states.actor(state)));
                agreements.put(states.actor(state), agreement.field("from").date());
            }
        }
        return new PurchaseReforms(instruments, agreements);
    }

    private static void secondSafe(Entry words, States states, Map<Instrument, Optional<Loans>> instruments) {
        words.only("from", "amountEur", "leastBuyers", "foreignCapPercent", "admitted", "loans");
        Instrument first = Instruments.named("safe");
        long amount = cents(words.field("amountEur"));
        Entry cap = words.field("foreignCapPercent");
        if (cap.count() > 100) {
            throw cap.error("a share of " + cap.count() + " % lies outside 0..100 %");
        }
        Map<ActorId, Long> loans = new LinkedHashMap<>();
        words.optional("loans")
                .ifPresent(rows -> rows.fields().forEach((code, euros) -> {
                    ActorId state = states.actor(euros.naming(code));
                    loans.put(state, cents(euros));
                }));
        Set<ActorId> admitted =
                words.list("admitted").stream().map(states::actor).collect(ImmutableSet.toImmutableSet());
        Instrument second = Instruments.secondSafe(
                words.field("from").date(),
                amount,
                Math.max(1, words.field("leastBuyers").count()),
                cap.count(),
                admitted,
                ImmutableSet.copyOf(loans.keySet()));
        instruments.put(
                second,
                loans.isEmpty()
                        ? Optional.empty()
                        : Optional.of(words.make(() -> new Loans(
                                amount,
                                loans,
                                Map.of(),
                                Map.of(),
                                Source.stylised("loans assumed for " + first.title() + ", second round")))));
    }

    private static long cents(Entry entry) {
        if (entry.integer() <= 0) {
            throw entry.error("'" + entry.integer() + "' is not an amount in euros; give 1 or more");
        }
        return Euros.cents(entry);
    }

    /** The facts as they would be with the agreements assumed. */
    public World applyTo(World world) {
        Outsiders outsiders = world.outsiders();
        for (Map.Entry<ActorId, LocalDate> agreement : agreements.entrySet()) {
            outsiders = outsiders.replacing(
                    outsiders.named(agreement.getKey()).with(Outsider.Tie.SAFE_AGREEMENT, agreement.getValue()));
        }
        return world.with(outsiders);
    }

    /** What each instrument says of a project, those assumed after those there are. */
    public List<Eligibility> answers(Project project) {
        World world = applyTo(World.on(project.contractDate()));
        List<Eligibility> answers = new ArrayList<>();
        Instruments.all().forEach(instrument -> answers.add(instrument.of(project, world)));
        instruments.forEach((instrument, loans) ->
                answers.add(instrument.of(project, loans.map(world::with).orElse(world))));
        return ImmutableList.copyOf(answers);
    }
}
