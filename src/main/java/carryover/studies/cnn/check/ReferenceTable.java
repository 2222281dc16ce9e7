package carryover.studies.cnn.check;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.check.ReferenceValue.Quantity;
import carryover.study.Arm;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
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
  private static final String RESOURCE = "/carryover/studies/cnn/reference-values.csv";

  /** The table's own short names. */
  private static final Map<String, Parameter> NAMES =
      Map.of(
          "alpha", CnnSpace.ALPHA,
          "N1", CnnSpace.UPSTREAM_SAMPLES,
          "N2", CnnSpace.DOWNSTREAM_SAMPLES,
          "sigma1", CnnSpace.UPSTREAM_NOISE,
          "sigma2", CnnSpace.DOWNSTREAM_NOISE,
          "u", CnnSpace.UNIVERSAL_NORM,
          "v1", CnnSpace.UPSTREAM_SPECIFIC_NORM,
          "d", CnnSpace.DIMENSION);

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
    return CnnArms.ALL.stream()
        .filter(arm -> quantity.startsWith(arm.key() + "_"))
        .findFirst()
        .orElseThrow();
  }

  /** {@code u=0.2;N1=400}: what differs from the default setting. */
  private static Setting setting(String changes) {
    SettingBuilder builder = new SettingBuilder(CnnSpace.STANDARD);
    for (String change : changes.isEmpty() ? new String[0] : changes.split(";", -1)) {
      String[] pair = change.split("=", -1);
      builder.set(NAMES.get(pair[0]), Double.parseDouble(pair[1]));
    }
    return builder.build();
  }
}
