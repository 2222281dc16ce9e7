package carryover.ui.chart;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Leaves out points nobody could see: of all points in one pixel column it keeps the least and the
 * greatest, so every spike stays; gaps and both ends stay as well.
 */
final class ColumnReduction {
  private ColumnReduction() {}

  /**
   * Indices of the points to draw, ascending.
   *
   * @param column pixel column of each point, ascending
   * @param y value of each point; what is not finite is a gap, and one point of it is kept
   */
  static int[] keep(int[] column, double[] y) {
    int[] kept = new int[y.length];
    int count = 0;
    for (int start = 0; start < y.length; ) {
      int end = endOfRun(column, y, start);
      count = add(kept, count, start, end, y);
      start = end;
    }
    return Arrays.copyOf(kept, count);
  }

  /** Indices that either of the two keeps. */
  static int[] union(int[] a, int[] b) {
    return IntStream.concat(IntStream.of(a), IntStream.of(b)).sorted().distinct().toArray();
  }

  /** A run shares its column and is all values or all gap. */
  private static int endOfRun(int[] column, double[] y, int start) {
    boolean finite = Double.isFinite(y[start]);
    int end = start + 1;
    while (end < y.length && column[end] == column[start] && Double.isFinite(y[end]) == finite) {
      end++;
    }
    return end;
  }

  private static int add(int[] kept, int count, int start, int end, double[] y) {
    int least = start;
    int greatest = start;
    for (int i = start; i < end; i++) {
      if (y[i] < y[least]) {
        least = i;
      }
      if (y[i] > y[greatest]) {
        greatest = i;
      }
    }
    int n = count;
    if (start == 0) {
      kept[n++] = start;
    }
    n = addNew(kept, n, Math.min(least, greatest));
    n = addNew(kept, n, Math.max(least, greatest));
    return end == y.length ? addNew(kept, n, end - 1) : n;
  }

  private static int addNew(int[] kept, int count, int index) {
    if (count > 0 && kept[count - 1] >= index) {
      return count;
    }
    kept[count] = index;
    return count + 1;
  }
}
