package io.github.concertlib.core.pathway;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.catalog.Nearest;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The readings chosen for a question; every point not mentioned takes its default.
 *
 * @param chosen reading by interpretation id
 */
public record Interpretations(Map<String, String> chosen) {

    private static final Interpretations DEFAULTS = new Interpretations(Map.of());

    public Interpretations {
        chosen = ImmutableMap.copyOf(chosen);
    }

    /** Every point takes its default. */
    public static Interpretations defaults() {
        return DEFAULTS;
    }

    /**
     * The same choice, with one more reading. Whether it is on offer is checked against the pathways that are asked, by
     * {@link Pathways#provide}.
     *
     * @param interpretation the {@linkplain Interpretation#id id} of the point
     * @param reading the key of one of its readings
     */
    public Interpretations with(String interpretation, String reading) {
        Map<String, String> more = new LinkedHashMap<>(chosen);
        more.put(interpretation, reading);
        return new Interpretations(more);
    }

    /**
     * The reading in force for this point.
     *
     * @throws IllegalArgumentException when one was chosen that is not on offer
     */
    public String of(Interpretation point) {
        String reading = chosen.getOrDefault(point.id(), point.byDefault());
        checkArgument(
                point.readings().containsKey(reading),
                "no reading '%s' of '%s'%s",
                reading,
                point.id(),
                Nearest.hint(reading, point.readings().keySet()));
        return reading;
    }
}
