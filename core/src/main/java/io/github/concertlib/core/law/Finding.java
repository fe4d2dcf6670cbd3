package io.github.concertlib.core.law;

import java.util.Locale;
import java.util.Optional;

/**
 * What a trial found.
 *
 * @param law the law tried
 * @param subject the name of what it was tried on
 * @param status what was found
 * @param cases in how many cases the law had something to say
 * @param exhausted whether all cases of plain yes and no were gone through
 * @param counterexample the smallest case found in which it does not hold
 * @param note why it was waived, or cannot be tried
 */
public record Finding(
        Law<?> law,
        String subject,
        Status status,
        long cases,
        boolean exhausted,
        Optional<Counterexample> counterexample,
        Optional<String> note) {

    /** What can be found. */
    public enum Status {
        HOLDS,
        FAILS,
        /** Does not hold, and somebody wrote down why that is right. */
        WAIVED,
        /** The law had nothing to say in any case tried. */
        NOT_APPLICABLE,
        UNTESTABLE
    }

    /**
     * A case in which a law does not hold.
     *
     * @param words what happens in it
     * @param replay the case
     */
    public record Counterexample(String words, Choices replay) {

        @Override
        public String toString() {
            return words;
        }
    }

    /** Whether something has to be done about it. */
    public boolean isFault() {
        return status == Status.FAILS && law.severity() == Severity.REQUIRED;
    }

    /** The same finding with a failure forgiven. */
    public Finding waived(String reason) {
        return status == Status.FAILS
                ? new Finding(law, subject, Status.WAIVED, cases, exhausted, counterexample, Optional.of(reason))
                : this;
    }

    /** The same finding, where the case has to say first which of several subjects it is about. */
    Finding afterChoosing(int subjectIndex) {
        return new Finding(
                law,
                subject,
                status,
                cases,
                exhausted,
                counterexample.map(found ->
                        new Counterexample(found.words(), found.replay().after(subjectIndex))),
                note);
    }

    /** Law, subject and what was found, with the counterexample and how to see it again. */
    @Override
    public String toString() {
        return law + System.lineSeparator() + "  " + subject + ": "
                + status.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + counterexample
                        .map(found -> System.lineSeparator() + "  " + found.words() + System.lineSeparator()
                                + "  replay: " + law.id() + ":" + found.replay())
                        .orElse("")
                + note.map(why -> System.lineSeparator() + "  " + why).orElse("");
    }
}
