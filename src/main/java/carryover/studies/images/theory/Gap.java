package carryover.studies.images.theory;

import carryover.numeric.Estimate;
import carryover.studies.images.ImagesArms;
import carryover.studies.images.ImagesMeasures;
import carryover.study.Measure;
import carryover.study.Sample;
import carryover.study.Trace;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How much better than scratch transfer does on test images at a recorded step, paired by seed.
 *
 * @param step where it was recorded
 */
record Gap(int step, Estimate difference) {
  /** Of test accuracy. */
  static List<Gap> of(List<Trace> runs) {
    return of(runs, ImagesMeasures.TEST_ACCURACY);
  }

  /** At every step that all runs have recorded; empty where an arm did not come to its end. */
  static List<Gap> of(List<Trace> runs, Measure measure) {
    boolean whole =
        !runs.isEmpty()
            && runs.stream()
                .allMatch(
                    run ->
                        run.arm(ImagesArms.TRANSFER).end().isPresent()
                            && run.arm(ImagesArms.SCRATCH).end().isPresent());
    if (!whole) {
      return List.of();
    }
    int samples =
        runs.stream().mapToInt(run -> run.arm(ImagesArms.SCRATCH).samples().size()).min().orElse(0);
    return IntStream.range(0, samples)
        .mapToObj(i -> at(runs, i, measure))
        .filter(Objects::nonNull)
        .filter(gap -> !Double.isNaN(gap.difference().mean()))
        .toList();
  }

  private static Gap at(List<Trace> runs, int place, Measure measure) {
    double[] differences = new double[runs.size()];
    int step = -1;
    for (int k = 0; k < differences.length; k++) {
      List<Sample> with = runs.get(k).arm(ImagesArms.TRANSFER).samples();
      Sample without = runs.get(k).arm(ImagesArms.SCRATCH).samples().get(place);
      boolean same = place < with.size() && with.get(place).step() == without.step();
      if (!same || (step >= 0 && step != without.step())) {
        return null;
      }
      step = without.step();
      differences[k] = measure.better().gain(with.get(place).get(measure), without.get(measure));
    }
    return new Gap(step, Estimate.of(differences));
  }
}
