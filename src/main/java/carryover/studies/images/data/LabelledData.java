package carryover.studies.images.data;

import carryover.studies.images.DataId;
import carryover.studies.images.DataKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A data set as it was read.
 *
 * @param id from its content
 */
record LabelledData(DataKind kind, ImageSet set, DataId id) {
  /** Fewer would tell nothing. */
  private static final int LEAST_SAMPLES = 12;

  private static final int LEAST_TESTS = 4;

  private static final int MOST_NAMED = 5;

  /**
   * @param place for messages
   * @throws IOException naming the classes that have too few images, and how many lack
   */
  static LabelledData of(Path place, DataKind kind, ImageSet set) throws IOException {
    int count = set.classes().size();
    if (count < 2 || count > DataId.MOST_CLASSES) {
      throw Problem.in(
          place,
          count + (count == 1 ? " class" : " classes") + "; allowed: 2…" + DataId.MOST_CLASSES);
    }
    List<String> lacking =
        IntStream.range(0, count)
            .mapToObj(label -> lack(set, label))
            .flatMap(Optional::stream)
            .toList();
    if (!lacking.isEmpty()) {
      int more = lacking.size() - MOST_NAMED;
      throw Problem.in(
          place,
          "too few images: "
              + lacking.stream().limit(MOST_NAMED).collect(Collectors.joining("; "))
              + (more > 0 ? "; and " + more + " more classes" : ""));
    }
    return new LabelledData(kind, set, DataId.of(kind, set.classes().size(), set.content()));
  }

  private static Optional<String> lack(ImageSet set, int label) {
    int samples = Math.max(0, LEAST_SAMPLES - set.samples(label));
    int tests = Math.max(0, LEAST_TESTS - set.tests(label));
    return samples + tests == 0
        ? Optional.empty()
        : Optional.of(
            String.format(
                "class %d (%s) has %d for training and %d for tests, %d lack",
                label,
                set.classes().get(label),
                set.samples(label),
                set.tests(label),
                samples + tests));
  }

  /** What it holds, in a few words. */
  String told() {
    return String.format(
        "%s: %d classes, %d images of %s, checksum %d",
        kind.key(), set.classes().size(), set.size(), set.shape().text(), id.checksum());
  }
}
