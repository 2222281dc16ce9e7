package carryover.studies.images.data;

import carryover.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Recognises data sets by the names of their files, and reads them.
 *
 * @param cifar how those files are read
 */
record DataFiles(CifarFiles cifar) {
  private static final Words WORDS = Words.of(DataFiles.class);

  /** As the archives of CIFAR unpack. */
  private static final List<String> UNPACKED = List.of("cifar-10-batches-bin", "cifar-100-binary");

  private static final List<String> PICKLED = List.of(".pkl", ".pickle", ".pt", ".pth", ".npz");
  private static final List<String> PACKED = List.of(".tar", ".tar.gz", ".tgz", ".zip");

  /**
   * @param place a file or a folder
   * @throws IOException where it is no data set, is damaged, or gives too few images
   */
  LabelledData read(Path place) throws IOException {
    if (!Files.exists(place)) {
      throw new NoSuchFileException(place.toString());
    }
    return Files.isDirectory(place) ? folder(place) : file(place);
  }

  private LabelledData folder(Path folder) throws IOException {
    for (String name : UNPACKED) {
      if (CifarFiles.areIn(folder.resolve(name))) {
        return cifar.read(folder.resolve(name));
      }
    }
    if (CifarFiles.areIn(folder)) {
      return cifar.read(folder);
    }
    if (isPythonVersion(folder)) {
      throw Problem.in(folder, WORDS.text("files.python"));
    }
    if (!IdxFiles.in(folder).isEmpty()) {
      return IdxFiles.readFolder(folder);
    }
    if (PictureFolder.is(folder)) {
      return PictureFolder.read(folder);
    }
    List<Path> tables = files(folder, file -> isCsv(file) || NpyTable.isFeatures(file));
    if (tables.size() == 1) {
      return file(tables.get(0));
    }
    throw Problem.in(
        folder,
        tables.isEmpty()
            ? WORDS.text("files.none")
            : WORDS.text("files.tables", Integer.toString(tables.size())));
  }

  private LabelledData file(Path file) throws IOException {
    if (IdxFiles.isOne(file)) {
      return IdxFiles.read(file);
    }
    if (isCsv(file)) {
      return FeatureTable.read(file);
    }
    if (NpyTable.isFeatures(file)) {
      return NpyTable.read(file);
    }
    if (ends(file, List.of(".bin"))
        && file.getParent() != null
        && CifarFiles.areIn(file.getParent())) {
      return cifar.read(file.getParent());
    }
    if (ends(file, PACKED)) {
      throw Problem.in(file, WORDS.text("files.packed"));
    }
    if (ends(file, PICKLED) || isPickled(file)) {
      throw Problem.in(file, WORDS.text("files.pickled"));
    }
    throw Problem.in(file, WORDS.text("files.unknown"));
  }

  private static boolean isPythonVersion(Path folder) {
    return Files.isRegularFile(folder.resolve("data_batch_1"))
        || Files.isRegularFile(folder.resolve("batches.meta"))
        || (Files.isRegularFile(folder.resolve("meta"))
            && Files.isRegularFile(folder.resolve("train")));
  }

  /** Protocol 2 and later begin so. */
  private static boolean isPickled(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(2);
      return start.length == 2 && (start[0] & 0xff) == 0x80 && start[1] >= 2 && start[1] <= 5;
    }
  }

  private static boolean isCsv(Path file) {
    return ends(file, List.of(".csv"));
  }

  private static boolean ends(Path file, List<String> endings) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(name::endsWith);
  }

  private static List<Path> files(Path folder, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).filter(wanted).sorted().toList();
    }
  }
}
