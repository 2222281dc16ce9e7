package carryover.studies.linear.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads the reference values of this study that come with the program. */
public final class ReferenceTable {
  private static final String LINEAR = "/carryover/studies/linear/reference-values.csv";
  private static final String RELU = "/carryover/studies/linear/relu-reference-values.csv";

  /** Between fields; a comma within quotes belongs to a name. */
  private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  private ReferenceTable() {}

  /** All rows on linear networks, in the order of the file; its first line tells their origin. */
  public static List<ReferenceRow> read() {
    return read(LINEAR);
  }

  /** All rows on ReLU networks. */
  public static List<ReferenceRow> readRelu() {
    return read(RELU);
  }

  private static List<ReferenceRow> read(String resource) {
    try (InputStream in = ReferenceTable.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<List<String>> cells =
          lines.lines().skip(1).map(line -> List.of(COMMA.split(line, -1))).toList();
      return cells.stream().skip(1).map(row -> row(cells.get(0), row)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static ReferenceRow row(List<String> columns, List<String> cells) {
    return new ReferenceRow(
        IntStream.range(0, columns.size())
            .boxed()
            .collect(Collectors.toMap(columns::get, cells::get)));
  }
}
