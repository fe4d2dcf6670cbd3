package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Choices;
import io.github.concertlib.core.law.Law;
import java.util.Locale;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;

/** Says that a law is broken, so that a reader sees which, how, and how to see it again. */
final class Broken extends AssertionFailedError {

    private static final long serialVersionUID = 1;

    private Broken(String message) {
        super(message);
        setStackTrace(new StackTraceElement[0]); // where the trial stands is of no interest
    }

    /**
     * @param words what happens, in one sentence
     * @param thrown what the subject threw, if it did
     */
    static Broken by(
            LawContract contract,
            Law<?> law,
            String subject,
            String words,
            Choices choices,
            Optional<RuntimeException> thrown) {
        Broken broken = new Broken(String.join(
                System.lineSeparator(),
                law.id() + " is broken: " + law.statement(),
                "  (" + law.citation() + ")",
                "",
                "  " + subject,
                "  " + words,
                "",
                "To see it again, paste this into " + contract.getClass().getSimpleName() + ":",
                "  @org.junit.jupiter.api.Test void "
                        + law.id().toLowerCase(Locale.ROOT).replace("-", "") + "Again() { replay(\"" + law.id() + ":"
                        + choices.brief() + "\"); }",
                ""));
        thrown.ifPresent(broken::initCause);
        return broken;
    }
}
