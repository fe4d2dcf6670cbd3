package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.github.concertlib.core.actor.ActorId;
import io.github.concertlib.core.condition.Condition;
import io.github.concertlib.core.condition.Level;
import io.github.concertlib.core.condition.Positions;
import io.github.concertlib.core.condition.Verdict;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Answers about several levels are what one finds by trying all profiles. */
class LevelProperties {

    private static final List<ActorId> PLAYERS = Conditions.actors(3);
    private static final int LEVELS = 5;
    private static final int PROFILES = LEVELS * LEVELS * LEVELS;

    @Provide
    Arbitrary<Condition> conditions() {
        return Conditions.any(3);
    }

    @Provide
    Arbitrary<double[]> weights() {
        return Arbitraries.doubles().between(0, 1).array(double[].class).ofSize(LEVELS * PLAYERS.size());
    }

    private static int level(int profile, int player) {
        return profile / (int) Math.pow(LEVELS, player) % LEVELS;
    }

    private static int with(int profile, int player, int level) {
        return profile + (level - level(profile, player)) * (int) Math.pow(LEVELS, player);
    }

    private static boolean[] holds(Condition condition) {
        boolean[] holds = new boolean[PROFILES];
        for (int profile = 0; profile < PROFILES; profile++) {
            Positions positions = Positions.unknown();
            for (int player = 0; player < PLAYERS.size(); player++) {
                positions = positions.with(PLAYERS.get(player), Level.ordered().get(level(profile, player)));
            }
            holds[profile] = condition.evaluate(positions) == Verdict.HOLDS;
        }
        return holds;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void profilesAndSwingsAreCounted(@ForAll("conditions") Condition condition) {
        LevelledGame game = LevelledGame.of(condition, PLAYERS, Level.ordered());
        boolean[] holds = holds(condition);
        assertThat(game.winningCount())
                .isEqualTo(BigInteger.valueOf(
                        IntStream.range(0, PROFILES).filter(p -> holds[p]).count()));
        for (int player = 0; player < PLAYERS.size(); player++) {
            List<BigInteger> steps = new ArrayList<>();
            for (int level = 1; level < LEVELS; level++) {
                long swings = 0;
                for (int profile = 0; profile < PROFILES; profile++) {
                    if (level(profile, player) == level && holds[profile] && !holds[with(profile, player, level - 1)]) {
                        swings++;
                    }
                }
                steps.add(BigInteger.valueOf(swings));
            }
            assertThat(game.swings().get(PLAYERS.get(player))).isEqualTo(steps);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void rollCallsAreSettledBySomebody(@ForAll("conditions") Condition condition) {
        LevelledGame game = LevelledGame.of(condition, PLAYERS, Level.ordered());
        boolean[] holds = holds(condition);
        List<int[]> orders = List.of(
                new int[] {0, 1, 2},
                new int[] {0, 2, 1},
                new int[] {1, 0, 2},
                new int[] {1, 2, 0},
                new int[] {2, 0, 1},
                new int[] {2, 1, 0});
        long[] settled = new long[PLAYERS.size()];
        for (int[] order : orders) {
            for (int profile = 0; profile < PROFILES; profile++) {
                int low = profile;
                int high = profile;
                for (int player : order) {
                    low = with(low, player, 0);
                    high = with(high, player, LEVELS - 1);
                }
                for (int player : order) {
                    if (holds[low] || !holds[high]) {
                        break;
                    }
                    low = with(low, player, level(profile, player));
                    high = with(high, player, level(profile, player));
                    if (holds[low] || !holds[high]) {
                        settled[player]++;
                    }
                }
            }
        }
        for (int player = 0; player < PLAYERS.size(); player++) {
            assertThat(game.shapleyShubik().get(PLAYERS.get(player)))
                    .isEqualTo(Fraction.of(settled[player], (long) PROFILES * orders.size()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void likelihoodsAreSumsOverProfiles(
            @ForAll("conditions") Condition condition, @ForAll("weights") double[] weights) {
        Chances chances = chances(weights);
        Likelihood likelihood = Likelihood.of(condition, chances);
        boolean[] holds = holds(condition);
        double success = 0;
        double[] birnbaum = new double[PLAYERS.size()];
        double[] preventable = new double[PLAYERS.size()];
        double[] obstacle = new double[PLAYERS.size()];
        for (int profile = 0; profile < PROFILES; profile++) {
            double chance = 1;
            for (int player = 0; player < PLAYERS.size(); player++) {
                chance *= chances.of(PLAYERS.get(player), Level.ordered().get(level(profile, player)));
            }
            success += holds[profile] ? chance : 0;
            for (int player = 0; player < PLAYERS.size(); player++) {
                boolean best = holds[with(profile, player, LEVELS - 1)];
                birnbaum[player] += best && !holds[with(profile, player, 0)] ? chance : 0;
                preventable[player] += best && !holds[profile] ? chance : 0;
                obstacle[player] += isObstacle(holds, profile, player) ? chance : 0;
            }
        }
        assertThat(likelihood.probability()).isCloseTo(success, offset(1e-13));
        assertThat(likelihood.failure()).isCloseTo(1 - success, offset(1e-13));
        for (ActorId actor : likelihood.actors()) {
            int player = PLAYERS.indexOf(actor);
            assertThat(likelihood.birnbaum().get(actor)).isCloseTo(birnbaum[player], offset(1e-13));
            if (success < 0.999) {
                assertThat(likelihood.criticality().get(actor))
                        .isCloseTo(preventable[player] / (1 - success), offset(1e-9));
                assertThat(likelihood.fussellVesely().get(actor))
                        .isCloseTo(obstacle[player] / (1 - success), offset(1e-9));
            }
            double assenting = likelihood.given(Map.of(actor, Level.ASSENT)).probability();
            double objecting = likelihood.given(Map.of(actor, Level.OBJECT)).probability();
            assertThat(assenting - objecting).isCloseTo(birnbaum[player], offset(1e-13));
        }
    }

    private static boolean isObstacle(boolean[] holds, int profile, int player) {
        for (int raised = 0; raised < PROFILES; raised++) {
            boolean above = level(raised, player) == level(profile, player);
            for (int other = 0; other < PLAYERS.size(); other++) {
                above &= level(raised, other) >= level(profile, other);
            }
            if (above && !holds[raised] && holds[with(raised, player, LEVELS - 1)]) {
                return true;
            }
        }
        return false;
    }

    private static Chances chances(double[] weights) {
        Chances chances = Chances.uniform();
        for (int player = 0; player < PLAYERS.size(); player++) {
            double sum = 1e-3;
            for (int level = 0; level < LEVELS; level++) {
                sum += weights[player * LEVELS + level];
            }
            Map<Level, Double> own = new java.util.EnumMap<>(Level.class);
            double rest = 1;
            for (int level = 1; level < LEVELS; level++) {
                double chance = weights[player * LEVELS + level] / sum;
                own.put(Level.ordered().get(level), chance);
                rest -= chance;
            }
            own.put(Level.OBJECT, Math.max(0, rest));
            chances = chances.with(PLAYERS.get(player), own);
        }
        return chances;
    }
}
