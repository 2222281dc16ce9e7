package carryover.studies.images.cloud;

import carryover.studies.images.ClassSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Two tasks of two classes each, no class in both. */
public record TaskPair(ClassSet source, ClassSet target) {
  /** All there are of ten classes. */
  private static final int MOST_SOURCES = 45;

  private static final int MOST_TARGETS = 28;

  /**
   * The pairs of so many classes, those of one source together: all where there are no more than of
   * ten classes (1260), else evenly chosen ones, as many.
   */
  public static List<TaskPair> of(int classes) {
    List<ClassSet> tasks = ClassSet.pairs(classes);
    List<TaskPair> pairs = new ArrayList<>();
    for (ClassSet source : thinned(tasks, MOST_SOURCES)) {
      List<ClassSet> others = tasks.stream().filter(target -> !target.meets(source)).toList();
      thinned(others, MOST_TARGETS).forEach(target -> pairs.add(new TaskPair(source, target)));
    }
    return List.copyOf(pairs);
  }

  private static List<ClassSet> thinned(List<ClassSet> tasks, int most) {
    int count = Math.min(most, tasks.size());
    return IntStream.range(0, count)
        .mapToObj(i -> tasks.get((int) ((long) i * tasks.size() / count)))
        .toList();
  }
}
