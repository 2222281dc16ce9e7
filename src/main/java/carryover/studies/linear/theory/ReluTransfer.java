package carryover.studies.linear.theory;

import carryover.numeric.Estimate;
import carryover.numeric.RandomStreams;
import carryover.studies.linear.LinearSetting;
import java.util.stream.LongStream;

/**
 * What a readout on the neurons of the source's teacher can reach, on average over teachers
 * (docs/model-deep-linear.md §11).
 */
public final class ReluTransfer {
  /** Teachers of a mean: within about 2 % where they have few neurons. */
  private static final double MOST_TEACHERS = 400;

  private static final double FEWEST_TEACHERS = 8;

  /** Operations of a mean, some milliseconds: it is asked for while a slider moves. */
  private static final double WORK = 4e6;

  /** What a value of the kernel costs beside a dot product, in products. */
  private static final int KERNEL_COST = 60;

  private static final int DIRECTIONS = 1;
  private static final int SIGNS = 2;

  private ReluTransfer() {}

  /**
   * ‖P⊥f_t‖², the mean square of what the kept neurons cannot say, where E f_t² = 1; mean over
   * drawn teachers, the same ones at every call.
   */
  public static double floor(LinearSetting s) {
    return floor(s, teachers(s)).mean();
  }

  /** The same over so many teachers, with its standard error. */
  public static Estimate floor(LinearSetting s, long teachers) {
    return Estimate.of(
        LongStream.rangeClosed(1, teachers).mapToDouble(teacher -> beyond(s, teacher)).toArray());
  }

  private static long teachers(LinearSetting s) {
    double neurons = s.teacherNeurons();
    double kept = neurons - s.removedNeurons();
    double cost = neurons * neurons * (s.dimension() + KERNEL_COST) / 2 + kept * kept * kept / 6;
    return (long) Math.max(FEWEST_TEACHERS, Math.min(MOST_TEACHERS, WORK / cost));
  }

  private static double beyond(LinearSetting s, long teacher) {
    return ReluSum.teacher(
            s.teacherNeurons(), s.dimension(), new RandomStreams(teacher), DIRECTIONS, SIGNS)
        .beyond(s.removedNeurons());
  }

  /**
   * About the mean risk of a readout fitted to n samples without penalty: r + (σ²+r)k/(n−k−1) for k
   * kept neurons and what they miss, r. Exact for Gaussian features and residuals, which these are
   * not. NaN up to k+1 samples.
   */
  public static double meanRisk(LinearSetting s) {
    int kept = s.teacherNeurons() - s.removedNeurons();
    if (s.targetSamples() <= kept + 1) {
      return Double.NaN;
    }
    double missed = floor(s);
    return missed + (s.noiseVariance() + missed) * kept / (s.targetSamples() - kept - 1);
  }
}
