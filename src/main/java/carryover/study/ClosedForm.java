package carryover.study;

import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A number that theory gives for a setting before anything is trained. Equal to itself alone.
 *
 * @param key name in JSON
 * @param column name in tables
 * @param symbol as on the study's page
 * @param title what a person reads, lower case
 * @param formula as {@code ui.formula} reads it; empty where there is none to show
 * @param source where it stands, or that it is our own heuristic
 * @param prediction what it predicts, where that is measured, too
 * @param powers of the parameters, where the form is a product of powers; then lines on which it is
 *     constant are drawn on maps; else empty
 * @param value NaN where it is undefined
 */
public record ClosedForm(
    String key,
    String column,
    String symbol,
    String title,
    String formula,
    String source,
    Optional<Prediction> prediction,
    Map<Parameter, Integer> powers,
    ToDoubleFunction<Setting> value) {

  /**
   * What a closed form says of measured values.
   *
   * @param usualError greatest error to be expected of it, where its assumptions are met
   */
  public record Prediction(Readout readout, double usualError) {}

  public ClosedForm {
    powers = Map.copyOf(powers);
  }

  /** The power of a parameter; 0 where it does not occur. */
  public int power(Parameter parameter) {
    return powers.getOrDefault(parameter, 0);
  }

  /** The value; NaN where it is undefined. */
  public double of(Setting setting) {
    return value.applyAsDouble(setting);
  }

  /** Symbol and formula on one line, as {@code Γ₂ = α²N₁/(σ₁²d)}; the title without a formula. */
  public String line() {
    return formula.isEmpty()
        ? title
        : symbol + " = " + formula.replaceAll("\\{([^{}]*)}/\\{([^{}]*)}", "$1/($2)");
  }

  /** Whether it predicts this readout. */
  public boolean predicts(Readout readout) {
    return prediction.filter(p -> p.readout().equals(readout)).isPresent();
  }
}
