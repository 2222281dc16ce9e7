package carryover.sweep;

import java.util.Arrays;

/** Numbers of 64 bits, spread evenly, in 11 to 21 bytes each. */
final class HashSet64 {
  /** Stands where there is none. */
  private static final long FREE = 0;

  /** A power of two. */
  private long[] table = new long[1 << 10];

  private int size;

  /** Spreads a number over all bits; different ones stay different (SplitMix64). */
  static long mixed(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** Whether it may be there: 0 and 1 are not told apart. */
  boolean contains(long hash) {
    return table[place(kept(hash))] != FREE;
  }

  /** False when it may have been there. */
  boolean add(long hash) {
    if (4L * size > 3L * table.length) {
      grow();
    }
    return put(kept(hash));
  }

  private static long kept(long hash) {
    return hash == FREE ? 1 : hash;
  }

  /** Where it is, or would be. */
  private int place(long hash) {
    int place = (int) hash & (table.length - 1);
    while (table[place] != FREE && table[place] != hash) {
      place = (place + 1) & (table.length - 1);
    }
    return place;
  }

  private boolean put(long hash) {
    int place = place(hash);
    if (table[place] == hash) {
      return false;
    }
    table[place] = hash;
    size++;
    return true;
  }

  private void grow() {
    long[] before = table;
    table = new long[2 * before.length];
    size = 0;
    Arrays.stream(before).filter(hash -> hash != FREE).forEach(this::put);
  }
}
