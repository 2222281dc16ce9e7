package carryover.study;

/**
 * One measure of one arm: what a cell of a map keeps of a run.
 *
 * @param place among the readouts of the study
 * @param added whether files name the arm's other readout by the arm alone, as if this one were not
 *     there
 */
public record Readout(int place, Arm arm, Measure measure, boolean added) {
  public Readout(int place, Arm arm, Measure measure) {
    this(place, arm, measure, false);
  }

  /** One more measure of an arm that has a readout already, which keeps its name in files. */
  public static Readout added(int place, Arm arm, Measure measure) {
    return new Readout(place, arm, measure, true);
  }

  /** Name in tables, for example {@code transfer_test_accuracy}. */
  public String column() {
    return arm.key() + "_" + measure.column();
  }

  /** What a person reads, lower case. */
  public String title() {
    return arm.title() + " " + measure.title();
  }

  /** The value at the end of a run; NaN where the arm diverged or was not reached. */
  public double end(Trace trace) {
    return trace.arm(arm).end().map(measure::applyAsDouble).orElse(Double.NaN);
  }
}
