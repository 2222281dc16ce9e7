package carryover.studies.images.data;

import carryover.studies.images.DataKind;
import carryover.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Features as an array of images × features, with an array of whole numbers beside it: {@code
 * vit.npy} goes with {@code vit-labels.npy}, {@code vit_labels.npy} or {@code labels.npy}.
 */
final class NpyTable {
  private static final Words WORDS = Words.of(NpyTable.class);

  private static final String LABELS = "labels.npy";

  private NpyTable() {}

  /** Whether a file is one of features. */
  static boolean isFeatures(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".npy") && !name.endsWith(LABELS);
  }

  static LabelledData read(Path file) throws IOException {
    String stem = file.getFileName().toString().replaceFirst("\\.npy$", "");
    Path beside =
        Stream.of(stem + "-" + LABELS, stem + "_" + LABELS, LABELS)
            .map(file::resolveSibling)
            .filter(Files::exists)
            .findFirst()
            .orElseThrow(() -> Problem.in(file, WORDS.text("npy.noLabels", stem)));
    NpyFile features = NpyFile.read(file);
    NpyFile labels = NpyFile.read(beside);
    if (features.shape().size() != 2) {
      throw Problem.in(
          file, WORDS.text("npy.dimensions", Integer.toString(features.shape().size())));
    }
    if (!labels.shape().equals(features.shape().subList(0, 1))) {
      throw Problem.in(
          beside,
          WORDS.text(
              "npy.labels",
              String.valueOf(labels.shape()),
              String.valueOf(features.shape().get(0))));
    }
    NamedLabels named = NamedLabels.of(texts(beside, labels.values()));
    return LabelledData.of(
        file,
        DataKind.OWN,
        ImageSet.quartered(
            named.classes(),
            new FeatureExamples(features.shape().get(1), floats(file, features)),
            named.labels()));
  }

  private static List<String> texts(Path file, double[] values) throws IOException {
    for (int i = 0; i < values.length; i++) {
      if (values[i] != Math.rint(values[i]) || Math.abs(values[i]) > 1e9) {
        throw Problem.in(
            file, WORDS.text("npy.label", Double.toString(values[i]), Integer.toString(i)));
      }
    }
    return Arrays.stream(values).mapToObj(value -> Long.toString((long) value)).toList();
  }

  private static float[] floats(Path file, NpyFile features) throws IOException {
    float[] values = new float[features.values().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) features.values()[i];
      if (!Float.isFinite(values[i])) {
        int columns = features.shape().get(1);
        throw Problem.in(
            file,
            WORDS.text(
                "npy.notFinite",
                Integer.toString(i / columns),
                Integer.toString(i % columns),
                String.valueOf(features.values()[i])));
      }
    }
    return values;
  }
}
