package carryover;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Damages files as disks, transfers and people do. */
public final class Mutation {
  private Mutation() {}

  /** One to four damages: changed bytes, lost or added pieces, pieces exchanged or repeated. */
  public static byte[] of(byte[] good, SplittableRandom random) {
    byte[] damaged = good.clone();
    for (int count = 1 + random.nextInt(4); count > 0 && damaged.length > 1; count--) {
      int a = random.nextInt(damaged.length);
      int b = Math.min(damaged.length, a + 1 + random.nextInt(24));
      byte[] piece = Arrays.copyOfRange(damaged, a, b);
      damaged =
          switch (random.nextInt(7)) {
            case 0 -> replaced(damaged, a, new byte[] {(byte) random.nextInt()});
            case 1 ->
                replaced(damaged, a, new byte[] {(byte) (damaged[a] ^ 1 << random.nextInt(8))});
            case 2 -> Arrays.copyOf(damaged, a);
            case 3 -> spliced(damaged, a, b, new byte[0]);
            case 4 -> spliced(damaged, a, a, random(random));
            case 5 -> spliced(damaged, a, a, piece);
            default -> spliced(spliced(damaged, a, b, new byte[0]), a / 2, a / 2, piece);
          };
    }
    return damaged;
  }

  private static byte[] random(SplittableRandom random) {
    byte[] bytes = new byte[1 + random.nextInt(16)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] replaced(byte[] bytes, int at, byte[] by) {
    return spliced(bytes, at, at + by.length, by);
  }

  /** The bytes with those from {@code from} to {@code to} replaced. */
  private static byte[] spliced(byte[] bytes, int from, int to, byte[] by) {
    byte[] result = new byte[bytes.length - (to - from) + by.length];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(by, 0, result, from, by.length);
    System.arraycopy(bytes, to, result, from + by.length, bytes.length - to);
    return result;
  }
}
