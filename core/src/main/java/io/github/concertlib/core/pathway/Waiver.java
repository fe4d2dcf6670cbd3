package io.github.concertlib.core.pathway;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Why something that a pathway provides rightly breaks a law. A waiver is seen wherever the law is tried.
 *
 * @param law the id of the law: "PW-06"
 * @param subject the name of what breaks it, as the trial prints it; empty for everything of the pathway
 * @param reason why that is right, for a reader who knows the treaties
 */
public record Waiver(String law, String subject, String reason) {

    public Waiver {
        checkArgument(!reason.isBlank(), "a waiver of law %s needs a reason", law);
    }

    /** A waiver for everything of the pathway. */
    public static Waiver of(String law, String reason) {
        return new Waiver(law, "", reason);
    }

    /** Whether it speaks of this law and this subject. */
    public boolean covers(String lawId, String subjectName) {
        return law.equals(lawId) && (subject.isEmpty() || subject.equals(subjectName));
    }
}
