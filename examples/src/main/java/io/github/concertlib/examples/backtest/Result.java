package io.github.concertlib.examples.backtest;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A whole corpus, replayed.
 *
 * @param comparisons one for each case, in the order of the file
 * @param differences where the membership and population files differ from the library's own data, in words
 */
public record Result(List<Comparison> comparisons, List<String> differences) {

    public Result {
        comparisons = ImmutableList.copyOf(comparisons);
        differences = ImmutableList.copyOf(differences);
    }

    /** Replays every case. */
    public static Result of(List<Case> cases, Replay replay, List<String> differences) {
        return new Result(
                cases.stream().map(subject -> Comparison.of(subject, replay)).toList(), differences);
    }

    /** The number of cases with a mark. */
    public int count(Mark mark) {
        return (int) comparisons.stream().filter(one -> one.mark() == mark).count();
    }

    /** The number of judgements of a field with a mark. */
    public int count(Field field, Mark mark) {
        return (int) comparisons.stream()
                .flatMap(one -> one.judgements().stream())
                .filter(judgement -> judgement.field() == field && judgement.mark() == mark)
                .count();
    }

    /** The cases by some property of theirs, and within it how many have each mark. */
    public Map<String, Map<Mark, Integer>> by(Function<Case, String> property) {
        Map<String, Map<Mark, Integer>> counts = new TreeMap<>();
        for (Comparison one : comparisons) {
            counts.computeIfAbsent(property.apply(one.subject()), key -> new EnumMap<>(Mark.class))
                    .merge(one.mark(), 1, Integer::sum);
        }
        return counts;
    }

    /** The cases that are not reproduced though the record is sure. */
    public List<Comparison> sureButNotReproduced() {
        return comparisons.stream()
                .filter(one -> one.subject().certainty() == Certainty.HIGH)
                .filter(one -> one.mark() == Mark.MISSED || one.mark() == Mark.NOT_MODELLED)
                .toList();
    }
}
