package carryover.preset;

import carryover.files.FileProblem;
import carryover.files.LineFile;
import carryover.study.DataSet;
import carryover.study.DataShelf;
import carryover.study.Studies;
import carryover.study.Study;
import carryover.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a person's own data sets lie: one a line, with the study, the name, the checksum and the
 * path, between tabs. The data themselves stay where they are.
 */
public final class DataSetList {
  private static final Words WORDS = Words.of(DataSetList.class);

  private static final int MOST = 100;

  private final Path file;
  private final LineFile lines;

  private record Entry(String study, String name, long checksum, Path place) {
    static Optional<Entry> of(String line) {
      String[] parts = line.split("\t", 4);
      try {
        return parts.length < 4 || parts[3].isBlank()
            ? Optional.empty()
            : Optional.of(
                new Entry(parts[0], parts[1], Long.parseLong(parts[2]), Path.of(parts[3])));
      } catch (NumberFormatException | InvalidPathException e) {
        // Nobody's entry on this machine; the others are still worth having.
        return Optional.empty();
      }
    }

    String line() {
      return String.join("\t", study, name, Long.toString(checksum), place.toString());
    }

    boolean isOf(Entry other) {
      return study.equals(other.study) && name.equals(other.name) && checksum == other.checksum;
    }
  }

  public DataSetList(DataFolder folder) {
    file = folder.path().resolve("data-sets.txt");
    lines = new LineFile(file);
  }

  /** Tells all studies of the data sets they knew. */
  public synchronized void recall(Studies studies) throws FileProblem {
    for (Entry entry : read()) {
      Optional<DataShelf> shelf = studies.withId(entry.study()).flatMap(Study::data);
      shelf.ifPresent(known -> known.remember(entry.name(), entry.checksum(), entry.place()));
    }
  }

  /** Adds one, as the newest. */
  public synchronized void add(Study study, DataSet set) throws FileProblem {
    Entry added = new Entry(study.id(), set.name(), set.checksum(), set.place());
    List<Entry> others = read().stream().filter(entry -> !entry.isOf(added)).toList();
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw FileProblem.of(file.getParent(), WORDS.text("folder.notMade"), e);
    }
    lines.write(
        Stream.concat(others.stream().skip(Math.max(0, others.size() - MOST + 1)), Stream.of(added))
            .map(Entry::line)
            .toList());
  }

  private List<Entry> read() throws FileProblem {
    return lines.read().stream().flatMap(line -> Entry.of(line).stream()).toList();
  }
}
