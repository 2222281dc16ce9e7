package carryover.lab.images;

import carryover.studies.images.ClassSet;
import carryover.studies.images.cloud.TaskPair;
import carryover.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tasks in words.
 *
 * @param classes names by label; labels stand where there are none
 */
record TaskNames(List<String> classes) {
  private static final Words WORDS = Words.of(TaskNames.class);

  TaskNames {
    classes = List.copyOf(classes);
  }

  /** For example {@code trouser/pullover}. */
  String of(ClassSet task) {
    return task.labels().stream().map(this::of).collect(Collectors.joining("/"));
  }

  /** For example {@code trouser/pullover → dress/shirt}. */
  String of(TaskPair pair) {
    return WORDS.text("task.pair", of(pair.source()), of(pair.target()));
  }

  String of(int label) {
    return label < classes.size() ? classes.get(label) : String.valueOf(label);
  }
}
