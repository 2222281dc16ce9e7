package carryover.studies.images.data;

import carryover.studies.images.DataKind;
import carryover.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Folders of PNG or JPEG, one for each class, perhaps below {@code train} and {@code test}. Of each
 * picture the largest square in its middle is averaged to one size: that of the smallest picture,
 * at most 32 × 32. Colours stay where any picture has them.
 */
final class PictureFolder {
  private static final Words WORDS = Words.of(PictureFolder.class);

  private static final int CHANNELS = 3;
  private static final String TRAIN = "train";
  private static final String TEST = "test";

  private PictureFolder() {}

  /** Whether there are pictures below subfolders. */
  static boolean is(Path folder) throws IOException {
    Path classes = hasParts(folder) ? folder.resolve(TRAIN) : folder;
    for (Path one : folders(classes)) {
      if (!pictures(one).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  static LabelledData read(Path folder) throws IOException {
    Collected all = new Collected();
    List<String> classes;
    int firstTest = 0;
    boolean parted = hasParts(folder);
    if (parted) {
      classes = names(folder.resolve(TRAIN));
      if (!classes.equals(names(folder.resolve(TEST)))) {
        throw Problem.in(folder, WORDS.text("folder.classes"));
      }
      all.add(folder.resolve(TRAIN));
      firstTest = all.files.size();
      all.add(folder.resolve(TEST));
    } else {
      classes = names(folder);
      all.add(folder);
    }
    int side = all.side(folder);
    Examples examples = all.examples(side);
    int[] labels = all.labels.stream().mapToInt(Integer::intValue).toArray();
    return LabelledData.of(
        folder,
        DataKind.OWN,
        parted
            ? ImageSet.parted(classes, examples, labels, firstTest)
            : ImageSet.quartered(classes, examples, labels));
  }

  private static boolean hasParts(Path folder) {
    return Files.isDirectory(folder.resolve(TRAIN)) && Files.isDirectory(folder.resolve(TEST));
  }

  private static List<String> names(Path folder) throws IOException {
    return folders(folder).stream().map(one -> one.getFileName().toString()).toList();
  }

  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory)
          .filter(one -> !one.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  private static List<Path> pictures(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(PictureFolder::isPicture).sorted().toList();
    }
  }

  private static boolean isPicture(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".png") || name.endsWith(".jpg") || name.endsWith(".jpeg");
  }

  /** The files of all classes with their labels. */
  private static final class Collected {
    private final List<Path> files = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();

    void add(Path folder) throws IOException {
      int label = 0;
      for (Path one : folders(folder)) {
        for (Path file : pictures(one)) {
          files.add(file);
          labels.add(label);
        }
        label++;
      }
    }

    int side(Path folder) throws IOException {
      int side = Bounds.MOST_SIDE;
      for (Path file : files) {
        side = Math.min(side, PictureFile.leastSide(file));
      }
      if ((long) files.size() * side * side * CHANNELS > Bounds.MOST_BYTES) {
        throw Problem.in(folder, WORDS.text("folder.large", Integer.toString(files.size())));
      }
      return side;
    }

    Examples examples(int side) throws IOException {
      int size = side * side * CHANNELS;
      byte[] pixels = new byte[files.size() * size];
      boolean grey = true;
      for (int i = 0; i < files.size(); i++) {
        byte[] one = PictureFile.read(files.get(i), side);
        System.arraycopy(one, 0, pixels, i * size, size);
        grey = grey && isGrey(one);
      }
      return grey
          ? new PixelExamples(Shape.picture(side, side, 1), 1, firstChannel(pixels))
          : new PixelExamples(Shape.picture(side, side, CHANNELS), 1, pixels);
    }

    private static boolean isGrey(byte[] pixels) {
      for (int i = 0; i < pixels.length; i += CHANNELS) {
        if (pixels[i] != pixels[i + 1] || pixels[i] != pixels[i + 2]) {
          return false;
        }
      }
      return true;
    }

    private static byte[] firstChannel(byte[] pixels) {
      byte[] grey = new byte[pixels.length / CHANNELS];
      for (int i = 0; i < grey.length; i++) {
        grey[i] = pixels[CHANNELS * i];
      }
      return grey;
    }
  }
}
