package carryover.studies.images;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The classes that a task tells apart, by their labels in rising order.
 *
 * @param labels at least two
 */
public record ClassSet(List<Integer> labels) {
  /** All pairs of classes as {@code 1/2}; the first of two is the task's +1. */
  public static final List<ClassSet> PAIRS = pairs(DataId.MOST_CLASSES);

  /** The pairs, then all runs of three neighbouring labels or more as {@code 0..4}. */
  public static final List<ClassSet> ALL = all();

  public ClassSet {
    labels = List.copyOf(labels);
  }

  /** All pairs of so many classes. */
  public static List<ClassSet> pairs(int classes) {
    return IntStream.range(0, classes)
        .boxed()
        .flatMap(a -> IntStream.range(a + 1, classes).mapToObj(b -> new ClassSet(List.of(a, b))))
        .toList();
  }

  private static List<ClassSet> all() {
    List<ClassSet> all = new ArrayList<>(PAIRS);
    for (int from = 0; from < DataId.MOST_CLASSES; from++) {
      for (int to = from + 2; to < DataId.MOST_CLASSES; to++) {
        all.add(new ClassSet(IntStream.rangeClosed(from, to).boxed().toList()));
      }
    }
    return List.copyOf(all);
  }

  public int size() {
    return labels.size();
  }

  public int label(int place) {
    return labels.get(place);
  }

  public boolean isPair() {
    return size() == 2;
  }

  /** The greatest label. */
  public int last() {
    return label(size() - 1);
  }

  /** Whether a class belongs to both. */
  public boolean meets(ClassSet other) {
    return labels.stream().anyMatch(other.labels::contains);
  }

  /** As in files: {@code 1/2}, or {@code 0..4}. */
  public String text() {
    return isPair()
        ? labels.stream().map(String::valueOf).collect(Collectors.joining("/"))
        : label(0) + ".." + last();
  }
}
