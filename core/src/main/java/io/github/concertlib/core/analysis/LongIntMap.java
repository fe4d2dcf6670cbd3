package io.github.concertlib.core.analysis;

import java.util.Arrays;

/** A map from pairs of node numbers to a node number, by open addressing; without boxes, and only ever growing. */
final class LongIntMap {

    static final int ABSENT = -1;

    private static final long FREE = -1;

    private long[] keys = new long[1 << 10];
    private int[] values = new int[1 << 10];
    private int size;

    LongIntMap() {
        Arrays.fill(keys, FREE);
    }

    static long pair(int first, int second) {
        return (long) first << 32 | second;
    }

    /** The value, or {@link #ABSENT}. */
    int get(long key) {
        int slot = slot(key);
        return keys[slot] == FREE ? ABSENT : values[slot];
    }

    void put(long key, int value) {
        int slot = slot(key);
        if (keys[slot] == FREE) {
            keys[slot] = key;
            size++;
        }
        values[slot] = value;
        if (size > keys.length / 2) {
            grow();
        }
    }

    int size() {
        return size;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = hash(key) & mask;
        while (keys[slot] != key && keys[slot] != FREE) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int hash(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32 ^ mixed >>> 12);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        Arrays.fill(keys, FREE);
        for (int k = 0; k < oldKeys.length; k++) {
            if (oldKeys[k] != FREE) {
                int slot = slot(oldKeys[k]);
                keys[slot] = oldKeys[k];
                values[slot] = oldValues[k];
            }
        }
    }
}
