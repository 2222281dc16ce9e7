package carryover.studies.images.check;

import carryover.numeric.Estimate;
import carryover.studies.images.NetworkKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reads the reference values that come with the program. */
final class ReferenceTable {
  private static final String RESOURCE = "/carryover/studies/images/reference-values.csv";

  /** Sections of the table, by the network that they are about. */
  private static final Map<String, NetworkKind> SECTIONS =
      Map.of(
          "theory-net", NetworkKind.THEORY,
          "cnn", NetworkKind.CNN,
          "mlp-gamma", NetworkKind.MLP);

  private ReferenceTable() {}

  /** The rows about networks that there are, in the order of the file. */
  static List<ReferenceRow> read() {
    try (InputStream in = ReferenceTable.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .filter(cells -> SECTIONS.containsKey(cells[0]))
          .map(ReferenceTable::row)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  private static ReferenceRow row(String[] cells) {
    return new ReferenceRow(
        SECTIONS.get(cells[0]),
        cells[1],
        cells[2],
        new Estimate(
            Double.parseDouble(cells[3]),
            Double.parseDouble(cells[4]),
            Integer.parseInt(cells[5])));
  }
}
