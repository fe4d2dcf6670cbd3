package io.github.concertlib.minilateral.cluster;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.source.Source;
import java.util.List;
import java.util.stream.Stream;

/**
 * The three conditions under which a small group succeeds. The first, strategic fit, weighs most.
 *
 * @param threatFit whether threat perceptions and requirements are aligned
 * @param capability whether the members can bring what the purpose takes
 * @param will whether there is lasting political will
 * @param source who says so
 * @see "Scazzieri, The Power of the Few, EUISS Brief 3, February 2026"
 */
public record SuccessConditions(Verdict threatFit, Verdict capability, Verdict will, Source source) {

    /** What the three come to. A missing one makes the cluster fragile, never forbidden. */
    public Soundness soundness() {
        List<Verdict> all = ImmutableList.of(threatFit, capability, will);
        if (all.contains(Verdict.FAILS)) {
            return Soundness.FRAGILE;
        }
        return all.contains(Verdict.OPEN) ? Soundness.NOT_KNOWN : Soundness.SOUND;
    }

    /** The conditions that are known to be missing, in words. */
    public List<String> missing() {
        return Stream.of(
                        threatFit == Verdict.FAILS ? "aligned threat perception and requirements" : "",
                        capability == Verdict.FAILS ? "capability" : "",
                        will == Verdict.FAILS ? "political will" : "")
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
