package carryover.export;

import carryover.files.AtomicFile;
import carryover.preset.Provenance;
import carryover.preset.ProvenanceWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a table comes from, in a file beside it: every program reads a CSV file that holds nothing
 * but the table, and hardly one reads any other.
 */
public final class ProvenanceBeside {
  private static final String ENDING = ".provenance.json";

  private static final String SUMMARY_OF_RUN = "summary.json";

  private ProvenanceBeside() {}

  /** Name of the file beside a table. */
  public static String name(String table) {
    return table + ENDING;
  }

  /** The document, ending with a new line. */
  public static byte[] content(Provenance provenance) {
    return (new ProvenanceWriter().write(provenance) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Writes a table and beside it where it comes from. An older table's provenance never stands
   * beside the new one.
   */
  public static void write(Path table, byte[] content, Provenance provenance) throws IOException {
    Path beside = of(table);
    Files.deleteIfExists(beside);
    AtomicFile.write(table, content);
    AtomicFile.write(beside, content(provenance));
  }

  /**
   * The file that tells where a table comes from; empty when there is none.
   *
   * @param tablesOfRun names of the tables of {@code run}, whose summary tells it of all of them
   */
  static Optional<Path> find(Path table, Set<String> tablesOfRun) {
    Stream<Path> summary =
        tablesOfRun.contains(table.getFileName().toString())
            ? Stream.of(table.resolveSibling(SUMMARY_OF_RUN))
            : Stream.empty();
    return Stream.concat(Stream.of(of(table)), summary).filter(Files::isRegularFile).findFirst();
  }

  /** The file beside a table, whether or not it is there. */
  public static Path of(Path table) {
    return table.resolveSibling(name(table.getFileName().toString()));
  }
}
