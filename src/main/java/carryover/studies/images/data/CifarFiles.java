package carryover.studies.images.data;

import carryover.studies.images.DataKind;
import carryover.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The binary version of CIFAR-10 and CIFAR-100 (Krizhevsky 2009): records of a label, for CIFAR-100
 * of a coarse and a fine one, and 32 × 32 pixels, first all red, then all green, then all blue. The
 * test file gives the test images.
 *
 * @param records of a file; training for CIFAR-100 has five times as many
 */
record CifarFiles(int records) {
  private static final Words WORDS = Words.of(CifarFiles.class);

  /** Records of a file, as the authors give them out. */
  static final CifarFiles AS_GIVEN_OUT = new CifarFiles(10_000);

  private static final int SIDE = 32;
  private static final int CHANNELS = 3;
  private static final int PIXELS = SIDE * SIDE * CHANNELS;

  private static final String TEN = "data_batch_1.bin";
  private static final String HUNDRED = "train.bin";

  static boolean areIn(Path folder) {
    return Files.exists(folder.resolve(TEN)) || Files.exists(folder.resolve(HUNDRED));
  }

  LabelledData read(Path folder) throws IOException {
    if (Files.exists(folder.resolve(TEN))) {
      List<Path> files =
          Stream.concat(
                  IntStream.rangeClosed(1, 5).mapToObj(i -> "data_batch_" + i + ".bin"),
                  Stream.of("test_batch.bin"))
              .map(folder::resolve)
              .toList();
      Reader reader = new Reader(6 * records, 1, names(folder.resolve("batches.meta.txt"), 10));
      for (Path file : files) {
        reader.add(file, records);
      }
      return reader.finished(folder, DataKind.CIFAR_10, 5 * records);
    }
    Reader reader = new Reader(6 * records, 2, names(folder.resolve("fine_label_names.txt"), 100));
    reader.add(folder.resolve(HUNDRED), 5 * records);
    reader.add(folder.resolve("test.bin"), records);
    return reader.finished(folder, DataKind.CIFAR_100, 5 * records);
  }

  /** Names of the classes; their numbers where there is no file of names. */
  private static List<String> names(Path file, int classes) throws IOException {
    if (!Files.exists(file)) {
      return IntStream.range(0, classes).mapToObj(String::valueOf).toList();
    }
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(1 << 16);
    }
    List<String> names =
        new String(start, StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    if (names.size() != classes) {
      throw Problem.in(
          file,
          WORDS.text("cifar.names", Integer.toString(names.size()), Integer.toString(classes)));
    }
    return names;
  }

  /** Takes in one file after another. */
  private static final class Reader {
    private final int labelBytes;
    private final List<String> classes;
    private final byte[] pixels;
    private final int[] labels;
    private int next;

    Reader(int records, int labelBytes, List<String> classes) {
      this.labelBytes = labelBytes;
      this.classes = classes;
      pixels = new byte[records * PIXELS];
      labels = new int[records];
    }

    void add(Path file, int records) throws IOException {
      long due = (long) records * (labelBytes + PIXELS);
      long length = Files.size(file);
      if (length != due) {
        throw Problem.in(
            file,
            WORDS.text(
                "cifar.length",
                Long.toString(length),
                Integer.toString(records),
                Integer.toString(labelBytes + PIXELS),
                Long.toString(due)));
      }
      try (InputStream in = Files.newInputStream(file)) {
        for (int i = 0; i < records; i++) {
          byte[] record = in.readNBytes(labelBytes + PIXELS);
          if (record.length < labelBytes + PIXELS) {
            throw Problem.in(file, WORDS.text("cifar.short", Integer.toString(i)));
          }
          add(file, i, record);
        }
      }
    }

    private void add(Path file, int place, byte[] record) throws IOException {
      // Of two labels the second one is the fine one.
      int label = record[labelBytes - 1] & 0xff;
      if (label >= classes.size()) {
        throw Problem.in(
            file,
            WORDS.text(
                "cifar.label",
                Integer.toString(place),
                Integer.toString(label),
                Integer.toString(classes.size() - 1)));
      }
      labels[next] = label;
      int plane = SIDE * SIDE;
      int to = next * PIXELS;
      for (int i = 0; i < plane; i++) {
        for (int channel = 0; channel < CHANNELS; channel++) {
          pixels[to++] = record[labelBytes + channel * plane + i];
        }
      }
      next++;
    }

    LabelledData finished(Path folder, DataKind kind, int firstTest) throws IOException {
      Examples examples = new PixelExamples(Shape.picture(SIDE, SIDE, CHANNELS), 1, pixels);
      return LabelledData.of(
          folder, kind, ImageSet.parted(classes, examples, Arrays.copyOf(labels, next), firstTest));
    }
  }
}
