package io.github.concertlib.examples.dataset;

import com.google.common.collect.ImmutableList;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.minilateral.cluster.Assessments;
import io.github.concertlib.minilateral.cluster.Soundness;
import io.github.concertlib.minilateral.force.Headquarters;
import io.github.concertlib.minilateral.force.HeadquartersBook;
import io.github.concertlib.minilateral.map.Coverage;
import io.github.concertlib.minilateral.map.CoverageNorm;
import io.github.concertlib.minilateral.map.FrameworkCandidate;
import io.github.concertlib.minilateral.map.SecurityMap;
import io.github.concertlib.minilateral.state.StateProfiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the map says, before it is printed.
 *
 * @param map who is tied to whom
 * @param coverage what ought to be covered, and is
 * @param candidates for each gap, who might organise a group in it, best first
 * @param headquarters those that can be used while the North Atlantic Council is blocked
 * @param soundness of the groups that a source judges
 */
public record MapFindings(
        SecurityMap map,
        Coverage coverage,
        Map<String, List<FrameworkCandidate>> candidates,
        List<Headquarters> headquarters,
        Map<ArrangementId, Soundness> soundness) {

    /** Groups share a few members everywhere; from so many on it is worth a line. */
    public static final int MUCH_SHARED = 6;

    public MapFindings {
        headquarters = ImmutableList.copyOf(headquarters);
    }

    /** What a map shows when it is held against a norm. */
    public static MapFindings of(SecurityMap map, CoverageNorm norm) {
        Provision provision = map.provision();
        Coverage coverage = norm.check(provision);
        Set<ActorId> allies = provision
                .find(ArrangementId.of("nato"))
                .map(nato -> nato.members(provision.at()))
                .orElse(Set.of());
        StateProfiles profiles = StateProfiles.standard();
        Map<String, List<FrameworkCandidate>> candidates = new LinkedHashMap<>();
        coverage.gaps().forEach(plan -> candidates.put(plan.id(), FrameworkCandidate.of(plan, map, profiles, allies)));
        Map<ArrangementId, Soundness> soundness = new LinkedHashMap<>();
        Assessments.standard().byGroup().forEach((group, conditions) -> {
            if (provision.has(group)) {
                soundness.put(group, conditions.soundness());
            }
        });
        return new MapFindings(
                map,
                coverage,
                candidates,
                HeadquartersBook.standard().on(provision).freeWhileNatoIsBlocked(),
                soundness);
    }
}
