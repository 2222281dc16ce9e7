package carryover.studies.linear.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads the reference values of this study that come with the program. */
public final class ReferenceTable {
  private static final String RESOURCE = "/carryover/studies/linear/reference-values.csv";

  private ReferenceTable() {}

  /** All rows, in the order of the file; its first line says where they are from. */
  public static List<ReferenceRow> read() {
    try (InputStream in = ReferenceTable.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<List<String>> cells =
          lines.lines().skip(1).map(line -> List.of(line.split(",", -1))).toList();
      return cells.stream().skip(1).map(row -> row(cells.get(0), row)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  private static ReferenceRow row(List<String> columns, List<String> cells) {
    return new ReferenceRow(
        IntStream.range(0, columns.size())
            .boxed()
            .collect(Collectors.toMap(columns::get, cells::get)));
  }
}
