package carryover.studies.cnn;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which filters of each sign Task 2 inherits (docs/model.md §8.2). */
public enum InheritedSelection {
  /** Any: they are exchangeable, so the first. */
  RANDOM("random"),
  /** Those of the largest ‖w‖ after upstream training. */
  LARGEST_NORM("largestNorm"),
  /** Those of the largest γ. */
  MOST_SHARED("mostShared"),
  /** Those of the smallest γ. */
  LEAST_SHARED("leastShared");

  /** The source of a filter that is not inherited. */
  public static final int FRESH = -1;

  private final String key;

  InheritedSelection(String key) {
    this.key = key;
  }

  static List<String> keys() {
    return Stream.of(values()).map(selection -> selection.key).toList();
  }

  /**
   * Where the filters of the transfer arm come from: the inherited ones stand first in each sign,
   * the best of the selection before the others, of equals the first.
   *
   * @param norms ‖w‖ of all filters after upstream training, length 2m
   * @param shared γ of all filters, length 2m
   * @param inherited how many of each sign are inherited, 0…m
   * @return for each of 2m filters the upstream filter it is a copy of, or {@link #FRESH}
   */
  public int[] sources(double[] norms, double[] shared, int inherited) {
    int m = norms.length / 2;
    int[] sources = new int[2 * m];
    Arrays.fill(sources, FRESH);
    for (int first : new int[] {0, m}) {
      int[] best = best(norms, shared, first);
      System.arraycopy(best, 0, sources, first, inherited);
    }
    return sources;
  }

  private int[] best(double[] norms, double[] shared, int first) {
    Comparator<Integer> order =
        switch (this) {
          case RANDOM -> Comparator.naturalOrder();
          case LARGEST_NORM -> Comparator.comparingDouble(f -> -norms[f]);
          case MOST_SHARED -> Comparator.comparingDouble(f -> -shared[f]);
          case LEAST_SHARED -> Comparator.comparingDouble(f -> shared[f]);
        };
    return IntStream.range(first, first + norms.length / 2)
        .boxed()
        .sorted(order)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
