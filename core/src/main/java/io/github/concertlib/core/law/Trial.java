package io.github.concertlib.core.law;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.analysis.TooLargeException;
import io.github.concertlib.core.law.Finding.Counterexample;
import io.github.concertlib.core.law.Finding.Status;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * How thoroughly laws are tried. All cases of plain yes and no are gone through where there are not too many; then cases with
 * all levels are drawn. The same plan finds the same.
 *
 * @param exhaust the largest number of cases to go through one by one
 * @param samples how many cases to draw
 * @param seed of the draws
 */
public record Trial(int exhaust, int samples, long seed) {

    /** All coalitions of twelve, each with each of its members: 12 times 2<sup>12</sup>. */
    private static final int TWELVE_SEATS = 12 << 12;

    /** For tests: small worlds whole, larger ones by 300 draws. */
    public static Trial thorough() {
        return new Trial(TWELVE_SEATS, 300, 20260701);
    }

    /** The same trial with so many draws. */
    public Trial drawing(int cases) {
        return new Trial(exhaust, cases, seed);
    }

    /** For surveys of many subjects. */
    public static Trial quick() {
        return new Trial(600, 60, 20260701);
    }

    /**
     * What one case shows.
     *
     * @param applies whether the law has something to say; not when the analysis gives up on a rule that is too large
     * @param violation how it is broken, in one sentence
     * @param thrown what the subject threw, where that is how it is broken
     * @param choices the case, without what was not asked for
     */
    public record Seen(
            boolean applies, Optional<String> violation, Optional<RuntimeException> thrown, Choices choices) {

        Seen afterChoosing(int subject) {
            return new Seen(applies, violation, thrown, choices.after(subject));
        }
    }

    /** Tries every law of a suite. */
    public <S> List<Finding> run(Suite<S> suite, S subject, String name) {
        return suite.laws().stream().map(law -> run(law, subject, name)).collect(ImmutableList.toImmutableList());
    }

    /** Tries one law. */
    public <S> Finding run(Law<S> law, S subject, String name) {
        if (law.severity() == Severity.UNTESTABLE) {
            return new Finding(law, name, Status.UNTESTABLE, 0, false, Optional.empty(), law.untestable());
        }
        long cases = 0;
        Odometer odometer = new Odometer();
        boolean exhausted = false;
        boolean levels = false;
        for (long tried = 0; tried < exhaust && !exhausted; tried++) {
            Recorder draw = new Recorder(true, odometer);
            Seen seen = look(law, subject, draw);
            levels |= draw.hasLevels();
            if (seen.violation().isPresent()) {
                return failed(law, subject, name, cases + 1, seen);
            }
            cases += seen.applies() ? 1 : 0;
            if (odometer.size() > exhaust) {
                break;
            }
            exhausted = !odometer.advance();
        }
        int left = exhausted && !levels ? 0 : samples; // nothing is left to draw where all has been gone through
        for (int sample = 0; sample < left; sample++) {
            Random random = new Random(seed + sample * 0x9E3779B97F4A7C15L);
            Seen seen = look(law, subject, new Recorder(false, random::nextInt));
            if (seen.violation().isPresent()) {
                return failed(law, subject, name, cases + 1, seen);
            }
            cases += seen.applies() ? 1 : 0;
        }
        return new Finding(
                law,
                name,
                cases == 0 ? Status.NOT_APPLICABLE : Status.HOLDS,
                cases,
                exhausted,
                Optional.empty(),
                Optional.empty());
    }

    /** How a law is broken in one case; nothing where it holds or does not apply. */
    public static <S> Optional<String> replay(Law<S> law, S subject, Choices choices) {
        return look(law, subject, choices).violation();
    }

    /** Looks at one case. */
    public static <S> Seen look(Law<S> law, S subject, Choices choices) {
        return look(law, subject, new Recorder(choices.coarse(), new Script(choices.answers())));
    }

    private static <S> Seen look(Law<S> law, S subject, Recorder draw) {
        try {
            Optional<String> violation = law.check().violation(subject, draw);
            return new Seen(true, violation, Optional.empty(), draw.taken());
        } catch (DoesNotApply | TooLargeException nothingToSay) {
            return new Seen(false, Optional.empty(), Optional.empty(), draw.taken());
        } catch (RuntimeException thrown) {
            return new Seen(true, Optional.of("throws " + thrown), Optional.of(thrown), draw.taken());
        }
    }

    private static <S> Finding failed(Law<S> law, S subject, String name, long cases, Seen first) {
        Choices smallest = Shrink.smallest(
                first.choices(), choices -> replay(law, subject, choices).isPresent());
        Seen again = look(law, subject, smallest);
        String words =
                again.violation().orElse(first.violation().orElseThrow() + " (once, and not again in the same case)");
        return new Finding(
                law,
                name,
                Status.FAILS,
                cases,
                false,
                Optional.of(new Counterexample(words, again.choices().brief())),
                Optional.empty());
    }
}
