package io.github.concertlib.examples.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is put to the library: everything of a case but its name, its outcome and what is expected of it.
 *
 * @param date of the decision, or of the failed attempt
 * @param type what sort of act it is, such as "operation-launch"
 * @param body the body asked, as the record calls it
 * @param legalBasis articles and numbers of acts
 * @param ruleCode the rule in force, as the record calls it
 * @param ruleNote what is unusual about it
 * @param group whose members decide: NATO, EU, DPC, WEU, PESCO, EDA, JEF, EUROCORPS; empty for a circle made for the occasion
 * @param asOf the day on which its members are counted
 * @param notVoting members without a vote on this act
 * @param proposal what was on the table
 * @param byDefault the stance of every member not named
 * @param stances the stances of those named
 * @param joined those who offered to take part, where the record lists them: a choice of each, which no rule computes
 * @param costRule how the cost is shared
 * @param requested when it was asked for
 * @param decided when it was decided
 * @param populationTable the table in which shares of population are to be counted, where one is named
 * @param checkRequested whether a member asked to check the population under the rules of Nice, where that is on record
 */
public record Question(
        LocalDate date,
        String type,
        String body,
        List<String> legalBasis,
        String ruleCode,
        Optional<String> ruleNote,
        Optional<String> group,
        LocalDate asOf,
        Set<ActorId> notVoting,
        Optional<String> proposal,
        Stance byDefault,
        List<StanceRow> stances,
        Set<ActorId> joined,
        Optional<String> costRule,
        Optional<LocalDate> requested,
        Optional<LocalDate> decided,
        Optional<String> populationTable,
        Optional<Boolean> checkRequested) {

    public Question {
        legalBasis = ImmutableList.copyOf(legalBasis);
        notVoting = ImmutableSortedSet.copyOf(notVoting);
        stances = ImmutableList.copyOf(stances);
        joined = ImmutableSortedSet.copyOf(joined);
    }

    /** The rule in force; empty where the code is none that is known. */
    Optional<RuleCode> rule() {
        return Arrays.stream(RuleCode.values())
                .filter(code -> code.name().equals(ruleCode))
                .findFirst();
    }

    /** Whether one of these words stands in the legal basis, the proposal or the notes on rule and cost. */
    boolean mentions(String... words) {
        return Stream.of(words).anyMatch(allText()::contains);
    }

    /** Whether one of these words stands there as a whole. */
    boolean mentions(Pattern words) {
        return words.matcher(allText()).find();
    }

    private String allText() {
        return text(Stream.concat(
                legalBasis.stream(), Stream.of(proposal, ruleNote, costRule).flatMap(Optional::stream)));
    }

    /** Whether one of these words stands in the name of the body. */
    boolean isAskedOf(String... words) {
        String text = body.toLowerCase(Locale.ROOT);
        return Stream.of(words).anyMatch(text::contains);
    }

    /** The words of the name of the body, each council under its own name. */
    List<String> bodies() {
        return List.of(body.toLowerCase(Locale.ROOT)
                .replaceAll("weu councils?", "weu")
                .replace("north atlantic council", "nac")
                .split("[^\\p{L}\\p{N}]+"));
    }

    /** Whether one of these words stands in the rule on cost. */
    boolean isPaid(String... words) {
        String text = text(costRule.stream());
        return Stream.of(words).anyMatch(text::contains);
    }

    private static String text(Stream<String> parts) {
        return String.join("; ", parts.toList()).toLowerCase(Locale.ROOT);
    }

    /** Whether the act starts, changes or ends an operation. */
    boolean isOperation() {
        return type.equals("operation-launch") || type.equals("mandate-change");
    }

    /** The stances a state took, in the order of the record. */
    List<StanceRow> stancesOf(ActorId actor) {
        return stances.stream().filter(row -> row.actor().equals(actor)).toList();
    }

    Optional<StanceRow> stanceOf(ActorId actor, Stage stage) {
        return stancesOf(actor).stream().filter(row -> row.stage() == stage).findFirst();
    }

    /**
     * What counts of a state at a first try, or in the end. In the end what was held at the first try alone is over; the state
     * is then where everybody not named is.
     *
     * @param moment {@link Stage#ATTEMPT} or {@link Stage#FINAL}
     */
    Optional<StanceRow> heldBy(ActorId actor, Stage moment) {
        return stanceOf(actor, moment).or(() -> stanceOf(actor, Stage.DECISION));
    }

    /**
     * Whether there was a first try that somebody refused, and another one later. A condition that was not met at first and
     * of which nothing more is said is bargaining, not a refusal.
     */
    boolean hasAttempt() {
        return stances.stream()
                .filter(row -> row.stage() == Stage.ATTEMPT)
                .anyMatch(row -> row.stance() != Stance.CONDITIONAL
                        || row.conditionMet().equals(Optional.of(false))
                                && stanceOf(row.actor(), Stage.FINAL).isPresent());
    }
}
