package carryover.sweep;

/**
 * A fixed order of the numbers from 0 to n − 1 that looks like chance: each has a rank, and no two
 * the same. Four rounds of a Feistel network over the next power of four, walked on until the
 * result is below n (J. Black and P. Rogaway, <i>Ciphers with arbitrary finite domains</i>, 2002).
 */
final class MixedOrder {
  private static final int ROUNDS = 4;

  private final long count;
  private final int halfBits;
  private final long mask;

  MixedOrder(long count) {
    this.count = count;
    int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, count - 1));
    halfBits = (bits + 1) / 2;
    mask = (1L << halfBits) - 1;
  }

  /** The place of a number, from 0 to n − 1. */
  long rank(long number) {
    long rank = number;
    do {
      rank = permuted(rank);
    } while (rank >= count);
    return rank;
  }

  private long permuted(long number) {
    long left = number >>> halfBits;
    long right = number & mask;
    for (int round = 1; round <= ROUNDS; round++) {
      long mixed = left ^ (HashSet64.mixed(right + ((long) round << 48)) & mask);
      left = right;
      right = mixed;
    }
    return (left << halfBits) | right;
  }
}
