package carryover.lab.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.lab.StudyTiles;
import carryover.lab.Trial;
import carryover.lab.cnn.CnnTiles;
import carryover.lab.images.ImagesTiles;
import carryover.lab.kernel.KernelTiles;
import carryover.lab.linear.LinearTiles;
import carryover.numeric.Estimate;
import carryover.studies.cnn.CnnReadouts;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.images.ImagesReadouts;
import carryover.studies.images.definition.RealImages;
import carryover.studies.kernel.KernelReadouts;
import carryover.studies.kernel.definition.AdaptiveKernel;
import carryover.studies.linear.LinearReadouts;
import carryover.studies.linear.definition.DeepLinear;
import carryover.study.Better;
import carryover.study.Engine;
import carryover.study.Readout;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * What a study says of the first things to try is what training gives, over 16 fixed seeds; all
 * differences are beyond their 95 % intervals, so that a true sentence holds whatever the seeds in
 * all but about one choice of forty.
 */
class TrialClaimsTest {
  private static final int SEEDS = 16;

  private record Lab(Study study, StudyTiles tiles, Engine engine) {
    static Lab of(Study study, StudyTiles tiles) {
      return new Lab(study, tiles, study.newTraining());
    }

    Setting start() {
      return study.space().standard();
    }

    /** The end of a trial, counted from 1. */
    Setting tried(int number) {
      Trial trial = tiles.trials().get(number - 1);
      return SliderTour.at(start(), trial, 1);
    }

    /** Paired by seed: higher accuracy, or lower loss, of the arm. */
    Estimate gain(Setting setting, Readout arm, Readout scratch) {
      List<Trace> runs =
          LongStream.rangeClosed(1, SEEDS)
              .mapToObj(
                  seed ->
                      engine.train(
                          setting, seed, Recording.FINAL_ONLY, TrainingListener.NONE, () -> false))
              .toList();
      double sign = arm.measure().better() == Better.HIGHER ? 1 : -1;
      return Estimate.of(
          runs.stream().mapToDouble(run -> sign * (arm.end(run) - scratch.end(run))).toArray());
    }
  }

  private static double least(Estimate gain) {
    return gain.mean() - gain.halfWidth95();
  }

  private static double most(Estimate gain) {
    return gain.mean() + gain.halfWidth95();
  }

  @Test
  void inheritedFilters() {
    Lab lab = Lab.of(TwoLayerCnn.study(), new CnnTiles());
    Estimate start = gain(lab, lab.start());
    assertThat(least(start)).isPositive();
    assertThat(most(gain(lab, lab.tried(1)))).as("below scratch").isNegative();
    assertThat(most(gain(lab, lab.tried(2)))).as("worth less").isLessThan(least(start));
    assertThat(gain(lab, lab.tried(3)).mean()).as("one curve").isZero();
  }

  private static Estimate gain(Lab lab, Setting setting) {
    return lab.gain(setting, CnnReadouts.TRANSFER, CnnReadouts.SCRATCH);
  }

  @Test
  void deepLinearNetworks() {
    Lab lab = Lab.of(DeepLinear.study(), new LinearTiles());
    assertThat(most(linear(lab, lab.start()))).as("worse than scratch").isNegative();
    assertThat(least(linear(lab, lab.tried(1)))).as("better").isPositive();
    assertThat(most(finetune(lab, lab.tried(2)))).as("harm").isNegative();
    assertThat(least(linear(lab, lab.tried(3)))).isPositive();
    assertThat(least(finetune(lab, lab.tried(3)))).isPositive();
  }

  private static Estimate linear(Lab lab, Setting setting) {
    return lab.gain(setting, LinearReadouts.LINEAR, LinearReadouts.SCRATCH);
  }

  private static Estimate finetune(Lab lab, Setting setting) {
    return lab.gain(setting, LinearReadouts.FINETUNE, LinearReadouts.SCRATCH);
  }

  @Test
  void adaptiveKernels() {
    Lab lab = Lab.of(AdaptiveKernel.study(), new KernelTiles());
    double start = frozen(lab, lab.start());
    assertThat(frozen(lab, lab.tried(1))).as("next to nothing").isBetween(0.0, 0.01);
    double scratch =
        KernelReadouts.SCRATCH.end(
            lab.engine()
                .train(lab.tried(2), 1, Recording.FINAL_ONLY, TrainingListener.NONE, () -> false));
    assertThat(frozen(lab, lab.tried(2))).as("a third").isGreaterThan(scratch / 3);
    assertThat(frozen(lab, lab.tried(3))).as("less").isLessThan(start - 0.05);
  }

  private static double frozen(Lab lab, Setting setting) {
    return lab.gain(setting, KernelReadouts.FROZEN, KernelReadouts.SCRATCH).mean();
  }

  @Test
  void realImages() {
    Lab lab = Lab.of(RealImages.study(), new ImagesTiles());
    Estimate start = images(lab, lab.start());
    assertThat(least(start)).isGreaterThan(0.04);
    for (int trial = 1; trial <= 2; trial++) {
      Estimate gain = images(lab, lab.tried(trial));
      assertThat(Math.abs(gain.mean())).as("nothing left").isLessThan(0.015);
    }
    assertThat(images(lab, lab.tried(3)).mean()).as("one curve").isZero();
  }

  private static Estimate images(Lab lab, Setting setting) {
    return lab.gain(setting, ImagesReadouts.TRANSFER, ImagesReadouts.SCRATCH);
  }

  @Test
  void everyTrialNamesItsParameterAndWhereItGoes() {
    List<Lab> labs =
        List.of(
            Lab.of(TwoLayerCnn.study(), new CnnTiles()),
            Lab.of(DeepLinear.study(), new LinearTiles()),
            Lab.of(AdaptiveKernel.study(), new KernelTiles()),
            Lab.of(RealImages.study(), new ImagesTiles()));
    for (Lab lab : labs) {
      assertThat(lab.tiles().trials()).hasSize(3);
      for (Trial trial : lab.tiles().trials()) {
        assertThat(trial.text())
            .contains(trial.parameter().symbol())
            .containsPattern("to " + trial.parameter().text(trial.to()) + "\\b");
        assertThat(lab.start().space().uses(lab.start(), trial.parameter())).isTrue();
      }
    }
  }
}
