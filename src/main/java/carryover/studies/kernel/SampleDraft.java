package carryover.studies.kernel;

import carryover.study.Measure;
import carryover.study.Sample;
import java.util.Arrays;
import java.util.List;

/** The values of a sample while they are collected; what is not set is NaN. */
public final class SampleDraft {
  private final double[] values = new double[KernelMeasures.ALL.size()];

  public SampleDraft() {
    Arrays.fill(values, Double.NaN);
  }

  public SampleDraft set(Measure measure, double value) {
    values[measure.place()] = value;
    return this;
  }

  /** Whether every value so far is a finite number or was not asked for. */
  public boolean isFinite() {
    return Arrays.stream(values).noneMatch(Double::isInfinite)
        && !Double.isNaN(values[KernelMeasures.TRAIN_LOSS.place()]);
  }

  /** The sample; the draft is not used any more. */
  public Sample at(int step, List<double[]> details) {
    return new Sample(step, values, details);
  }
}
