package carryover.studies.images.data;

import carryover.studies.images.DataId;
import carryover.studies.images.DataKind;
import carryover.words.Words;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Pairs of {@linkplain IdxFile IDX files}, images and labels, plain or gz, as MNIST and its kin
 * come: {@code train-images-idx3-ubyte} goes with {@code train-labels-idx1-ubyte}. A pair whose
 * name has {@code t10k} or {@code test} in it gives the test images of the other.
 */
final class IdxFiles {
  private static final Words WORDS = Words.of(IdxFiles.class);

  private static final Pattern IMAGES = Pattern.compile("(.*)images([.-])idx3([.-])ubyte(\\.gz)?");
  private static final Pattern LABELS = Pattern.compile(".*labels[.-]idx1[.-]ubyte(\\.gz)?");
  private static final int MOST_STORED_SIDE = 1024;

  private IdxFiles() {}

  static boolean isOne(Path file) {
    String name = name(file);
    return IMAGES.matcher(name).matches() || LABELS.matcher(name).matches();
  }

  /** The files of images in a folder, by their names. */
  static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> IMAGES.matcher(name(file)).matches()).sorted().toList();
    }
  }

  /** All pairs of a folder: one, or one of samples and one of test images. */
  static LabelledData readFolder(Path folder) throws IOException {
    List<Path> files = in(folder);
    List<Path> tests = files.stream().filter(IdxFiles::isOfTests).toList();
    List<Path> samples = files.stream().filter(file -> !isOfTests(file)).toList();
    if (files.size() == 1) {
      return read(files.get(0));
    }
    if (samples.size() != 1 || tests.size() != 1) {
      throw Problem.in(
          folder,
          WORDS.text(
              "idx.several", Integer.toString(samples.size()), Integer.toString(tests.size())));
    }
    Pair training = Pair.read(samples.get(0));
    Pair testing = Pair.read(tests.get(0));
    if (!Arrays.equals(training.size(), testing.size())) {
      throw Problem.in(tests.get(0), WORDS.text("idx.otherSize", String.valueOf(samples.get(0))));
    }
    byte[] pixels = joined(folder, training.pixels(), testing.pixels());
    int[] labels =
        IntStream.concat(Arrays.stream(training.labels()), Arrays.stream(testing.labels()))
            .toArray();
    return LabelledData.of(
        folder,
        DataKind.OWN,
        ImageSet.parted(
            classes(labels), training.examples(pixels), labels, training.labels().length));
  }

  /** One pair, of which either file is given. */
  static LabelledData read(Path file) throws IOException {
    Pair pair = Pair.read(file);
    return LabelledData.of(
        file,
        DataKind.OWN,
        ImageSet.quartered(classes(pair.labels()), pair.examples(pair.pixels()), pair.labels()));
  }

  private static byte[] joined(Path folder, byte[] one, byte[] other) throws IOException {
    long length = (long) one.length + other.length;
    if (length > Bounds.MOST_BYTES) {
      throw Problem.in(folder, WORDS.text("idx.large", Long.toString(length)));
    }
    byte[] joined = Arrays.copyOf(one, (int) length);
    System.arraycopy(other, 0, joined, one.length, other.length);
    return joined;
  }

  private static List<String> classes(int[] labels) {
    int last = Arrays.stream(labels).max().orElse(0);
    return IntStream.rangeClosed(0, last).mapToObj(String::valueOf).toList();
  }

  private static boolean isOfTests(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return name.contains("t10k") || name.contains("test");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /**
   * Images and their labels.
   *
   * @param size rows and columns
   */
  private record Pair(int[] size, byte[] pixels, int[] labels) {
    static Pair read(Path either) throws IOException {
      Path images = partner(either, "labels", "images", "idx1", "idx3");
      Path named = partner(either, "images", "labels", "idx3", "idx1");
      IdxFile.Content ofLabels = content(named, 1);
      IdxFile.Content ofImages = content(images, 3);
      int[] shape = ofImages.shape();
      if (shape[0] != ofLabels.shape()[0]) {
        throw Problem.in(
            images,
            WORDS.text(
                "idx.labels",
                Integer.toString(shape[0]),
                Integer.toString(ofLabels.shape()[0]),
                String.valueOf(named)));
      }
      if (Math.max(shape[1], shape[2]) > MOST_STORED_SIDE) {
        throw Problem.in(
            images, WORDS.text("idx.side", Integer.toString(shape[1]), Integer.toString(shape[2])));
      }
      int[] labels = new int[shape[0]];
      for (int i = 0; i < labels.length; i++) {
        labels[i] = ofLabels.values()[i] & 0xff;
        if (labels[i] >= DataId.MOST_CLASSES) {
          throw Problem.in(
              named,
              WORDS.text(
                  "idx.label",
                  Integer.toString(i),
                  Integer.toString(labels[i]),
                  Integer.toString(DataId.MOST_CLASSES - 1)));
        }
      }
      return new Pair(new int[] {shape[1], shape[2]}, ofImages.values(), labels);
    }

    Examples examples(byte[] all) {
      int pooling = (Math.max(size[0], size[1]) + Bounds.MOST_SIDE - 1) / Bounds.MOST_SIDE;
      pooling = Math.min(pooling, Math.min(size[0], size[1]));
      return new PixelExamples(Shape.picture(size[0], size[1], 1), pooling, all);
    }

    /** The file itself, or the one beside it that goes with it, plain or gz. */
    private static Path partner(Path file, String from, String to, String digits, String other)
        throws IOException {
      String name = name(file);
      if (!name.contains(from) || !name.contains(digits)) {
        return file;
      }
      int word = name.lastIndexOf(from);
      String named =
          (name.substring(0, word) + to + name.substring(word + from.length()))
              .replace(digits, other)
              .replaceAll("\\.gz$", "");
      return Stream.of(named, named + ".gz")
          .map(file::resolveSibling)
          .filter(Files::exists)
          .findFirst()
          .orElseThrow(() -> Problem.in(file, WORDS.text("idx.partner", named)));
    }

    private static IdxFile.Content content(Path file, int dimensions) throws IOException {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        return IdxFile.read(
            file.toString(), name(file).endsWith(".gz") ? new GZIPInputStream(in) : in, dimensions);
      } catch (ZipException e) {
        throw Problem.in(file, WORDS.text("idx.gz", e.getMessage()));
      } catch (EOFException e) {
        throw Problem.in(file, WORDS.text("idx.gzHead"));
      }
    }
  }
}
