package carryover.study;

import carryover.numeric.Estimate;

/**
 * Two independent estimates of one number.
 *
 * @param setting name of the setting
 * @param quantity arm, quantity and step in words
 */
public record Comparison(String setting, String quantity, Estimate expected, Estimate found) {

  /** How many standard errors of the difference lie between them; NaN when one does not exist. */
  public double standardErrors() {
    double difference = found.mean() - expected.mean();
    double error = Math.hypot(found.standardError(), expected.standardError());
    return difference == 0 ? 0 : difference / error;
  }

  /** Whether they differ by at most {@code limit} standard errors. */
  public boolean agrees(double limit) {
    return Math.abs(standardErrors()) <= limit;
  }
}
