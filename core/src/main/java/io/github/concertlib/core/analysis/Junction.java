package io.github.concertlib.core.analysis;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** All, or any, of at least two formulas that are not constant and differ from each other. */
final class Junction implements Formula {

    private final boolean all;
    private final List<Formula> parts;
    private final int hash;

    /** @param all whether every part is needed; otherwise one is enough */
    Junction(boolean all, List<Formula> parts) {
        this.all = all;
        this.parts = ImmutableList.copyOf(parts);
        this.hash = Objects.hash(all, this.parts);
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

    boolean all() {
        return all;
    }

    List<Formula> parts() {
        return parts;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Junction that && hash == that.hash && all == that.all && parts.equals(that.parts);
    }

    /** Kept, because parts are shared many times over. */
    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return (all ? "all of " : "any of ") + parts.size() + " formulas";
    }
}
