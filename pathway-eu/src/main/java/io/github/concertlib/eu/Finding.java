package io.github.concertlib.eu;

import io.github.concertlib.core.source.Source;
import java.util.Optional;

/**
 * One condition of the law held against the facts.
 *
 * @param met whether it is fulfilled
 * @param reason what was found, to be read aloud
 * @param remedy what would fulfil it, where it is not and something would
 * @param source where the condition is written
 */
public record Finding(boolean met, String reason, Optional<String> remedy, Source source) {

    public static Finding met(String reason, Source source) {
        return new Finding(true, reason, Optional.empty(), source);
    }

    /** A condition not fulfilled, which something would cure. */
    public static Finding unmet(String reason, String remedy, Source source) {
        return new Finding(false, reason, Optional.of(remedy), source);
    }

    /** A condition not fulfilled, which nothing can cure. */
    public static Finding barred(String reason, Source source) {
        return new Finding(false, reason, Optional.empty(), source);
    }

    @Override
    public String toString() {
        return (met ? "+ " : "- ") + reason + " [" + source + "]"
                + remedy.map(cure -> "; it would take: " + cure).orElse("");
    }
}
