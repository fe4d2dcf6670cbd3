package io.github.concertlib.minilateral;

import static io.github.concertlib.minilateral.Blockers.actors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Sets;
import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.analysis.Game;
import io.github.concertlib.core.architecture.Architecture;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import io.github.concertlib.core.contingency.Contingency;
import io.github.concertlib.core.contingency.Event;
import io.github.concertlib.core.decision.DecisionRule;
import io.github.concertlib.core.decision.DecisionRules;
import io.github.concertlib.core.decision.Effects;
import io.github.concertlib.core.decision.Procedure;
import io.github.concertlib.core.decision.Share;
import io.github.concertlib.core.institution.ArrangementId;
import io.github.concertlib.core.institution.Function;
import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Edit;
import io.github.concertlib.core.source.Source;
import io.github.concertlib.core.source.Standing;
import io.github.concertlib.minilateral.cluster.Assessments;
import io.github.concertlib.minilateral.cluster.Oversight;
import io.github.concertlib.minilateral.cluster.Soundness;
import io.github.concertlib.minilateral.cluster.StrictCluster;
import io.github.concertlib.minilateral.cluster.SuccessConditions;
import io.github.concertlib.minilateral.map.Coverage;
import io.github.concertlib.minilateral.map.CoverageNorm;
import io.github.concertlib.minilateral.map.RegionalPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The invariants of clusters and of the order as a whole, M-INV-36 to M-INV-41. */
class ClusterInvariantsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final MinilateralPathway PATHWAY = new MinilateralPathway();
    private static final DecisionRule TWO_THIRDS = DecisionRules.majority(Share.of(2, 3));
    private static final ActorId HUNGARY = ActorId.of("HU");

    private static final StrictCluster CLUSTER = new StrictCluster(
            ArrangementId.of("cluster_security"),
            "Security cluster",
            "security",
            true,
            "shared core",
            Oversight.PARLIAMENTARY_BODY,
            actors("DE FR GB HU NO PL"),
            Set.of(),
            actors("DE FR GB HU NO PL UA"),
            DecisionRules.agreementOfAll(),
            TWO_THIRDS,
            DAY,
            Source.stylised("a cluster for a test"));

    private static Procedure authorise(StrictCluster cluster) {
        return cluster.procedures().get(0);
    }

    @Test
    @DisplayName("M-INV-36: a decision binds members alone; an expelled one is neither bound nor asked")
    void expelledMembersAreFree() {
        assertThat(authorise(CLUSTER).consequences(Positions.all(Level.ASSENT)).bound())
                .isEqualTo(CLUSTER.members());
        assertThat(Game.of(authorise(CLUSTER).condition()).vetoPlayers()).contains(HUNGARY);
        StrictCluster after = CLUSTER.findingInBreach(HUNGARY).expelling(HUNGARY);
        assertThat(after.members()).isEqualTo(actors("DE FR GB NO PL"));
        assertThat(after.bound()).doesNotContain(HUNGARY);
        assertThat(authorise(after).condition().actors()).doesNotContain(HUNGARY);
        assertThat(authorise(after).consequences(Positions.all(Level.ASSENT)).bound())
                .doesNotContain(HUNGARY);
        Positions objecting = Positions.all(Level.ASSENT).with(HUNGARY, Level.OBJECT);
        assertThat(authorise(CLUSTER).condition().evaluate(objecting)).isEqualTo(Verdict.FAILS);
        assertThat(authorise(after).condition().evaluate(objecting)).isEqualTo(Verdict.HOLDS);
    }

    @Test
    @DisplayName("M-INV-37: a core cluster takes democracies; losing the flag allows suspension, it does not force it")
    void theValueCondition() {
        assertThatThrownBy(() -> CLUSTER.admission(ActorId.of("BY"))).hasMessageContaining("liberal democracy");
        assertThat(CLUSTER.admitting(ActorId.of("UA")).members()).contains(ActorId.of("UA"));
        assertThatThrownBy(() -> CLUSTER.suspension(HUNGARY)).hasMessageContaining("no ground");
        StrictCluster breach = CLUSTER.findingInBreach(HUNGARY);
        assertThat(breach.members()).contains(HUNGARY);
        assertThat(breach.voting()).contains(HUNGARY);
        assertThat(breach.mayBePutOut(HUNGARY)).isTrue();
        StrictCluster suspended = breach.suspending(HUNGARY);
        assertThat(suspended.voting()).doesNotContain(HUNGARY);
        assertThat(suspended.bound()).contains(HUNGARY);
        assertThat(authorise(suspended).condition().actors()).doesNotContain(HUNGARY);
        assertThat(authorise(suspended)
                        .consequences(Positions.all(Level.ASSENT))
                        .bound())
                .as("suspended, and bound as before")
                .isEqualTo(CLUSTER.members());
        assertThat(CLUSTER.leaving(HUNGARY).members()).doesNotContain(HUNGARY);
    }

    @Test
    @DisplayName("the state concerned has no vote on its expulsion; the threshold is a parameter")
    void expulsionByTheOthers() {
        StrictCluster breach = CLUSTER.findingInBreach(HUNGARY);
        Blockers expulsion = new Blockers(breach.expulsion(HUNGARY));
        assertThat(expulsion.wins("DE FR GB NO")).isTrue();
        assertThat(expulsion.wins("DE FR GB")).isFalse();
        assertThat(breach.expulsion(HUNGARY).actors()).doesNotContain(HUNGARY);
        assertThat(breach.procedures())
                .extracting(Procedure::id)
                .containsExactly(
                        "cluster_security:authorise", "cluster_security:suspend-hu", "cluster_security:expel-hu");
        Blockers suspension = new Blockers(breach.suspension(HUNGARY));
        assertThat(suspension.wins("DE FR GB NO")).isTrue();
        assertThat(suspension.wins("DE FR GB HU")).isFalse();
        breach.procedures().stream().skip(1).forEach(procedure -> {
            assertThat(procedure.electorate().forum()).isEqualTo(breach.membershipForum());
            assertThat(procedure.electorate().voters()).isEqualTo(actors("DE FR GB NO PL"));
        });
        assertThat(breach.membershipForum()).isNotEqualTo(breach.forum());
    }

    @Test
    @DisplayName("M-INV-38: here only a strict cluster can expel")
    void nobodyElseExpels() {
        assertThat(PATHWAY.provide(DAY).procedures())
                .filteredOn(procedure -> procedure.function().equals(Function.of("EXPEL")))
                .allMatch(procedure -> procedure.arrangement().id().startsWith("cluster_"));
        Provision founded = PATHWAY.reforms()
                .foundCluster(
                        "cluster_security",
                        actors("DE FR HU PL"),
                        Set.of(HUNGARY),
                        Optional.empty(),
                        Optional.empty(),
                        DAY)
                .applyTo(PATHWAY.provide(DAY).only("cluster_security"));
        assertThat(founded.procedures()).extracting(Procedure::id).contains("cluster_security:expel-hu");
        Provision suspended =
                PATHWAY.reforms().suspend("cluster_security", HUNGARY, DAY).applyTo(founded);
        Procedure operation = suspended.procedures().get(0);
        assertThat(operation.electorate().voters()).isEqualTo(actors("DE FR PL"));
        assertThat(operation.consequences(Positions.all(Level.ASSENT)).bound()).isEqualTo(actors("DE FR HU PL"));
        assertThat(suspended.procedures())
                .extracting(Procedure::id)
                .containsExactly("cluster_security:authorise", "cluster_security:expel-hu");
        Provision afterBoth =
                PATHWAY.reforms().expel("cluster_security", HUNGARY, DAY).applyTo(suspended);
        assertThat(afterBoth
                        .procedures()
                        .get(0)
                        .consequences(Positions.all(Level.ASSENT))
                        .bound())
                .isEqualTo(actors("DE FR PL"));
        assertThatThrownBy(() -> PATHWAY.reforms()
                        .expel("cluster_security", ActorId.of("PL"), DAY)
                        .applyTo(founded))
                .hasMessageContaining(
                        "PL keeps the founding norms of 'cluster_security'; there is no ground to expel it");
        Provision without =
                PATHWAY.reforms().expel("cluster_security", HUNGARY, DAY).applyTo(founded);
        assertThat(without.arrangement(ArrangementId.of("cluster_security")).members(DAY))
                .isEqualTo(actors("DE FR PL"));
        assertThat(without.procedures()).extracting(Procedure::id).containsExactly("cluster_security:authorise");
        assertThat(PATHWAY.provide(DAY).only("cluster_security").procedures())
                .as("a cluster without members decides nothing, not everything")
                .isEmpty();
    }

    @Test
    @DisplayName("M-INV-39: complete only with a group beyond consulting for each regional plan")
    void coverage() {
        Coverage today = CoverageNorm.onePerRegionalPlan().check(PATHWAY.provide(DAY));
        assertThat(today.plans())
                .extracting(finding -> finding.grade().toString())
                .containsExactly("covered", "partly", "gap");
        assertThat(today.isComplete()).isFalse();
        assertThat(today.gaps()).extracting(RegionalPlan::id).containsExactly("south");
        assertThat(today.plans().get(1).beyondConsulting())
                .extracting(group -> group.id().id())
                .containsExactly("mnc_ne", "gnc_1");
        Provision lifted = Edit.grant(
                        "b9-commands",
                        ArrangementId.of("b9"),
                        Function.COMMAND,
                        DecisionRules.atLeast(3),
                        Effects.none(Source.stylised("test")),
                        Standing.STYLISED,
                        Source.stylised("test"))
                .apply(PATHWAY.provide(DAY));
        assertThat(CoverageNorm.onePerRegionalPlan().check(lifted).isComplete()).isTrue();
        Provision withoutJef = PATHWAY.provide(DAY).only("mnc_ne", "b9", "nb8");
        assertThat(CoverageNorm.onePerRegionalPlan().check(withoutJef).gaps())
                .extracting(RegionalPlan::id)
                .containsExactly("north-west", "south");
    }

    @Test
    @DisplayName("M-INV-40: taking a layer away never adds a way to decide")
    void optionsAreMonotoneInLayers() {
        Contingency crisis = Contingency.of(DAY, Event.CRISIS);
        Architecture order = Architecture.on(DAY);
        for (String id : List.of("esc_e5_no", "jef", "eurocorps", "nb8", "cjef", "weimar")) {
            order = order.tier(id, PATHWAY, PATHWAY.provide(DAY).only(id));
        }
        for (int gone = 0; gone < order.tiers().size(); gone++) {
            Architecture less = Architecture.on(DAY);
            for (int kept = 0; kept < order.tiers().size(); kept++) {
                less = kept == gone ? less : less.tier(order.tiers().get(kept));
            }
            for (Function function : Function.standard()) {
                Set<ActorId> players = Sets.union(
                        order.members(), order.condition(crisis, function).actors());
                Game fewer = Game.of(less.condition(crisis, function), players);
                Game all = Game.of(order.condition(crisis, function), players);
                assertThat(fewer.implies(all)).isTrue();
            }
        }
    }

    @Test
    @DisplayName("M-INV-41: a group that misses a condition of success is fragile, not forbidden")
    void fragileIsNotForbidden() {
        Assessments assessments = Assessments.standard();
        assertThat(assessments.soundness(ArrangementId.of("ei2"))).isEqualTo(Soundness.FRAGILE);
        assertThat(assessments.of(ArrangementId.of("ei2")).orElseThrow().missing())
                .containsExactly("political will");
        assertThat(assessments.soundness(ArrangementId.of("benesam"))).isEqualTo(Soundness.SOUND);
        assertThat(assessments.soundness(ArrangementId.of("v4"))).isEqualTo(Soundness.NOT_KNOWN);
        assertThat(PATHWAY.provide(DAY).has(ArrangementId.of("ei2"))).isTrue();
        for (Verdict one : Verdict.values()) {
            for (Verdict two : Verdict.values()) {
                for (Verdict three : Verdict.values()) {
                    Soundness soundness = new SuccessConditions(one, two, three, Source.unsourced()).soundness();
                    assertThat(soundness == Soundness.FRAGILE)
                            .isEqualTo(List.of(one, two, three).contains(Verdict.FAILS));
                }
            }
        }
    }
}
