package io.github.concertlib.nato.territory;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.source.Source;
import java.util.regex.Pattern;

/**
 * A place by name.
 *
 * @param id its key, as a contingency names it: {@code greenland}
 * @param name in words
 * @param coverage whether an attack there counts, whichever party is attacked
 * @param basis why
 * @param validity when that holds
 * @param source where it says so
 */
public record Place(String id, String name, Coverage coverage, String basis, Validity validity, Source source) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]*");

    public Place {
        checkArgument(FORM.matcher(id).matches(), "place '%s' does not match %s", id, FORM);
    }
}
