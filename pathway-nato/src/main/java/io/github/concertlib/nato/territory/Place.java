package io.github.concertlib.nato.territory;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.institution.Validity;
import io.github.concertlib.core.source.Source;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place by name.
 *
 * @param id its key, as a contingency names it: {@code greenland}
 * @param name in words
 * @param aliases other keys for the same place: {@code falklands}
 * @param includes the keys of places in it that share its finding: {@code martinique} in the French Caribbean
 * @param coverage whether an attack there counts, whichever party is attacked
 * @param basis why
 * @param validity when that holds
 * @param source where it says so
 */
public record Place(
        String id,
        String name,
        List<String> aliases,
        List<String> includes,
        Coverage coverage,
        String basis,
        Validity validity,
        Source source) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /** @throws IllegalArgumentException when the id has other signs than lower-case letters, digits and hyphens */
    public Place {
        checkArgument(FORM.matcher(id).matches(), "place '%s' does not match %s", id, FORM);
        aliases = keys(aliases);
        includes = keys(includes);
    }

    /** A place that goes by one name alone. */
    public Place(String id, String name, Coverage coverage, String basis, Validity validity, Source source) {
        this(id, name, List.of(), List.of(), coverage, basis, validity, source);
    }

    private static List<String> keys(List<String> names) {
        return names.stream().map(Contingency::placeKey).collect(ImmutableList.toImmutableList());
    }

    /** The keys other than its own for which its finding holds. */
    Stream<String> otherKeys() {
        return Stream.concat(aliases.stream(), includes.stream());
    }
}
