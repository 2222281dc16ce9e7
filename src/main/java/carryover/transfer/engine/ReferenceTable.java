package carryover.transfer.engine;

import carryover.transfer.Arm;
import carryover.transfer.Parameter;
import carryover.transfer.Setting;
import carryover.transfer.SettingBuilder;
import carryover.transfer.engine.ReferenceValue.Quantity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads the reference values that come with the program. */
public final class ReferenceTable {
  private static final String RESOURCE = "/carryover/transfer/reference-values.csv";

  /** The table's own short names. */
  private static final Map<String, Parameter> NAMES =
      Map.of(
          "alpha", Parameter.ALPHA,
          "N1", Parameter.UPSTREAM_SAMPLES,
          "N2", Parameter.DOWNSTREAM_SAMPLES,
          "sigma1", Parameter.UPSTREAM_NOISE,
          "sigma2", Parameter.DOWNSTREAM_NOISE,
          "u", Parameter.UNIVERSAL_NORM,
          "v1", Parameter.UPSTREAM_SPECIFIC_NORM,
          "d", Parameter.DIMENSION);

  private ReferenceTable() {}

  /** All rows, in the order of the file. */
  public static List<ReferenceValue> read() {
    try (InputStream in = ReferenceTable.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(ReferenceTable::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  private static ReferenceValue row(String line) {
    List<String> cells = List.of(line.split(",", -1));
    Arm arm = arm(cells.get(2));
    Quantity quantity =
        Arrays.stream(Quantity.values())
            .filter(q -> cells.get(2).equals(arm.key() + "_" + q.key()))
            .findFirst()
            .orElseThrow();
    return new ReferenceValue(
        cells.get(0),
        setting(cells.get(1)),
        arm,
        quantity,
        Integer.parseInt(cells.get(3)),
        Double.parseDouble(cells.get(4)),
        Double.parseDouble(cells.get(5)));
  }

  private static Arm arm(String quantity) {
    return Arrays.stream(Arm.values())
        .filter(arm -> quantity.startsWith(arm.key() + "_"))
        .findFirst()
        .orElseThrow();
  }

  /** {@code u=0.2;N1=400}: what differs from the default setting. */
  private static Setting setting(String changes) {
    SettingBuilder builder = new SettingBuilder(Setting.DEFAULT);
    for (String change : changes.isEmpty() ? new String[0] : changes.split(";", -1)) {
      String[] pair = change.split("=", -1);
      builder.set(NAMES.get(pair[0]), Double.parseDouble(pair[1]));
    }
    return builder.build();
  }
}
