package io.github.concertlib.examples;

import io.github.concertlib.core.architecture.Tier;
import io.github.concertlib.core.condition.Stated;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.examples.study.Study;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /** A rule counts once for each document on which it rests, however often it is applied. */
    private record Rule(String statement, Source source) {
        static Rule of(Stated stated) {
            return new Rule(stated.statement(), stated.source());
        }
    }

    static Inputs of(Study study) {
        List<Source> sources = new ArrayList<>();
        study.reformed().tiers().stream()
                .flatMap(Tier::arrangements)
                .distinct()
                .forEach(arrangement -> arrangement.memberships().stream()
                        .filter(membership -> membership.holdsOn(study.today().at())
                                && membership.role().decides())
                        .forEach(membership -> sources.add(membership.source())));
        study.condition(study.reformed()).rules().map(Rule::of).distinct().forEach(rule -> sources.add(rule.source()));
        study.reformsInForce().forEach(reform -> sources.add(reform.source()));
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

    private static String word(Quality quality) {
        return quality.name().toLowerCase(Locale.ROOT);
    }

    /** The same, for a program. */
    Map<String, Object> json() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("total", total());
        object.put("sourced", sourced());
        object.put("unchecked", unchecked);
        Map<String, Long> counts = new LinkedHashMap<>();
        byQuality.forEach((quality, count) -> counts.put(word(quality), count));
        object.put("byQuality", counts);
        return object;
    }

    @Override
    public String toString() {
        String documents = byQuality.entrySet().stream()
                .filter(e -> e.getKey() != Quality.PROPOSAL && e.getKey() != Quality.STYLISED)
                .map(e -> word(e.getKey()) + " " + e.getValue())
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "Inputs: %d memberships and rules; %d sourced%s, %d proposed, %d stylised; %d not yet checked against a text",
                total(),
                sourced(),
                documents.isEmpty() ? "" : " (" + documents + ")",
                count(Quality.PROPOSAL),
                count(Quality.STYLISED),
                unchecked);
    }
}
