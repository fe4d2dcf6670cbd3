package io.github.concertlib.benchmarks;

import io.github.concertlib.core.actor.ActorId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jdd.bdd.BDD;

/** The Council's qualified majority as a diagram of another engine (JDD), built from the largest member down. */
final class JddCouncil {

    private record Rest(int next, long persons, int states) {}

    private final BDD bdd = new BDD(100_000, 10_000);
    private final long[] population;
    private final long[] personsLeft;
    private final int[] variables;
    private final Map<Rest, Integer> known = new HashMap<>();
    private final long quota;

    JddCouncil() {
        Map<ActorId, Long> populations = Europe.populations();
        List<Long> sorted = new ArrayList<>(populations.values());
        sorted.sort(Comparator.reverseOrder());
        this.population = sorted.stream().mapToLong(persons -> persons).toArray();
        this.personsLeft = new long[population.length + 1];
        this.variables = new int[population.length];
        for (int k = population.length - 1; k >= 0; k--) {
            personsLeft[k] = personsLeft[k + 1] + population[k];
        }
        for (int k = 0; k < variables.length; k++) {
            variables[k] = bdd.createVar();
        }
        this.quota = (65 * personsLeft[0] + 99) / 100;
    }

    double winningCount() {
        int root = node(0, 0, 0);
        return bdd.satCount(root);
    }

    private int node(int next, long persons, int states) {
        int left = population.length - next;
        if (states >= 24 || states >= 15 && persons >= quota) {
            return bdd.getOne();
        }
        boolean byPeople = states + left >= 15 && persons + personsLeft[next] >= quota;
        if (!byPeople && states + left < 24) {
            return bdd.getZero();
        }
        Rest rest = new Rest(next, Math.min(persons, quota), states);
        Integer found = known.get(rest);
        if (found == null) {
            int without = node(next + 1, persons, states);
            int with = node(next + 1, persons + population[next], states + 1);
            found = bdd.ref(bdd.ite(variables[next], with, without));
            known.put(rest, found);
        }
        return found;
    }
}
