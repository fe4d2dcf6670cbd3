package io.github.concertlib.examples;

import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.condition.Stated;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.examples.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an answer rests on: the memberships, rules and legal bases that entered it, counted by kind of source.
 *
 * @param byQuality how many inputs rest on each kind of document
 * @param unchecked how many nobody has compared with a text
 */
record Inputs(Map<Quality, Long> byQuality, long unchecked) {

    static Inputs of(Study study) {
        List<Source> sources = new ArrayList<>();
        study.reformed().tiers().stream()
                .flatMap(Tier::arrangements)
                .distinct()
                .forEach(arrangement -> arrangement.memberships().stream()
                        .filter(membership -> membership.holdsOn(study.today().at())
                                && membership.role().decides())
                        .forEach(membership -> sources.add(membership.source())));
        study.condition(study.reformed())
                .rules()
                .collect(Collectors.toMap(Stated::statement, Stated::source, (a, b) -> a))
                .values()
                .forEach(sources::add);
        study.reforms().forEach(reform -> sources.add(reform.source()));
        return new Inputs(
                sources.stream().collect(Collectors.groupingBy(Source::quality, TreeMap::new, Collectors.counting())),
                sources.stream()
                        .filter(source -> source.confidence() == Confidence.UNVERIFIED)
                        .count());
    }

    long total() {
        return byQuality.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those that rest on a document about something that exists. */
    long sourced() {
        return total() - count(Quality.PROPOSAL) - count(Quality.STYLISED);
    }

    long count(Quality quality) {
        return byQuality.getOrDefault(quality, 0L);
    }

    @Override
    public String toString() {
        return String.format(
                "Inputs: %d memberships and rules; %d sourced (%s), %d proposed, %d stylised; %d not yet checked against a text",
                total(),
                sourced(),
                byQuality.entrySet().stream()
                        .filter(e -> e.getKey() != Quality.PROPOSAL && e.getKey() != Quality.STYLISED)
                        .map(e -> e.getKey().name().toLowerCase(Locale.ROOT) + " " + e.getValue())
                        .collect(Collectors.joining(", ")),
                count(Quality.PROPOSAL),
                count(Quality.STYLISED),
                unchecked);
    }
}
