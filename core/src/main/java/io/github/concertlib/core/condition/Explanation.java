package io.github.concertlib.core.condition;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a condition holds, fails or is open: a tree with the rule that was applied and its source at every step, and single
 * acts as leaves.
 *
 * @param verdict what was found
 * @param reason why, in words that can be read aloud
 * @param source the rule applied here, where this step applies one
 * @param evidence the steps below that decide it: those that fail where all are needed, those that hold where one is
 *     enough
 * @param act the act judged, when this is a leaf
 * @param remedy what would turn the verdict, where somebody worked it out
 */
public record Explanation(
        Verdict verdict,
        String reason,
        Optional<Source> source,
        List<Explanation> evidence,
        Optional<Act> act,
        Optional<String> remedy) {

    public Explanation {
        evidence = ImmutableList.copyOf(evidence);
    }

    public Explanation(Verdict verdict, String reason, List<Explanation> evidence) {
        this(verdict, reason, Optional.empty(), evidence, Optional.empty(), Optional.empty());
    }

    public Explanation(Verdict verdict, String reason, Optional<Source> source, Optional<Act> act) {
        this(verdict, reason, source, ImmutableList.of(), act, Optional.empty());
    }

    Explanation(
            Verdict verdict, String reason, Optional<Source> source, List<Explanation> evidence, Optional<Act> act) {
        this(verdict, reason, source, evidence, act, Optional.empty());
    }

    /** The same finding with what would change it. */
    public Explanation withRemedy(String cure) {
        return new Explanation(verdict, reason, source, evidence, act, Optional.of(cure));
    }

    /** The same finding under a heading. */
    public Explanation under(String heading) {
        return new Explanation(verdict, heading + ": " + reason, source, evidence, act, remedy);
    }

    /** This step and all below it, from the top. */
    public Stream<Explanation> steps() {
        return Stream.concat(Stream.of(this), evidence.stream().flatMap(Explanation::steps));
    }

    /** The tree, two blanks to a level; acts of which the same is said share a line. */
    public String render() {
        return Outline.of(this);
    }

    /** The explanations of the parts that share the verdict of the whole: they alone decide it. */
    static List<Explanation> decisive(List<Condition> parts, Verdict verdict, Positions positions) {
        return parts.stream()
                .map(part -> part.explain(positions))
                .filter(part -> part.verdict() == verdict)
                .toList();
    }

    @Override
    public String toString() {
        return render();
    }
}
