package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Numbers keys of 64 bits, from 0 on in the order in which they first come, and counts how often
 * each comes. A model knows a hundred thousand keys, so that an object for each would be most of
 * what it holds. Once no more are added, safe for many threads.
 */
final class Numbering {

    /** Spreads keys over all places, as the golden ratio does. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[16];
    private int[] counts = new int[16];

    /** At the place of a key or after it, its number and 1; 0 where no key is. A power of two. */
    private int[] places = new int[32];

    private int size;

    static Numbering load(DataInputStream in) throws IOException {
        var numbering = new Numbering();
        int size = in.readInt();
        for (int number = 0; number < size; number++) {
            numbering.add(in.readLong(), in.readInt());
        }
        return numbering;
    }

    void store(DataOutputStream out) throws IOException {
        out.writeInt(size);
        for (int number = 0; number < size; number++) {
            out.writeLong(keys[number]);
            out.writeInt(counts[number]);
        }
    }

    /** Adds a key, or counts it once more. */
    void add(long key) {
        add(key, 1);
    }

    private void add(long key, int times) {
        int place = place(key);
        if (places[place] == 0) {
            if (size == keys.length) {
                grow();
                place = place(key);
            }
            keys[size] = key;
            places[place] = ++size;
        }
        counts[places[place] - 1] += times;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
        places = new int[2 * places.length];
        for (int number = 0; number < size; number++) {
            places[place(keys[number])] = number + 1;
        }
    }

    /** Where the key is, or where it would be put. */
    private int place(long key) {
        int last = places.length - 1;
        int place = (int) ((key * SPREAD) >>> 32) & last;
        while (places[place] != 0 && keys[places[place] - 1] != key) {
            place = place + 1 & last;
        }
        return place;
    }

    /** The number of a key; less than 0 where it never came. */
    int number(long key) {
        return places[place(key)] - 1;
    }

    /** How often a key came. */
    int count(long key) {
        int number = number(key);
        return number < 0 ? 0 : counts[number];
    }

    /** How many keys there are. */
    int size() {
        return size;
    }

    /** The keys, by their numbers. */
    long[] keys() {
        return Arrays.copyOf(keys, size);
    }
}
