package carryover.studies.images.data;

import carryover.studies.images.DataId;
import carryover.studies.images.DataKind;
import carryover.words.Words;
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
  private static final Words WORDS = Words.of(LabelledData.class);

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
          place, WORDS.counted("data.classes", count, Integer.toString(DataId.MOST_CLASSES)));
    }
    List<String> lacking =
        IntStream.range(0, count)
            .mapToObj(label -> lack(set, label))
            .flatMap(Optional::stream)
            .toList();
    if (!lacking.isEmpty()) {
      int more = lacking.size() - MOST_NAMED;
      String named = lacking.stream().limit(MOST_NAMED).collect(Collectors.joining("; "));
      throw Problem.in(
          place,
          more > 0
              ? WORDS.text("data.fewAndMore", named, Integer.toString(more))
              : WORDS.text("data.few", named));
    }
    return new LabelledData(kind, set, DataId.of(kind, set.classes().size(), set.content()));
  }

  private static Optional<String> lack(ImageSet set, int label) {
    int samples = Math.max(0, LEAST_SAMPLES - set.samples(label));
    int tests = Math.max(0, LEAST_TESTS - set.tests(label));
    return samples + tests == 0
        ? Optional.empty()
        : Optional.of(
            WORDS.text(
                "data.lack",
                Integer.toString(label),
                set.classes().get(label),
                Integer.toString(set.samples(label)),
                Integer.toString(set.tests(label)),
                Integer.toString(samples + tests)));
  }

  /** What it holds, in a few words. */
  String told() {
    return WORDS.text(
        "data.told",
        kind.key(),
        Integer.toString(set.classes().size()),
        Integer.toString(set.size()),
        set.shape().text(),
        Long.toString(id.checksum()));
  }
}
