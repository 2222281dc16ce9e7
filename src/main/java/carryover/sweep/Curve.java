package carryover.sweep;

import carryover.study.ArmTrace;
import carryover.study.Measure;
import carryover.study.Sample;
import java.util.Arrays;

/**
 * Test accuracy of one arm at its recorded steps.
 *
 * @param steps recorded steps, ascending
 * @param values test accuracy 0…1 at each
 * @param divergedAt step at which the arm diverged, {@link Integer#MAX_VALUE} when it did not
 */
public record Curve(int[] steps, double[] values, int divergedAt) {
  /** A step after every other: the end of training. */
  public static final int END = Integer.MAX_VALUE - 1;

  private static final int NEVER = Integer.MAX_VALUE;

  static Curve of(ArmTrace trace, Measure measure) {
    return new Curve(
        trace.samples().stream().mapToInt(Sample::step).toArray(),
        trace.samples().stream().mapToDouble(measure).toArray(),
        trace.divergedAt().orElse(NEVER));
  }

  /** Only the accuracy at the end is known; NaN stands for diverged, nobody knows when. */
  static Curve ending(double value) {
    return Double.isNaN(value)
        ? new Curve(new int[0], new double[0], END)
        : new Curve(new int[] {END}, new double[] {value}, NEVER);
  }

  /** Whether nothing but the end is known, in the form of {@link #ending}. */
  boolean isEnd() {
    return divergedAt == NEVER
        ? steps.length == 1 && steps[0] == END
        : divergedAt == END && steps.length == 0;
  }

  /** Accuracy at the last recorded step up to this one; NaN when there is none or it diverged. */
  public double at(int step) {
    if (divergedBy(step)) {
      return Double.NaN;
    }
    int found = Arrays.binarySearch(steps, step);
    int index = found >= 0 ? found : -found - 2;
    return index < 0 ? Double.NaN : values[index];
  }

  /** Whether anything is recorded up to this step, be it divergence. */
  boolean knownAt(int step) {
    return divergedBy(step) || (steps.length > 0 && steps[0] <= step);
  }

  public boolean divergedBy(int step) {
    return step >= divergedAt;
  }
}
