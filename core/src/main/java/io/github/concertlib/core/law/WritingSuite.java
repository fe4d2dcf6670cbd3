package io.github.concertlib.core.law;

import static io.github.concertlib.core.law.Check.expect;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.catalog.BadInputException;
import io.github.concertlib.core.condition.Act;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.condition.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** What writing and reading keeps. */
final class WritingSuite {

    private static final String FAITHFUL = "Concert: what is kept is what was found";
    private static final String STRICT = "Concert: bad data fails when it is read, with file, line and field";

    /** A double holds whole numbers exactly up to two to the 53rd; this is the next that it does not hold. */
    private static final long BEYOND_A_DOUBLE = (1L << 53) + 1;

    /** Places at which a text is spoilt, spread over it. */
    private static final int PLACES = 24;

    private WritingSuite() {}

    static Suite<WritingSubject<?>> suite() {
        return new Suite<>(
                "writing and reading",
                ImmutableList.of(
                        Law.<WritingSubject<?>>of(
                                        "S-01",
                                        "writing and reading gives the same value",
                                        FAITHFUL,
                                        WritingSuite::sameValue)
                                .brokenBy("weights that pass through a double", WritingSuite::rounded)
                                .brokenBy(
                                        "a form without the case of absence",
                                        () -> spoilt(text -> text.replace(", \"orAbsent\": true", ""))),
                        Law.<WritingSubject<?>>of(
                                        "S-02",
                                        "what was read is written in the same words",
                                        FAITHFUL,
                                        WritingSuite::sameWords)
                                .brokenBy("a writer that numbers its texts", WritingSuite::numbered),
                        Law.<WritingSubject<?>>of(
                                        "S-03", "a value has one text", "Concert: no chance", WritingSuite::oneText)
                                .brokenBy("a writer that numbers its texts", WritingSuite::numbered),
                        Law.<WritingSubject<?>>of(
                                        "S-04",
                                        "what was read decides as what was written",
                                        FAITHFUL,
                                        WritingSuite::decidesAlike)
                                .brokenBy(
                                        "a reader that takes all for any",
                                        () -> spoilt(text -> text.replace("\"all\"", "\"any\""))),
                        Law.<WritingSubject<?>>of(
                                        "S-05",
                                        "an unknown field is refused, wherever it stands",
                                        STRICT,
                                        WritingSuite::unknownField)
                                .brokenBy("a reader that is content with anything", WritingSuite::credulous),
                        Law.<WritingSubject<?>>of(
                                        "S-06", "a text that breaks off is refused", STRICT, WritingSuite::breaksOff)
                                .brokenBy("a reader that is content with anything", WritingSuite::credulous),
                        Law.<WritingSubject<?>>of(
                                        "S-07",
                                        "a number that is not whole, or has more than 64 bits, is refused",
                                        STRICT,
                                        WritingSuite::inexact)
                                .brokenBy("a reader that is content with anything", WritingSuite::credulous)));
    }

    /** Consensus and a count by weights: every trap of writing in one condition. */
    private static Condition sample() {
        List<Weighted> weights = new ArrayList<>();
        Sample.five()
                .voters()
                .forEach(voter -> weights.add(new Weighted(
                        new Act(voter, Sample.COUNCIL, Level.ASSENT, false), BEYOND_A_DOUBLE + weights.size())));
        return Condition.all(
                Sample.consensus(),
                new AtLeast(2 * BEYOND_A_DOUBLE, weights, "persons").as("two fifths of the persons", Sample.TREATY));
    }

    private static WritingSubject<?> spoilt(UnaryOperator<String> words) {
        WritingSubject<Condition> sound = WritingSubject.of(sample());
        return sound.readBy(text -> sound.read(words.apply(text)));
    }

    private static WritingSubject<?> rounded() {
        return spoilt(
                text -> text.replace(String.valueOf(BEYOND_A_DOUBLE), String.valueOf((long) (double) BEYOND_A_DOUBLE)));
    }

    private static WritingSubject<?> numbered() {
        WritingSubject<Condition> sound = WritingSubject.of(sample());
        AtomicInteger number = new AtomicInteger();
        return sound.writtenBy(condition -> sound.text() + " ".repeat(number.incrementAndGet()));
    }

    private static WritingSubject<?> credulous() {
        return WritingSubject.of(sample()).readBy(text -> sample());
    }

    private static Optional<String> sameValue(WritingSubject<?> it, Draw draw) {
        return expect(it.isKept(), () -> "what was read is another value than what was written");
    }

    private static Optional<String> sameWords(WritingSubject<?> it, Draw draw) {
        String once = it.text();
        String twice = it.rewritten();
        return expect(once.equals(twice), () -> "written again: " + Transcript.difference(once, twice));
    }

    private static Optional<String> oneText(WritingSubject<?> it, Draw draw) {
        String once = it.text();
        String twice = it.writtenAnew();
        return expect(once.equals(twice), () -> "written twice: " + Transcript.difference(once, twice));
    }

    private static Optional<String> decidesAlike(WritingSubject<?> it, Draw draw) {
        int which = draw.below(it.conditions().size());
        Condition written = it.conditions().get(which);
        List<Positions.Seat> seats = written.acts()
                .map(act -> new Positions.Seat(act.actor(), act.forum()))
                .distinct()
                .toList();
        Positions positions = draw.partlyKnown(seats);
        Verdict before = written.evaluate(positions);
        Verdict after = it.conditionsRead().get(which).evaluate(positions);
        return expect(
                before == after,
                () -> Tell.positions(seats, positions) + ": " + Tell.verdict(before) + "; once read, "
                        + Tell.verdict(after));
    }

    private static Optional<String> unknownField(WritingSubject<?> it, Draw draw) {
        String text = it.text();
        int place = draw.oneOf(spread(places(text, "{"))) + 1;
        return refused(it, text.substring(0, place) + "\"surprise\": 1, " + text.substring(place), "an unknown field");
    }

    private static Optional<String> breaksOff(WritingSubject<?> it, Draw draw) {
        String text = it.text();
        int end = draw.oneOf(spread(places(text, "}],")));
        return refused(it, text.substring(0, end), "a text that breaks off");
    }

    private static Optional<String> inexact(WritingSubject<?> it, Draw draw) {
        String text = it.text();
        List<Integer> digits = numbers(text);
        draw.assume(!digits.isEmpty());
        int place = draw.oneOf(spread(digits));
        String more = draw.flip() ? "99999999999999999999" : "0.5";
        return refused(it, text.substring(0, place) + more + rest(text, place), "the number " + more);
    }

    /** Whether it is, with a line; a refusal that does not say where breaks the law too. */
    private static Optional<String> refused(WritingSubject<?> it, String text, String what) {
        try {
            it.read(text);
            return Optional.of(what + " is read as if nothing were wrong");
        } catch (BadInputException refusal) {
            return expect(refusal.line() > 0, () -> what + " is refused without a line");
        }
    }

    /** Where one of these characters stands outside of quotes. */
    private static List<Integer> places(String text, String characters) {
        ImmutableList.Builder<Integer> places = ImmutableList.builder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (quoted && character == '\\') {
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && characters.indexOf(character) >= 0) {
                places.add(i);
            }
        }
        return places.build();
    }

    /** Where a number begins. */
    private static List<Integer> numbers(String text) {
        return places(text, "-0123456789").stream()
                .filter(place ->
                        place > 0 && !Character.isDigit(text.charAt(place - 1)) && text.charAt(place - 1) != '-')
                .toList();
    }

    private static String rest(String text, int number) {
        int end = number;
        while (end < text.length() && "-0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return text.substring(end);
    }

    private static List<Integer> spread(List<Integer> places) {
        int step = (places.size() + PLACES - 1) / PLACES;
        ImmutableList.Builder<Integer> some = ImmutableList.builder();
        for (int i = 0; i < places.size(); i += Math.max(1, step)) {
            some.add(places.get(i));
        }
        return some.build();
    }
}
