package carryover.studies.linear.check;

import carryover.numeric.Estimate;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.study.Parameter;
import carryover.study.SettingBuilder;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row of the reference table: a mean over seeds of an independent NumPy program that simulates
 * docs/model-deep-linear.md, and the closed form it was held against there, if there is one.
 *
 * @param cells by the name of the column
 */
public record ReferenceRow(Map<String, String> cells) {
  private static final Map<String, Parameter> PARAMETERS =
      Map.of(
          "L", LinearSpace.DEPTH,
          "d", LinearSpace.DIMENSION,
          "n", LinearSpace.TARGET_SAMPLES,
          "theta_deg", LinearSpace.ANGLE,
          "sigma", LinearSpace.TARGET_NOISE,
          "n_s", LinearSpace.SOURCE_SAMPLES,
          "sigma_s", LinearSpace.SOURCE_NOISE,
          "rho", LinearSpace.TARGET_NORM);

  public ReferenceRow {
    cells = Map.copyOf(cells);
  }

  public String section() {
    return cells.get("section");
  }

  public String arm() {
    return cells.get("arm");
  }

  public String quantity() {
    return cells.get("quantity");
  }

  /** A number of the row; NaN where the column does not apply. */
  public double number(String column) {
    String cell = cells.get(column);
    return switch (cell) {
      case "" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      default -> Double.parseDouble(cell);
    };
  }

  /** The mean; its standard error includes that of writing it down with six digits. */
  public Estimate mean() {
    double mean = number("mean");
    double digit = mean == 0 ? 0 : Math.pow(10, Math.floor(Math.log10(Math.abs(mean))) - 5);
    double error = Math.hypot(number("standard_error"), digit / Math.sqrt(12));
    return new Estimate(mean, error, (int) number("seeds"));
  }

  public boolean is(String section, String arm, String quantity) {
    return section().equals(section) && arm().equals(arm) && quantity().equals(quantity);
  }

  /**
   * The tasks and the network of the row; what the row leaves open is as in the default setting.
   */
  public LinearSetting setting() {
    if (isRelu()) {
      return ReluReading.setting(this);
    }
    SettingBuilder builder = new SettingBuilder(LinearSpace.STANDARD);
    PARAMETERS.forEach(
        (column, parameter) -> {
          if (!cells.get(column).isEmpty()) {
            builder.set(parameter, number(column));
          }
        });
    return LinearSetting.of(builder.build());
  }

  /** Whether it is about ReLU networks. */
  boolean isRelu() {
    return section().equals("relu");
  }

  /** What was chosen, in a few words; column rho is μ of ReLU networks. */
  public String name() {
    return Stream.of("L", "d", "n", "theta_deg", "sigma", "n_s", "rho")
        .filter(column -> !cells.get(column).isEmpty())
        .map(
            column ->
                (column.equals("rho") && isRelu() ? "mu" : column) + " = " + cells.get(column))
        .collect(Collectors.joining(", "));
  }

  /** Arm, quantity and time in words. */
  public String reading() {
    String time = cells.get("time");
    return arm() + " " + quantity() + (time.isEmpty() ? "" : " at t = " + time);
  }

  /** Section, reading and what was chosen. */
  public String title() {
    return section() + " " + reading() + ": " + name();
  }
}
