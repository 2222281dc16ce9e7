package carryover.studies.cnn.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Estimate;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Effect;
import carryover.study.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which runs count, and how differences are paired. */
class EvidenceTest {
  private static final double[] HIGH = {0.5, 0.9, 0.9};
  private static final double[] LOW = {0.5, 0.8, 0.7};

  private static MadeUpRun run(double[] transfer, double[] scratch) {
    return MadeUpRun.of(CnnSpace.STANDARD).accuracies(transfer, scratch);
  }

  private static Evidence of(Trace... runs) {
    return new Evidence(CnnSpace.STANDARD, List.of(runs));
  }

  @Test
  void differencesArePairedBySeed() {
    Evidence evidence = of(run(HIGH, LOW).trace(), run(LOW, HIGH).trace(), run(HIGH, LOW).trace());

    assertThat(evidence.steps()).containsExactly(0, 50, 100);
    assertThat(evidence.difference(2).mean()).isCloseTo(0.2 / 3, within(1e-15));
    assertThat(evidence.difference(2).count()).isEqualTo(3);
    assertThat(evidence.finalMean(CnnArms.SCRATCH, CnnMeasures.TEST_ACCURACY))
        .isCloseTo((0.7 + 0.9 + 0.7) / 3, within(1e-15));
  }

  /** It has as many samples as the others here, and must not be told by its steps alone. */
  @Test
  void aRunWithADivergedArmCountsAsFinishedButNotInMeans() {
    Trace diverged = run(LOW, HIGH).scratchDiverges(120).trace();
    Evidence evidence = of(diverged, run(HIGH, LOW).trace());

    assertThat(evidence.finished()).hasSize(2);
    assertThat(evidence.difference(2).count()).isOne();
    assertThat(evidence.difference(2).mean()).isCloseTo(0.2, within(1e-15));
    assertThat(of(diverged).steps()).isEmpty();
    assertThat(of(diverged).finalDifference()).isEmpty();
  }

  @Test
  void aRunRecordedAtOtherStepsThanTheFirstIsLeftOut() {
    double[] longer = {0.5, 0.6, 0.6, 0.6};
    Evidence evidence = of(run(HIGH, LOW).trace(), run(longer, longer).trace());

    assertThat(evidence.steps()).containsExactly(0, 50, 100);
    assertThat(evidence.difference(2).count()).isOne();
  }

  @Test
  void aCancelledRunSaysNothing() {
    Evidence evidence = of(run(LOW, HIGH).cancelled().trace(), run(HIGH, LOW).trace());

    assertThat(evidence.finished()).hasSize(1);
    assertThat(evidence.finalDifference().orElseThrow().mean()).isCloseTo(0.2, within(1e-15));
  }

  @Test
  void withoutInheritedFiltersThereIsNoDifferenceAtTheEnd() {
    Evidence evidence =
        new Evidence(CnnSpace.STANDARD.with(CnnSpace.ALPHA, 0), List.of(run(HIGH, LOW).trace()));

    assertThat(evidence.finalDifference()).isEmpty();
  }

  @Test
  void theDifferenceOfASingleRunHasToBeBeyondLuck() {
    assertThat(Evidence.effect(single(0.03))).isEqualTo(Effect.UNTOLD);
    assertThat(Evidence.effect(single(-0.03))).isEqualTo(Effect.UNTOLD);
    assertThat(Evidence.effect(single(0.031))).isEqualTo(Effect.MORE);
    assertThat(Evidence.effect(single(-0.031))).isEqualTo(Effect.LESS);
  }

  /** Student's quantile of eight seeds at 97.5 % is 2.3646. */
  @Test
  void outOfAWholeCurveOnlyTwiceTheIntervalIsClear() {
    assertThat(Evidence.clearlyMatters(single(-0.06))).isTrue();
    assertThat(Evidence.clearlyMatters(single(0.059))).isFalse();
    assertThat(Evidence.clearlyMatters(new Estimate(0.1, 0.0499 / 2.3646, 8))).isTrue();
    assertThat(Evidence.clearlyMatters(new Estimate(0.1, 0.0501 / 2.3646, 8))).isFalse();
    assertThat(Evidence.clearlyMatters(new Estimate(0.02, 0, 8))).isTrue();
    assertThat(Evidence.clearlyMatters(new Estimate(0.0199, 0, 8))).isFalse();
  }

  private static Estimate single(double difference) {
    return Estimate.of(difference);
  }
}
