package io.github.concertlib.core.pathway;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.github.concertlib.core.source.Source;
import java.util.Map;

/**
 * A point on which the law or the record is contested, with the readings on offer.
 *
 * @param id its key, such as {@code esc.institutional-vote}
 * @param question what is contested
 * @param readings each reading by key, in words
 * @param byDefault the reading taken when nobody chooses
 * @param source where the dispute is described
 */
public record Interpretation(
        String id, String question, Map<String, String> readings, String byDefault, Source source) {

    public Interpretation {
        readings = ImmutableMap.copyOf(readings);
        checkArgument(
                readings.containsKey(byDefault),
                "default reading '%s' of '%s' is not among %s",
                byDefault,
                id,
                readings.keySet());
    }
}
