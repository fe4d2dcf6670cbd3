package io.github.concertlib.eu.door;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.eu.EuProcedure;
import io.github.concertlib.eu.EuProcedures;
import io.github.concertlib.eu.Finding;
import io.github.concertlib.eu.Sitting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What it takes to open a door to a state: three gates in a row.
 *
 * @param outsider the state
 * @param door what it wants
 * @param open whether it stands open already
 * @param eligibility the first gate
 * @param consents the second gate: each vote that has to succeed, in order; empty where no consent is needed or possible
 * @param price the third gate; empty where there is no price
 */
public record DoorAnswer(
        Outsider outsider,
        Door door,
        boolean open,
        List<Finding> eligibility,
        List<Consent> consents,
        Optional<Price> price) {

    /**
     * One vote that has to succeed.
     *
     * @param step what is decided, where and how
     * @param whoCanRefuse those whose refusal alone defeats it, sorted by code; nobody under a majority
     */
    public record Consent(Procedure step, Set<ActorId> whoCanRefuse) {

        public Consent {
            whoCanRefuse = ImmutableSortedSet.copyOf(whoCanRefuse);
        }

        static Consent to(Procedure step) {
            Condition condition = step.condition();
            return new Consent(
                    step,
                    step.electorate().voters().stream()
                            .filter(voter -> condition.evaluate(
                                            Positions.all(Level.ASSENT).with(voter, Level.OBJECT))
                                    == Verdict.FAILS)
                            .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo)));
        }
    }

    public DoorAnswer {
        eligibility = ImmutableList.copyOf(eligibility);
        consents = ImmutableList.copyOf(consents);
    }

    /**
     * Goes through the gates for a state and a door.
     *
     * @param sitting the Union on the day
     * @param project the members of the project, for {@link Door#PESCO_PROJECT}; otherwise nobody. A project that is named is
     *     another than military mobility, to which some are admitted already
     * @param price what is asked and offered, where that is known
     * @throws IllegalArgumentException when the state is a member on the day
     */
    public static DoorAnswer of(Outsider outsider, Door door, Sitting sitting, Set<ActorId> project, Price price) {
        requireOutside(outsider.state(), sitting);
        Optional<Finding> absence = door.absence(sitting.at());
        if (absence.isPresent()) {
            return new DoorAnswer(
                    outsider, door, false, ImmutableList.of(absence.get()), ImmutableList.of(), Optional.empty());
        }
        boolean open = project.isEmpty() && door.isOpen(outsider, sitting.at());
        return new DoorAnswer(
                outsider,
                door,
                open,
                door.eligibility(outsider, sitting.at()),
                open
                        ? ImmutableList.of()
                        : door.procedure(outsider, sitting.at())
                                .map(id -> consents(sitting, id, project))
                                .orElse(ImmutableList.of()),
                door.hasPrice() ? Optional.of(price) : Optional.empty());
    }

    /** @throws IllegalArgumentException when the state is a member on the day, so that no door is shut to it */
    public static void requireOutside(ActorId state, Sitting sitting) {
        checkArgument(
                !sitting.members().contains(state),
                "%s is a member of the Union on %s, and no door is shut to it",
                state,
                sitting.at());
    }

    /** Goes through the gates for a door that is not a project, the price being unknown. */
    public static DoorAnswer of(Outsider outsider, Door door, Sitting sitting) {
        return of(outsider, door, sitting, Set.of(), Price.unknown());
    }

    private static List<Consent> consents(Sitting sitting, String id, Set<ActorId> project) {
        EuProcedure procedure = EuProcedures.named(id);
        if (!procedure.validity().contains(sitting.at())) {
            return ImmutableList.of();
        }
        // a mission that an outsider joins is there already: what its launch needed is not asked again
        List<Procedure> steps = procedure.hasFixedVoters()
                ? sitting.procedures(procedure)
                : sitting.route(id, project).steps();
        return steps.stream().map(Consent::to).toList();
    }

    /** Whether the state passes the first gate. */
    public boolean isEligible() {
        return eligibility.stream().allMatch(Finding::met);
    }

    /** Whether the Union consents, given positions. */
    public Verdict consent(Positions positions) {
        return Condition.all(consents.stream()
                        .map(consent -> consent.step().condition())
                        .toList())
                .evaluate(positions);
    }

    /** Everybody whose refusal alone keeps the door shut, sorted by code. */
    public Set<ActorId> whoCanRefuse() {
        return consents.stream()
                .flatMap(consent -> consent.whoCanRefuse().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
    }

    /**
     * Whether the door opens: all three gates are passed. Open while a position or the price is unknown; it fails where the
     * first gate cannot be passed, or where no consent can be had and the door is not open already.
     */
    public Verdict verdict(Positions positions) {
        if (open) {
            return Verdict.HOLDS;
        }
        if (!isEligible() || consents.isEmpty()) {
            return Verdict.FAILS;
        }
        Verdict consent = consent(positions);
        Optional<Boolean> paid = price.map(Price::isMet).orElse(Optional.of(true));
        if (consent == Verdict.FAILS || paid.equals(Optional.of(false))) {
            return Verdict.FAILS;
        }
        return consent == Verdict.HOLDS && paid.isPresent() ? Verdict.HOLDS : Verdict.OPEN;
    }

    /** What has to happen, one step to a line, each with those who can refuse. */
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        if (open) {
            steps.add(door + ": open to " + outsider.state() + " already"
                    + (door == Door.PESCO_PROJECT ? ", that on military mobility" : ""));
            return steps;
        }
        eligibility.forEach(finding -> steps.add("eligibility: " + finding));
        consents.forEach(consent -> steps.add("consent: " + consent.step().body() + ", "
                + consent.step().rule().description() + "; alone can refuse: "
                + (consent.whoCanRefuse().isEmpty() ? "nobody" : consent.whoCanRefuse())));
        price.ifPresent(fee -> steps.add("price: " + words(fee)));
        return steps;
    }

    /** The three gates in a line: whether the state is eligible, whose consent it takes, and how the price stands. */
    public String summary() {
        if (open) {
            return "open already";
        }
        Optional<String> barred = eligibility.stream()
                .filter(finding -> !finding.met() && finding.remedy().isEmpty())
                .map(Finding::reason)
                .findFirst();
        if (barred.isPresent()) {
            return "shut: " + barred.get();
        }
        String consent = consents.isEmpty()
                ? "no procedure gives consent"
                : "consent of "
                        + consents.stream()
                                .map(step -> step.step().body().toString())
                                .distinct()
                                .collect(Collectors.joining(" and "))
                        + "; alone can refuse: " + whoCanRefuse().size();
        return (isEligible() ? "eligible; " : "not eligible; ")
                + consent
                + price.map(fee -> "; price " + standing(fee)).orElse("");
    }

    private static String standing(Price fee) {
        return fee.isMet().map(met -> met ? "met" : "missing").orElse("open");
    }

    private static String words(Price fee) {
        if (fee.equals(Price.unknown())) {
            return "not stated; an input";
        }
        String asked = fee.asked().map(DoorAnswer::euros).orElse("not stated");
        String offered = fee.offered().map(DoorAnswer::euros).orElse("not stated");
        return "asked " + asked + ", offered " + offered
                + fee.gap()
                        .filter(gap -> gap > 0)
                        .map(gap -> "; missing " + euros(gap))
                        .orElse("");
    }

    private static String euros(long cents) {
        return String.format(Locale.ROOT, "EUR %,d.%02d", cents / 100, cents % 100);
    }
}
