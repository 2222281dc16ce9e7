package carryover.studies.images.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Recognises data sets by the names of their files, and reads them. */
final class DataFiles {
  private DataFiles() {}

  /**
   * @param place a file or a folder
   * @throws IOException in one sentence, where it is none, is damaged, or gives too few images
   */
  static LabelledData read(Path place) throws IOException {
    if (!Files.exists(place)) {
      throw new NoSuchFileException(place.toString());
    }
    if (CifarFiles.areIn(place)) {
      return CifarFiles.read(place);
    }
    throw Problem.in(place, "no data set is known by the names of its files");
  }
}
