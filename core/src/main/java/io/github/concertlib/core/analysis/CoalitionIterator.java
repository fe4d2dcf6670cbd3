package io.github.concertlib.core.analysis;

import com.google.common.collect.ImmutableSortedSet;
import io.github.concertlib.core.actor.ActorId;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/** Walks through a family by size; within a size, sets with the player at the first level come first, and so on. */
final class CoalitionIterator implements Iterator<Set<ActorId>> {

    /** A place still to be visited: a node, and how many of the chosen players lie above it. */
    private record Place(int node, int chosenBefore) {}

    private final SetDiagram family;
    private final List<ActorId> players;
    private final BitSet[] sizes;
    private final int[] chosen;
    private final Deque<Place> open = new ArrayDeque<>();
    private int size = -1;

    CoalitionIterator(SetDiagram family, List<ActorId> players) {
        this.family = family;
        this.players = players;
        this.chosen = new int[family.levels()];
        this.sizes = new BitSet[family.size()];
        sizes[SetDiagram.NONE] = new BitSet();
        sizes[SetDiagram.UNIT] = new BitSet();
        sizes[SetDiagram.UNIT].set(0);
        for (int node = 2; node < sizes.length; node++) {
            BitSet own = (BitSet) sizes[family.without(node)].clone();
            BitSet with = sizes[family.with(node)];
            for (int s = with.nextSetBit(0); s >= 0; s = with.nextSetBit(s + 1)) {
                own.set(s + 1);
            }
            sizes[node] = own;
        }
    }

    @Override
    public boolean hasNext() {
        if (open.isEmpty()) {
            int next = sizes[family.root()].nextSetBit(size + 1);
            if (next < 0) {
                return false;
            }
            size = next;
            open.push(new Place(family.root(), 0));
        }
        return true;
    }

    @Override
    public Set<ActorId> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Place place = open.pop();
        int node = place.node();
        int count = place.chosenBefore();
        while (node >= 2) {
            int without = family.without(node);
            int with = family.with(node);
            boolean canDoWithout = sizes[without].get(size - count);
            if (count < size && sizes[with].get(size - count - 1)) {
                if (canDoWithout) {
                    open.push(new Place(without, count));
                }
                chosen[count++] = family.player(family.level(node));
                node = with;
            } else {
                node = without;
            }
        }
        ImmutableSortedSet.Builder<ActorId> members = ImmutableSortedSet.naturalOrder();
        for (int k = 0; k < count; k++) {
            members.add(players.get(chosen[k]));
        }
        return members.build();
    }
}
