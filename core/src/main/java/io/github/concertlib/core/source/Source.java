package io.github.concertlib.core.source;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A reference with what is needed to check it.
 *
 * @param reference the document, with the article or page where there is one: "Article 16(4) TEU"
 * @param quality what kind of document it is
 * @param confidence whether the fact was compared with it
 * @param asOf the day on which it was read, or from which it speaks
 * @param note doubts, conflicts and dissent, in words
 */
public record Source(
        String reference, Quality quality, Confidence confidence, Optional<LocalDate> asOf, Optional<String> note) {

    private static final Source UNSOURCED =
            new Source("no source given", Quality.STYLISED, Confidence.UNVERIFIED, Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException when the reference is blank */
    public Source {
        checkArgument(!reference.isBlank(), "a source needs a reference, such as \"Article 5 NAT\"");
    }

    /**
     * A reference of some quality, without a day or a note yet.
     *
     * @throws IllegalArgumentException when the reference is blank
     */
    public static Source of(String reference, Quality quality, Confidence confidence) {
        return new Source(reference, quality, confidence, Optional.empty(), Optional.empty());
    }

    /** An article that was compared with its text. */
    public static Source treaty(String article) {
        return of(article, Quality.TREATY, Confidence.VERIFIED);
    }

    /** What an assumption carries: it says that it is one. */
    public static Source stylised(String reason) {
        return of(reason, Quality.STYLISED, Confidence.STATED);
    }

    /** Marks what nobody has sourced yet; laws and reports count it. */
    public static Source unsourced() {
        return UNSOURCED;
    }

    /** The same, as read on a day. */
    public Source asOf(LocalDate day) {
        return new Source(reference, quality, confidence, Optional.of(day), note);
    }

    /** The same with a note, in the place of one that it had. */
    public Source noting(String doubt) {
        return new Source(reference, quality, confidence, asOf, Optional.of(doubt));
    }

    /** Whether somebody else says so: anything but an assumption. */
    public boolean isSourced() {
        return quality != Quality.STYLISED;
    }

    @Override
    public String toString() {
        return confidence == Confidence.VERIFIED || confidence == Confidence.STATED
                ? reference
                : reference + " (" + confidence.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
    }
}
