package carryover.studies.linear.theory;

import static carryover.studies.linear.theory.LinearSettings.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.study.Light;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits in which a form must become another one, and values worked out independently. */
class ClosedFormsTest {

  /** One pair of tasks, whose distance never moves, and three changes of sign. */
  @ParameterizedTest
  @CsvSource({"50, 0.252", "150, -0.131", "210, 0.386", "400, -0.461"})
  void linearTransferChangesItsSignWithTheSamples(int samples, double gain) {
    LinearSetting setting = with(LinearSpace.TARGET_SAMPLES, samples);

    assertThat(LinearTransfer.meanGain(setting)).isCloseTo(gain, within(5e-4));
    assertThat(Distances.of(setting).kullbackLeibler()).isCloseTo(7.322, within(1e-3));
  }

  @Test
  void scratchHasNoMeanAtThePeak() {
    assertThat(Scratch.meanRisk(with(LinearSpace.TARGET_SAMPLES, 199))).isInfinite();
    assertThat(Scratch.meanRisk(with(LinearSpace.TARGET_SAMPLES, 201))).isInfinite();
    assertThat(Scratch.meanRisk(with(LinearSpace.TARGET_SAMPLES, 198))).isFinite();
    assertThat(Scratch.meanRisk(with(LinearSpace.TARGET_SAMPLES, 200, LinearSpace.TARGET_NOISE, 0)))
        .isZero();
  }

  @Test
  void exactMeansApproachTheLimit() {
    LinearSetting large =
        with(LinearSpace.DIMENSION, 10_000_000, LinearSpace.TARGET_SAMPLES, 7_500_000);

    assertThat(Scratch.meanRisk(large)).isCloseTo(Scratch.limitRisk(large), within(1e-6));
    assertThat(LinearTransfer.meanRisk(large)).isCloseTo(0.5, within(1e-6));
  }

  @Test
  void boundariesAreWhereTheLimitsCross() {
    Boundaries boundaries = Boundaries.of(with());

    assertThat(boundaries.lower()).isCloseTo(0.549, within(5e-4));
    assertThat(boundaries.upper()).isCloseTo(0.911, within(5e-4));
    assertThat(boundaries.peakEnd()).isCloseTo(1.08, within(1e-12));
    assertThat(boundaries.tuned()).isCloseTo(0.54, within(1e-12));
    for (double gamma :
        new double[] {boundaries.lower(), boundaries.upper(), boundaries.peakEnd()}) {
      assertThat(RidgeLimit.of(gamma, 0).risk(0.04, 1)).isCloseTo(0.5, within(1e-12));
    }
    assertThat(RidgeLimit.tunedRisk(boundaries.tuned(), 0.04, 1)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void boundariesFollowTheSizeOfTheTargetThroughTheNoise() {
    Boundaries large = Boundaries.of(with(LinearSpace.TARGET_NORM, 5, LinearSpace.TARGET_NOISE, 1));

    assertThat(large)
        .usingRecursiveComparison()
        .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1, Double.class)
        .isEqualTo(Boundaries.of(with()));
  }

  @Test
  void withMuchNoiseLinearTransferHelpsWhereverSamplesAreFewerThanInputs() {
    // 1 − |cos 45°| = 0.293.
    assertThat(Boundaries.of(with(LinearSpace.TARGET_NOISE, 0.292)).lower()).isNotNaN();
    assertThat(Boundaries.of(with(LinearSpace.TARGET_NOISE, 0.294)).lower()).isNaN();
  }

  @Test
  void withoutNoiseTheOnlyBoundaryIsTheSquaredCosine() {
    Boundaries boundaries = Boundaries.of(with(LinearSpace.TARGET_NOISE, 0));

    assertThat(boundaries.lower()).isCloseTo(0.5, within(1e-12));
    assertThat(boundaries.upper()).isCloseTo(1, within(1e-12));
    assertThat(boundaries.peakEnd()).isEqualTo(1);
  }

  /** Shares of θ 0–90° × γ 0–2 at σ = 0.2, counted on a fine grid. */
  @Test
  void theBandThatTuningRemovesCovers68PerMille() {
    int cells = 400;
    Map<Phase, Integer> counts = new EnumMap<>(Phase.class);
    for (int i = 0; i < cells; i++) {
      for (int k = 0; k < cells; k++) {
        double gamma = 2 * (k + 0.5) / cells;
        double sine = Math.sin(Math.PI / 2 * (i + 0.5) / cells);
        double missed = sine * sine;
        Phase phase =
            Phase.of(
                RidgeLimit.of(gamma, 0).risk(0.04, 1) - missed,
                RidgeLimit.tunedRisk(gamma, 0.04, 1) - missed);
        counts.merge(phase, 1, Integer::sum);
      }
    }

    double all = cells * cells;
    assertThat(counts.get(Phase.HELPS) / all).isCloseTo(0.360, within(1e-3));
    assertThat(counts.get(Phase.ANOMALOUS) / all).isCloseTo(0.068, within(1e-3));
    assertThat(counts.get(Phase.HURTS) / all).isCloseTo(0.572, within(1e-3));
  }

  @Test
  void aSettingHasThePhaseOfItsGains() {
    assertThat(Phase.of(with(LinearSpace.TARGET_SAMPLES, 50))).isEqualTo(Phase.HELPS);
    assertThat(Phase.of(with())).isEqualTo(Phase.HURTS);
    assertThat(Phase.of(with(LinearSpace.TARGET_SAMPLES, 210))).isEqualTo(Phase.ANOMALOUS);
  }

  /** σ = 1, γ = ½, θ = 45°: depth does not drop out as printed. */
  @ParameterizedTest
  @CsvSource({"1, 0.207", "2, 0.116", "3, 0.051", "4, 0.004", "6, -0.058"})
  void depthAndNoiseTakeTheGainOfFineTuningAway(int depth, double gain) {
    LinearSetting setting =
        with(
            LinearSpace.DEPTH, depth, LinearSpace.TARGET_NOISE, 1, LinearSpace.TARGET_SAMPLES, 100);

    assertThat(FineTuning.limit(setting).gain()).isCloseTo(gain, within(5e-4));
    assertThat(FineTuning.printed(setting).gain()).isCloseTo(0.207, within(5e-4));
    assertThat(FineTuning.meanGainOfOneLayer(setting)).isCloseTo(0.207, within(5e-4));
  }

  @ParameterizedTest
  @CsvSource({"1, 60", "2, 52.2", "3, 48.0", "10, 38.1"})
  void depthNarrowsTheAngleWithinWhichFineTuningHelps(int depth, double degrees) {
    LinearSetting setting =
        with(
            LinearSpace.DEPTH, depth, LinearSpace.TARGET_NOISE, 1, LinearSpace.TARGET_SAMPLES, 100);

    double angle = Math.toDegrees(Math.acos(FineTuning.limit(setting).breakEvenCosine()));
    assertThat(angle).isCloseTo(degrees, within(0.06));
  }

  @ParameterizedTest
  @CsvSource({"2, 0.574", "3, 0.611"})
  void aFiniteSourceMovesTheBreakEvenAngle(int depth, double cosine) {
    LinearSetting setting =
        with(
            LinearSpace.DEPTH, depth,
            LinearSpace.TARGET_SAMPLES, 100,
            LinearSpace.SOURCE_SAMPLES, 100,
            LinearSpace.SOURCE_NOISE, 0);

    assertThat(FineTuning.limit(setting).breakEvenCosine()).isCloseTo(cosine, within(5e-4));
    assertThat(FineTuning.printed(setting).breakEvenCosine()).isCloseTo(0.5, within(1e-12));
    assertThat(PulledFit.breakEvenCosine(setting)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void fineTuningAndScratchEndAlikeOnceSamplesDetermineTheTarget() {
    assertThat(FineTuning.limit(with(LinearSpace.TARGET_SAMPLES, 300)).gain()).isZero();
  }

  /** Tuned against tuned: the pull to the source helps below 60° whatever γ and σ are. */
  @ParameterizedTest
  @CsvSource({"20, 0.1", "150, 0.2", "300, 1", "1000, 3"})
  void aTunedPullHelpsExactlyBelowSixtyDegrees(int samples, double noise) {
    for (int angle = 50; angle <= 70; angle += 20) {
      LinearSetting setting =
          with(
              LinearSpace.TARGET_SAMPLES,
              samples,
              LinearSpace.TARGET_NOISE,
              noise,
              LinearSpace.ANGLE,
              angle);
      assertThat(PulledFit.toSource(setting) < Scratch.tunedRisk(setting)).isEqualTo(angle < 60);
      assertThat(PulledFit.toLine(setting)).isLessThanOrEqualTo(Scratch.tunedRisk(setting));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.9, 1, 1.1, 3})
  void theTunedPenaltyIsTheBestOne(double gamma) {
    double best = RidgeLimit.tuned(gamma, 0.3, 0.8).risk(0.3, 0.8);

    assertThat(best).isCloseTo(RidgeLimit.tunedRisk(gamma, 0.3, 0.8), within(1e-13));
    assertThat(RidgeLimit.of(gamma, 0.375 * 1.05).risk(0.3, 0.8)).isGreaterThan(best);
    assertThat(RidgeLimit.of(gamma, 0.375 / 1.05).risk(0.3, 0.8)).isGreaterThan(best);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 1.7})
  void aVanishingPenaltyIsNone(double gamma) {
    RidgeLimit none = RidgeLimit.of(gamma, 0);
    RidgeLimit small = RidgeLimit.of(gamma, 1e-9);

    assertThat(small.risk(0.5, 2)).isCloseTo(none.risk(0.5, 2), within(1e-7));
    assertThat(small.trainLoss(0.5, 2)).isCloseTo(none.trainLoss(0.5, 2), within(1e-7));
    assertThat(none.trainLoss(0.5, 2))
        .isCloseTo(gamma < 1 ? 0 : 0.25 * (1 - 1 / gamma), within(1e-12));
  }

  @Test
  void anEndlessPenaltyLearnsNothing() {
    RidgeLimit endless = RidgeLimit.tuned(0.5, 0.04, 0);
    RidgeLimit large = RidgeLimit.of(0.5, 1e9);

    assertThat(endless.risk(0.04, 3)).isEqualTo(3);
    assertThat(large.risk(0.04, 3)).isCloseTo(3, within(1e-7));
    assertThat(large.trainLoss(0.04, 3)).isCloseTo(endless.trainLoss(0.04, 3), within(1e-7));
  }

  @Test
  void theBestReadoutPenaltyIsTheBestAtEveryNumberOfSamples() {
    LinearSetting few = with(LinearSpace.TARGET_SAMPLES, 5);
    double best = LinearTransfer.bestRidge(few);
    double risk = riskOfReadout(few, best);

    assertThat(best).isPositive();
    assertThat(riskOfReadout(few, best * 1.1)).isGreaterThan(risk);
    assertThat(riskOfReadout(few, best / 1.1)).isGreaterThan(risk);
    assertThat(riskOfReadout(few, 1e-12)).isCloseTo(LinearTransfer.meanRisk(few), within(1e-8));
  }

  @ParameterizedTest
  @CsvSource({"1e-4, 10", "0.1, 1", "1, 0.618034", "10, 9.999e-5"})
  void keepingTheStartWeakensTheFeature(double alpha, double strength) {
    double found = LazyToRich.strength(alpha, 1);

    // χ(χ+1) = α⁻⁴.
    assertThat(found * (found + 1) * Math.pow(alpha, 4)).isCloseTo(1, within(1e-9));
    if (alpha >= 1) {
      assertThat(found).isCloseTo(strength, within(1e-6));
    }
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0.01", "1, 0.3", "3, 2"})
  void aPenaltyOnTheWayFromTheStartIsStationary(double alpha, double penalty) {
    double p = alpha * Math.sqrt(1 + LazyToRich.penalisedStrength(alpha, penalty));
    double q = Math.sqrt(p * (p - alpha));

    assertThat((p * q - 1) * q + penalty * (p - alpha)).isCloseTo(0, within(1e-9));
    assertThat((p * q - 1) * p + penalty * q).isCloseTo(0, within(1e-9));
  }

  @Test
  void theLazyEndIsRidgeAndTheRichEndIsLinearTransfer() {
    LinearSetting lazy = with(LinearSpace.PRETRAIN_SCALE, 10);
    LinearSetting rich = with(LinearSpace.PRETRAIN_SCALE, 1e-4, LinearSpace.READOUT_RIDGE, 0.2);

    assertThat(LazyToRich.risk(lazy)).isCloseTo(Scratch.limitRisk(lazy), within(1e-4));
    assertThat(LazyToRich.risk(rich)).isCloseTo(LinearTransfer.printedRisk(rich), within(1e-4));
  }

  @Test
  void theTheoremsPairIsAsFarApartAsOneLikesAndTransfersPerfectly() {
    for (double size : new double[] {1, 3, 10}) {
      LinearSetting s =
          with(
              LinearSpace.ANGLE, 0, LinearSpace.TARGET_SAMPLES, 100, LinearSpace.TARGET_NORM, size);
      Distances distances = Distances.of(s);
      assertThat(distances.kullbackLeibler())
          .isCloseTo(12.5 * (size - 1) * (size - 1), within(1e-9));
      assertThat(distances.wasserstein()).isLessThanOrEqualTo(size - 1);
      assertThat(LinearTransfer.meanRisk(s)).isCloseTo(4.08e-4, within(1e-6));
    }
  }

  @Test
  void withoutLabelNoiseTheDivergenceIsInfinite() {
    Distances apart = Distances.of(with(LinearSpace.TARGET_NOISE, 0));
    Distances same = Distances.of(with(LinearSpace.TARGET_NOISE, 0, LinearSpace.ANGLE, 0));

    assertThat(apart.kullbackLeibler()).isInfinite();
    assertThat(same).isEqualTo(new Distances(0, 0, 0));
  }

  @Test
  void theRiseOfTwoLayersSolvesItsEquation() {
    double h = 1e-5;
    for (double t : new double[] {0, 3, 5, 8}) {
      double s2 = Duration.logisticRise(0.01, t);
      double slope =
          (Duration.logisticRise(0.01, t + h) - Duration.logisticRise(0.01, t - h)) / (2 * h);
      // d(s²)/dt = 2s²(1−s²).
      assertThat(slope).isCloseTo(2 * s2 * (1 - s2), within(1e-8));
    }
    assertThat(Duration.logisticRise(0.01, 0)).isCloseTo(1e-4, within(1e-15));
  }

  @Test
  void lampsWarnOfThePeakOfShortTrainingAndOfWhatThePrintedGainLeavesOut() {
    assertThat(LinearValidity.of(with(LinearSpace.TARGET_SAMPLES, 400)).light())
        .isEqualTo(Light.GREEN);
    assertThat(lamp("away from the peak", with(LinearSpace.TARGET_SAMPLES, 200)))
        .isEqualTo(Light.RED);
    assertThat(lamp("converged", with(LinearSpace.TARGET_SAMPLES, 180))).isEqualTo(Light.RED);
    assertThat(lamp("printed fine-tuning", with(LinearSpace.TARGET_NOISE, 1)))
        .isEqualTo(Light.AMBER);
    assertThat(lamp("has left its start", with(LinearSpace.DEPTH, 3))).isEqualTo(Light.RED);
  }

  private static double riskOfReadout(LinearSetting setting, double ridge) {
    return LinearTransfer.meanRisk(
        LinearSetting.of(setting.values().with(LinearSpace.READOUT_RIDGE, ridge)));
  }

  private static Light lamp(String name, LinearSetting setting) {
    return LinearValidity.of(setting).conditions().stream()
        .filter(condition -> condition.name().equals(name))
        .findFirst()
        .orElseThrow()
        .light();
  }
}
