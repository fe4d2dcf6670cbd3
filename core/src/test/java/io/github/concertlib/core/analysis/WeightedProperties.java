package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.AtLeast;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Forum;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Weighted;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Tables of sums, diagrams and the reference evaluator count the same. */
class WeightedProperties {

    private static final Forum FORUM = Forum.of("council");
    private static final List<Level> STANCES = List.of(Level.OBJECT, Level.ASSENT);

    @Provide
    Arbitrary<Condition> conditions() {
        return Conditions.any(6);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void tablesCountAsDiagramsDo(
            @ForAll long seed, @ForAll @IntRange(max = 12) int players, @ForAll @IntRange(min = 1, max = 3) int parts) {
        Condition condition = weighted(new Random(seed), Conditions.actors(players), parts);
        check(condition, Conditions.actors(players));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void tablesCountAnyRuleOfFewThresholds(@ForAll("conditions") Condition condition) {
        check(condition, Conditions.actors(6));
    }

    @Tag("slow")
    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void longCountsAreExactToo(@ForAll long seed) {
        List<ActorId> players = new ArrayList<>();
        for (int k = 0; k < 90; k++) {
            players.add(ActorId.of(String.format("P%02d", k)));
        }
        check(weighted(new Random(seed), players, 1), players);
    }

    private static void check(Condition condition, List<ActorId> players) {
        Lowering lowering = Lowering.byActor(players, STANCES);
        Formula formula = lowering.lower(condition);
        Diagram diagram = new Compiler(lowering.names(), 2).compile(formula, Budget.NODES);
        DiagramSwings onDiagram = new DiagramSwings(diagram, players.size());
        WeightedSwings.of(formula, players.size()).ifPresent(tables -> {
            assertThat(tables.winning()).isEqualTo(onDiagram.winning());
            assertThat(tables.winningBySize()).isEqualTo(onDiagram.winningBySize());
            assertThat(tables.swings()).isEqualTo(onDiagram.swings());
            assertThat(tables.swingsBySize()).isEqualTo(onDiagram.swingsBySize());
        });
        if (players.size() < 20) {
            WeightedJohnston.of(formula, players.size())
                    .ifPresent(shares -> assertThat(shares).isEqualTo(Johnston.of(diagram, players.size())));
        }
        WeightedMinimal.count(formula, players.size()).ifPresent(count -> {
            SetDiagram family = MinimalSets.of(diagram, Budget.standard());
            BigInteger total = BigInteger.ZERO;
            for (BigInteger ofSize : ExactCounts.total(family)) {
                total = total.add(ofSize);
            }
            assertThat(count).isEqualTo(total);
        });
    }

    private static Condition weighted(Random random, List<ActorId> players, int parts) {
        List<Condition> quotas = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            List<Weighted> terms = new ArrayList<>();
            int highest = 1 + random.nextInt(9);
            long total = 0;
            for (ActorId player : players) {
                long weight = random.nextInt(highest + 1);
                total += weight;
                terms.add(new Weighted(Condition.assent(player, FORUM), weight));
            }
            quotas.add(new AtLeast((long) (random.nextDouble() * (total + 2)), terms, "votes"));
        }
        return random.nextBoolean() || parts < 3
                ? Condition.all(quotas)
                : Condition.any(quotas.get(0), Condition.all(quotas.subList(1, parts)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void powerAddsUpAndIsTheSameInTheDual(@ForAll("conditions") Condition condition) {
        Game game = Game.of(condition, Conditions.actors(6));
        PowerIndices power = game.power();
        PowerIndices dual = game.dual().power();
        assertThat(power.banzhaf()).isEqualTo(dual.banzhaf());
        assertThat(power.shapleyShubik()).isEqualTo(dual.shapleyShubik());
        assertThat(power.colemanPrevent()).isEqualTo(dual.colemanInitiate());
        Fraction one = game.dummies().size() == 6 ? Fraction.ZERO : Fraction.ONE;
        assertThat(sum(power.shapleyShubik().values())).isEqualTo(one);
        assertThat(sum(power.banzhafNormalised().values())).isEqualTo(one);
        assertThat(sum(power.deeganPackel().values())).isEqualTo(one);
        assertThat(sum(power.holler().values())).isEqualTo(one);
        assertThat(sum(power.johnston().values())).isEqualTo(one);
        for (ActorId player : game.players()) {
            boolean dummy = game.dummies().contains(player);
            assertThat(power.banzhaf().get(player).equals(Fraction.ZERO)).isEqualTo(dummy);
            assertThat(power.shapleyShubik().get(player).equals(Fraction.ZERO)).isEqualTo(dummy);
            assertThat(power.johnston().get(player).equals(Fraction.ZERO)).isEqualTo(dummy);
            assertThat(power.holler().get(player).equals(Fraction.ZERO)).isEqualTo(dummy);
            for (ActorId other : game.players()) {
                if (game.desirability(player, other) == Desirability.EQUAL) {
                    assertThat(power.banzhaf().get(player))
                            .isEqualTo(power.banzhaf().get(other));
                    assertThat(power.shapleyShubik().get(player))
                            .isEqualTo(power.shapleyShubik().get(other));
                    assertThat(power.johnston().get(player))
                            .isEqualTo(power.johnston().get(other));
                }
            }
        }
    }

    private static Fraction sum(Iterable<Fraction> values) {
        Fraction sum = Fraction.ZERO;
        for (Fraction value : values) {
            sum = sum.plus(value);
        }
        return sum;
    }
}
