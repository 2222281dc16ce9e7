package carryover.lab.cnn.picture;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSetting;
import carryover.study.Arm;
import carryover.study.Sample;
import carryover.study.Trace;
import java.util.List;

/**
 * What the filters of one arm learn in the course of a run. Going through all of it takes time, so
 * it is done once and not again for every place of the time cursor.
 */
final class Course {
  private final Trace trace;
  private final Arm arm;
  private final List<Sample> samples;

  /** Of the longest vector up to each sample. */
  private final double[] reach;

  /** Learned or memorised up to each sample, the most of it. */
  private final double[] most;

  Course(Trace trace, Arm arm) {
    this.trace = trace;
    this.arm = arm;
    samples = trace.arm(arm).samples();
    reach = new double[samples.size()];
    most = new double[samples.size()];
    double longest = 0;
    double greatest = 0;
    for (int i = 0; i < reach.length; i++) {
      for (FilterVector filter : filters(samples.get(i))) {
        longest = Math.max(longest, filter.length());
      }
      greatest = Math.max(greatest, learned(samples.get(i)).greatest());
      reach[i] = longest;
      most[i] = greatest;
    }
  }

  boolean isOf(Trace run, Arm one) {
    return trace.equals(run) && arm.equals(one);
  }

  /**
   * What is learned at a step.
   *
   * @param cursor the last sample up to it counts
   * @param tellsInTime whether nothing may be told of later steps
   */
  TaskState at(int cursor, boolean tellsInTime) {
    int now = samples.size() - 1;
    while (now >= 0 && samples.get(now).step() > cursor) {
      now--;
    }
    if (now < 0) {
      return TaskState.NONE;
    }
    Sample sample = samples.get(now);
    int told = tellsInTime ? now : samples.size() - 1;
    return new TaskState(
        arm.title(), sample.step(), filters(sample), learned(sample), reach[told], most[told]);
  }

  private List<FilterVector> filters(Sample sample) {
    CnnSetting setting = CnnSetting.of(trace.setting());
    if (arm.isSource()) {
      return FilterVector.ofSource(sample, setting);
    }
    int inherited = arm.equals(CnnArms.TRANSFER) ? setting.inheritedFilters() : 0;
    return FilterVector.ofTarget(sample, setting, inherited);
  }

  private Learned learned(Sample sample) {
    return FilterVector.learned(sample, arm.isSource());
  }
}
