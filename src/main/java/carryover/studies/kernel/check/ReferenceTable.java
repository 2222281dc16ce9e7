package carryover.studies.kernel.check;

import carryover.numeric.Estimate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Reads the reference values that come with the program. */
public final class ReferenceTable {
  private static final String RESOURCE = "/carryover/studies/kernel/reference-values.csv";

  /** Columns that describe a setting. */
  private static final List<String> OF_SETTING =
      List.of(
          "source",
          "target",
          "rho",
          "D",
          "N",
          "P1",
          "P2",
          "nu1",
          "nu2",
          "alpha_s",
          "alpha_g",
          "c1",
          "c2",
          "c3",
          "gamma1",
          "gamma2",
          "T1",
          "T2",
          "eta",
          "ridge",
          "readout_steps");

  private ReferenceTable() {}

  /** All rows, in the order of the file. */
  public static List<ReferenceValue> read() {
    try (InputStream in = ReferenceTable.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> rows = lines.lines().filter(line -> !line.startsWith("#")).toList();
      List<String> header = cells(rows.get(0));
      return rows.stream().skip(1).map(row -> value(header, cells(row))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** The rows of one group. */
  public static Stream<ReferenceValue> group(String name) {
    return read().stream().filter(row -> row.group().equals(name));
  }

  private static List<String> cells(String line) {
    return List.of(line.split(",", -1));
  }

  private static ReferenceValue value(List<String> header, List<String> cells) {
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        all.put(header.get(i), cells.get(i));
      }
    }
    Columns row = new Columns(all);
    Map<String, String> setting = new HashMap<>(all);
    setting.keySet().retainAll(OF_SETTING);
    OptionalDouble theory = row.optional("theory");
    return new ReferenceValue(
        row.text("name"),
        new Columns(setting),
        row.text("readout"),
        row.text("arm"),
        row.text("quantity"),
        new Estimate(row.number("mean"), row.number("se"), (int) row.number("seeds")),
        theory);
  }
}
