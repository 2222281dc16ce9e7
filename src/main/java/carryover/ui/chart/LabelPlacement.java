package carryover.ui.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels apart that would overlap, each as little as possible. */
final class LabelPlacement {
  private LabelPlacement() {}

  /**
   * Places for labels one above the other. Neighbours that are too close form a group around the
   * middle of their wishes, as in pooling adjacent violators.
   *
   * @param wanted where each label would like to be
   * @param gap least distance between two
   * @param from least place
   * @param to greatest place; if they do not all fit, they are spread evenly
   * @return a place for each, in the order of {@code wanted}
   */
  static double[] apart(double[] wanted, double gap, double from, double to) {
    int n = wanted.length;
    double step = n > 1 ? Math.min(gap, (to - from) / (n - 1)) : gap;
    List<Integer> order =
        IntStream.range(0, n).boxed().sorted(Comparator.comparingDouble(i -> wanted[i])).toList();
    double[] start = new double[n];
    int[] size = new int[n];
    int groups = 0;
    for (int k = 0; k < n; k++) {
      start[groups] = clamp(wanted[order.get(k)], from, to);
      size[groups++] = 1;
      while (groups > 1 && start[groups - 1] < start[groups - 2] + size[groups - 2] * step) {
        merge(start, size, groups - 2, step, from, to);
        groups--;
      }
    }
    double[] placed = new double[n];
    int k = 0;
    for (int group = 0; group < groups; group++) {
      for (int i = 0; i < size[group]; i++) {
        placed[order.get(k++)] = start[group] + i * step;
      }
    }
    return placed;
  }

  private static void merge(
      double[] start, int[] size, int first, double step, double from, double to) {
    int a = size[first];
    int b = size[first + 1];
    double wishOfFirst = start[first];
    double wishOfSecond = start[first + 1] - a * step;
    double mean = (a * wishOfFirst + b * wishOfSecond) / (a + b);
    size[first] = a + b;
    start[first] = clamp(mean, from, Math.max(from, to - (a + b - 1) * step));
  }

  private static double clamp(double value, double from, double to) {
    return Math.max(from, Math.min(to, value));
  }
}
