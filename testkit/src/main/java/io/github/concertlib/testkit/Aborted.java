package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Law;
import org.opentest4j.TestAbortedException;

/** Why a test of a law neither passes nor fails. */
final class Aborted extends TestAbortedException {

    private static final long serialVersionUID = 1;

    private Aborted(Law<?> law, String... lines) {
        super(law + System.lineSeparator() + "  " + String.join(System.lineSeparator() + "  ", lines));
        setStackTrace(new StackTraceElement[0]); // where the trial stands is of no interest
    }

    static Aborted optional(Law<?> law, String subject, String words) {
        return new Aborted(law, "optional, and does not hold", subject, words);
    }

    static Aborted waived(Law<?> law, String reason, String subject, String words) {
        return new Aborted(law, "waived: " + reason, subject, words);
    }

    static Aborted notApplicable(Law<?> law) {
        return new Aborted(law, "has nothing to say in any case tried");
    }

    static Aborted untestable(Law<?> law, String why) {
        return new Aborted(law, "for a person to look after: " + why);
    }
}
