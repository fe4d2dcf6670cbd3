package io.github.concertlib.core.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All, or any, of at least two formulas that are not constant.
 *
 * @param all whether every part is needed; otherwise one is enough
 * @param parts different from each other
 */
record Junction(boolean all, List<Formula> parts) implements Formula {

    Junction {
        parts = ImmutableList.copyOf(parts);
    }

    static Formula all(List<Formula> parts) {
        return of(true, parts);
    }

    static Formula any(List<Formula> parts) {
        return of(false, parts);
    }

    /**
     * The simplest form: nested junctions of one kind are opened, repetitions and constants dropped, and unanimous
     * thresholds (in an all) or thresholds that one player can meet (in an any) are joined into one.
     */
    private static Formula of(boolean all, List<Formula> parts) {
        Set<Formula> kept = new LinkedHashSet<>();
        List<Threshold> plain = new ArrayList<>();
        for (Formula part : opened(all, parts)) {
            if (part instanceof Truth truth) {
                if ((truth == Truth.TRUE) != all) {
                    return truth;
                }
            } else if (part instanceof Threshold threshold
                    && (all ? threshold.isUnanimous() : threshold.isMetByOne())) {
                plain.add(threshold);
            } else {
                kept.add(part);
            }
        }
        if (!plain.isEmpty()) {
            kept.add(all ? Threshold.unanimity(plain) : Threshold.anyone(plain));
        }
        return kept.isEmpty()
                ? Truth.of(all)
                : kept.size() == 1 ? kept.iterator().next() : new Junction(all, ImmutableList.copyOf(kept));
    }

    private static List<Formula> opened(boolean all, List<Formula> parts) {
        List<Formula> opened = new ArrayList<>();
        for (Formula part : parts) {
            if (part instanceof Junction junction && junction.all == all) {
                opened.addAll(junction.parts);
            } else {
                opened.add(part);
            }
        }
        return opened;
    }

    @Override
    public Formula dual() {
        return of(!all, parts.stream().map(Formula::dual).toList());
    }

    @Override
    public boolean holds(int[] stances) {
        for (Formula part : parts) {
            if (part.holds(stances) != all) {
                return !all;
            }
        }
        return all;
    }
}
