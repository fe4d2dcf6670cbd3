package io.github.concertlib.benchmarks;

import io.github.concertlib.core.actor.ActorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The Council's qualified majority by trying all 2<sup>27</sup> coalitions: the oracle and the yardstick. It shares nothing
 * with the library but the populations.
 */
public final class BruteForce {

    private static final int STATES_NEEDED = 15;
    private static final int ENOUGH_STATES = 24;

    private final List<ActorId> players;
    private final long[] population;
    private final long quota;
    private final long[] wins;

    private BruteForce(Map<ActorId, Long> populations) {
        this.players = new ArrayList<>(populations.keySet());
        this.population =
                populations.values().stream().mapToLong(persons -> persons).toArray();
        long total = 0;
        for (long persons : population) {
            total += persons;
        }
        this.quota = (65 * total + 99) / 100;
        this.wins = new long[1 << players.size() - 6];
        fill();
    }

    /** Tries every coalition of the members of the Union. */
    public static BruteForce ofTheCouncil() {
        return new BruteForce(Europe.populations());
    }

    /** One loop over all coalitions; sums change by one member at a time (Gray code). */
    private void fill() {
        long persons = 0;
        int states = 0;
        int set = 0;
        for (int step = 0; ; ) {
            if (states >= ENOUGH_STATES || states >= STATES_NEEDED && persons >= quota) {
                wins[set >>> 6] |= 1L << set;
            }
            if (++step == 1 << players.size()) {
                return;
            }
            int member = Integer.numberOfTrailingZeros(step);
            set ^= 1 << member;
            boolean joins = (set >> member & 1) != 0;
            persons += joins ? population[member] : -population[member];
            states += joins ? 1 : -1;
        }
    }

    private boolean wins(int set) {
        return (wins[set >>> 6] >> set & 1) != 0;
    }

    /** The members, in the order of the file: member k is bit k of a coalition's number. */
    public List<ActorId> players() {
        return players;
    }

    /** Winning coalitions by size. */
    public long[] winningBySize() {
        long[] counts = new long[players.size() + 1];
        for (int set = 0; set < 1 << players.size(); set++) {
            counts[Integer.bitCount(set)] += wins(set) ? 1 : 0;
        }
        return counts;
    }

    /** Minimal winning coalitions by size. */
    public long[] minimalWinningBySize() {
        long[] counts = new long[players.size() + 1];
        for (int set = 0; set < 1 << players.size(); set++) {
            if (wins(set) && nobodyCanLeave(set)) {
                counts[Integer.bitCount(set)]++;
            }
        }
        return counts;
    }

    private boolean nobodyCanLeave(int set) {
        for (int rest = set; rest != 0; rest &= rest - 1) {
            if (wins(set ^ Integer.lowestOneBit(rest))) {
                return false;
            }
        }
        return true;
    }

    /** Minimal blocking coalitions by size: the complements of losing coalitions that any further member makes win. */
    public long[] minimalBlockingBySize() {
        long[] counts = new long[players.size() + 1];
        int everybody = (1 << players.size()) - 1;
        for (int set = 0; set <= everybody; set++) {
            if (!wins(set) && anybodyCompletes(set, everybody ^ set)) {
                counts[players.size() - Integer.bitCount(set)]++;
            }
        }
        return counts;
    }

    private boolean anybodyCompletes(int set, int others) {
        for (int rest = others; rest != 0; rest &= rest - 1) {
            if (!wins(set | Integer.lowestOneBit(rest))) {
                return false;
            }
        }
        return true;
    }

    /** Per member and size without it, how many coalitions win when it joins: Banzhaf and Shapley follow. */
    public long[][] swingsBySize() {
        long[][] swings = new long[players.size()][players.size()];
        for (int set = 0; set < 1 << players.size(); set++) {
            if (wins(set)) {
                int others = Integer.bitCount(set) - 1;
                for (int rest = set; rest != 0; rest &= rest - 1) {
                    int member = Integer.numberOfTrailingZeros(rest);
                    swings[member][others] += wins(set ^ 1 << member) ? 0 : 1;
                }
            }
        }
        return swings;
    }
}
