package io.github.concertlib.eu.money;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.catalog.SourceReader;
import io.github.concertlib.core.catalog.States;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.eu.Populations;
import java.util.Map;
import java.util.TreeMap;

/**
 * By what a common cost is divided. The key of the Treaties is gross national product, in practice national income; no such
 * figures are shipped, so a key is always handed in.
 *
 * @param id its key
 * @param title in words: "gross national income, 2025"
 * @param weights the weight of each member, in any unit, not negative
 * @param source where the figures come from
 * @see "Article 41(2) TEU"
 */
public record ContributionKey(String id, String title, Map<ActorId, Long> weights, Source source) {

    public ContributionKey {
        weights = ImmutableSortedMap.copyOf(weights);
        weights.forEach((state, weight) ->
                checkArgument(weight >= 0, "weight %s of %s in key '%s' is negative", weight, state, id));
    }

    /** Shares by population, which unanimity may choose in place of the national product. */
    public static ContributionKey byPopulation(Populations table) {
        return new ContributionKey(table.id(), table.title(), table.of(), table.source());
    }

    /** Reads {@code {id, title, source, weights: {FR: 2900000, …}}}. */
    public static ContributionKey read(Entry file, States states) {
        file.only("id", "title", "source", "weights");
        Map<ActorId, Long> weights = new TreeMap<>();
        file.field("weights").fields().forEach((code, entry) -> {
            ActorId state = ActorId.of(code);
            if (states.find(state).isEmpty()) {
                throw entry.error("unknown actor '" + code + "'; members are written as ISO 3166 alpha-2, such as GR");
            }
            if (entry.integer() < 0) {
                throw entry.error("a weight of " + entry.integer() + " is negative; weights are whole numbers from 0");
            }
            weights.put(state, entry.integer());
        });
        return new ContributionKey(
                file.field("id").text(), file.field("title").text(), weights, SourceReader.read(file.field("source")));
    }
}
