package io.github.concertlib.examples.minilateral;

import com.google.common.collect.ImmutableSet;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.minilateral.MinilateralPathway;
import io.github.concertlib.minilateral.cluster.ClusterFinder;
import io.github.concertlib.minilateral.cluster.ClusterGoal;
import io.github.concertlib.minilateral.cluster.ClusterProposal;
import io.github.concertlib.minilateral.cluster.ClusterRanking;
import io.github.concertlib.minilateral.cluster.ThreatPerception;
import io.github.concertlib.minilateral.cluster.Ties;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which states might close the gap in the south? A ranking on stylised figures, each group with what it lacks. */
public final class SouthernCluster {

    private SouthernCluster() {}

    /** Prints the best five. */
    public static void main(String[] arguments) {
        System.out.println(report(LocalDate.of(2026, 7, 1)));
    }

    static String report(LocalDate day) {
        MinilateralPathway pathway = new MinilateralPathway();
        Provision provision = pathway.provide(day);
        ThreatPerception threats =
                ThreatPerception.byGeography(pathway.profiles().all());
        ClusterFinder finder = ClusterFinder.among(
                pathway.profiles().all(), threats, Ties.of(provision.arrangements(), provision.commitments(), day));
        ClusterGoal goal = ClusterGoal.in(
                "mediterranean",
                ImmutableSet.of("escort", "submarine", "fighter", "maritime-patrol", "tanker", "corps-headquarters"));
        ClusterRanking ranking = finder.find(goal, 5);
        return ranking.best().stream()
                        .map(SouthernCluster::line)
                        .collect(Collectors.joining(
                                "\n", "Groups for the Mediterranean, best first (" + threats.source() + ")\n", "\n"))
                + (ranking.exact()
                        ? "Proven: no group left out scores more than " + ranking.bound() + "."
                        : "Cut off: an unseen group could score " + ranking.bound() + ".");
    }

    private static String line(ClusterProposal proposal) {
        return String.format(
                Locale.ROOT,
                "  %4d  %s: fit %d, coverage %d, ties %d%s",
                proposal.score(),
                proposal.members().stream().map(ActorId::code).collect(Collectors.joining(" ")),
                proposal.threatFit(),
                proposal.coverage(),
                proposal.ties(),
                proposal.lacks().isEmpty() ? "" : "; lacks: " + String.join("; ", proposal.lacks()));
    }
}
