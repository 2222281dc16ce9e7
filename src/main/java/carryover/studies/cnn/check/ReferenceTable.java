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
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the reference values that come with the program. */
public final class ReferenceTable {
  private static final String WITHIN = "/carryover/studies/cnn/reference-values.csv";
  private static final String BEYOND = "/carryover/studies/cnn/open-questions.csv";
  private static final int SEEDS_WITHIN = 400;

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

  /** The rows within the theorem, in the order of their file. */
  public static List<ReferenceValue> read() {
    return rows(WITHIN, ReferenceTable::row);
  }

  /** The rows with a switch of docs/model.md §8, and what they differ from, likewise. */
  public static List<ReferenceValue> readBeyond() {
    return rows(BEYOND, ReferenceTable::rowBeyond);
  }

  private static List<ReferenceValue> rows(
      String resource, Function<List<String>, ReferenceValue> row) {
    try (InputStream in = ReferenceTable.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> row.apply(List.of(line.split(",", -1)))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static ReferenceValue row(List<String> cells) {
    Arm arm = arm(cells.get(2));
    return new ReferenceValue(
        cells.get(0),
        setting(cells.get(1)),
        arm,
        Quantity.named(cells.get(2), arm),
        Integer.parseInt(cells.get(3)),
        Double.parseDouble(cells.get(4)),
        Double.parseDouble(cells.get(5)),
        SEEDS_WITHIN);
  }

  /** Here quantities are those after the last step. */
  private static ReferenceValue rowBeyond(List<String> cells) {
    Arm arm = arm(cells.get(2));
    Setting setting = settingBeyond(cells.get(1));
    return new ReferenceValue(
        "outside: " + cells.get(0),
        setting,
        arm,
        Quantity.named(cells.get(2), arm),
        arm.steps(setting),
        Double.parseDouble(cells.get(3)),
        Double.parseDouble(cells.get(4)),
        Integer.parseInt(cells.get(5)));
  }

  /** {@code alpha=0.5 inheritedSelection=largestNorm}: what differs from that table's base. */
  private static Setting settingBeyond(String changes) {
    SettingBuilder builder =
        new SettingBuilder(CnnSpace.STANDARD)
            .set(CnnSpace.DIMENSION, 1000)
            .set(CnnSpace.UPSTREAM_SAMPLES, 150)
            .set(CnnSpace.UNIVERSAL_NORM, 1.2)
            .set(CnnSpace.UPSTREAM_STEPS, 150)
            .set(CnnSpace.DOWNSTREAM_STEPS, 150);
    for (String change : changes.isEmpty() ? new String[0] : changes.split(" ", -1)) {
      String[] pair = change.split("=", -1);
      if (pair[0].equals("decayTowardsStart")) {
        builder.set(CnnSpace.DECAY_TOWARDS, Double.parseDouble(pair[1]));
        continue;
      }
      Parameter parameter = CnnSpace.SPACE.withKey(pair[0]).orElseThrow();
      builder.set(parameter, parameter.named(pair[1]).orElseGet(() -> Double.parseDouble(pair[1])));
    }
    return builder.build();
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
