package io.github.concertlib.minilateral;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.catalog.Entry;
import io.github.concertlib.core.commitment.Commitment;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.institution.Arrangement;
import io.github.concertlib.core.institution.Body;
import io.github.concertlib.core.institution.Layer;
import io.github.concertlib.core.pathway.Interpretations;
import io.github.concertlib.core.pathway.Pathway;
import io.github.concertlib.core.pathway.PathwayDescriptor;
import io.github.concertlib.core.pathway.Waiver;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Reform;
import io.github.concertlib.core.source.Confidence;
import io.github.concertlib.core.source.Quality;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.minilateral.cluster.StrictCluster;
import io.github.concertlib.minilateral.cluster.StrictClusters;
import io.github.concertlib.minilateral.council.EuropeanSecurityCouncil;
import io.github.concertlib.minilateral.council.EuropeanSecurityCouncils;
import io.github.concertlib.minilateral.group.Group;
import io.github.concertlib.minilateral.group.Groups;
import io.github.concertlib.minilateral.reform.MinilateralReforms;
import io.github.concertlib.minilateral.reform.ReformWords;
import io.github.concertlib.minilateral.state.StateProfiles;
import io.github.concertlib.minilateral.treaty.Anchors;
import io.github.concertlib.minilateral.treaty.Treaties;
import io.github.concertlib.minilateral.treaty.Treaty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Small groups, bilateral treaties and the designs of a European Security Council.
 *
 * <p>What exists is provided while it is in force. A proposal is provided from the day it was put forward, with the standing
 * {@link io.github.concertlib.core.source.Standing#PROPOSED}, so that a study can put it into a layer; it is never part of
 * what exists.
 */
public final class MinilateralPathway implements Pathway {

    private final Groups groups;
    private final Treaties treaties;
    private final EuropeanSecurityCouncils councils;
    private final StrictClusters clusters;
    private final StateProfiles profiles;

    /** With the groups, treaties and designs shipped. */
    public MinilateralPathway() {
        this(
                Groups.standard(),
                Treaties.standard(),
                EuropeanSecurityCouncils.standard(),
                StrictClusters.standard(),
                StateProfiles.standard());
    }

    /** With groups, treaties, designs and profiles of your own. */
    public MinilateralPathway(
            Groups groups,
            Treaties treaties,
            EuropeanSecurityCouncils councils,
            StrictClusters clusters,
            StateProfiles profiles) {
        this.groups = groups;
        this.treaties = treaties;
        this.councils = councils;
        this.clusters = clusters;
        this.profiles = profiles;
    }

    @Override
    public PathwayDescriptor descriptor() {
        return new PathwayDescriptor(
                "minilateral",
                "Small groups, bilateral treaties and a European Security Council",
                Layer.CLUSTER,
                List.of(EuropeanSecurityCouncil.INSTITUTIONAL_VOTE, EuropeanSecurityCouncil.BACKSTOP, Anchors.READING),
                List.of(
                        Source.of(
                                "More Europe in Defence: Three Pathways, Task Force report, May 2026, section 3.2",
                                Quality.SECONDARY,
                                Confidence.VERIFIED),
                        Source.of(
                                "Scazzieri, The Power of the Few, EUISS Brief 3, February 2026",
                                Quality.SECONDARY,
                                Confidence.VERIFIED)));
    }

    @Override
    public Provision provide(LocalDate at, Interpretations readings) {
        ImmutableList.Builder<Arrangement> arrangements = ImmutableList.builder();
        ImmutableList.Builder<Body> bodies = ImmutableList.builder();
        ImmutableList.Builder<Procedure> procedures = ImmutableList.builder();
        ImmutableList.Builder<Commitment> commitments = ImmutableList.builder();
        for (Group group : groups.on(at)) {
            arrangements.add(group.arrangement());
            bodies.add(Body.of(
                    group.forum(), group.id(), group.body(), group.arrangement().source()));
            procedures.addAll(group.procedures(at));
            commitments.addAll(group.commitments(at));
        }
        for (EuropeanSecurityCouncil design : councils.on(at)) {
            arrangements.add(design.arrangement(readings));
            bodies.add(Body.of(design.forum(), design.id(), design.name(), design.source()));
            procedures.addAll(design.procedures(readings, profiles));
        }
        for (StrictCluster cluster : clusters.on(at)) {
            arrangements.add(cluster.arrangement());
            bodies.add(Body.of(cluster.forum(), cluster.id(), cluster.name(), cluster.source()));
            procedures.addAll(cluster.procedures());
        }
        for (Treaty treaty : treaties.on(at)) {
            arrangements.add(treaty.arrangement());
            procedures.addAll(treaty.findings());
            commitments.addAll(treaty.commitments(readings));
        }
        return new Provision(
                at,
                ImmutableSet.of("minilateral"),
                arrangements.build(),
                bodies.build(),
                procedures.build(),
                commitments.build());
    }

    /** The places outside Europe, to which the duty under the Brussels Treaty does not reach. */
    @Override
    public Set<String> places() {
        return groups.all().stream()
                .flatMap(group -> group.outside().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    /** A bilateral duty may fall with the alliances to which it points back, which others provide. */
    @Override
    public List<Commitment> duties(Provision provision, Provision order) {
        return Anchors.standing(provision.commitments(), order);
    }

    /** The dated changes this pathway knows: proposals, and what can befall what it provides. */
    public MinilateralReforms reforms() {
        return reforms(Interpretations.defaults());
    }

    /** The same for what was provided under these readings. */
    public MinilateralReforms reforms(Interpretations readings) {
        return new MinilateralReforms(groups, treaties, councils, clusters, profiles, readings);
    }

    /** Reads a change in the words of this pathway; {@link #changes} has an example of each. */
    @Override
    public Reform reform(Entry words) {
        return reform(words, Interpretations.defaults());
    }

    @Override
    public Reform reform(Entry words, Interpretations readings) {
        return new ReformWords(reforms(readings)).read(words);
    }

    /** Forces for a council take two keys in two forums: the offer of the state and the consent of its parliament. */
    @Override
    public List<Waiver> waivers() {
        return councils.all().stream()
                .map(design -> new Waiver(
                        "P-09",
                        design.contribution(profiles, false).id(),
                        "a state offers forces in one forum and its parliament consents in another"
                                + " (Task Force report 2026, section 3.2: the national democratic backstop)"))
                .toList();
    }

    @Override
    public Map<String, String> changes() {
        return ReformWords.FORMS;
    }

    public Groups groups() {
        return groups;
    }

    public Treaties treaties() {
        return treaties;
    }

    public EuropeanSecurityCouncils councils() {
        return councils;
    }

    public StrictClusters clusters() {
        return clusters;
    }

    public StateProfiles profiles() {
        return profiles;
    }

    /** Its id. */
    @Override
    public String toString() {
        return descriptor().id();
    }
}
