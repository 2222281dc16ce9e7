package carryover.studies.linear.theory;

import static carryover.studies.linear.theory.LinearSettings.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.law.LawEngine;
import carryover.studies.linear.spectral.SpectralEngine;
import carryover.study.Engine;
import carryover.study.Explanation;
import carryover.study.Recording;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Sentences about real runs; each clause appears where its setting was made for it, only there. */
class LinearExplanationTest {
  private static final Engine LAW = new LawEngine();
  private static final Engine SPECTRAL = new SpectralEngine();

  @Test
  void theDefaultIsALossAndAGain() {
    LinearSetting s = with();
    Explanation explanation = explain(LAW, s, 200);

    assertThat(explanation.statements())
        .hasExactlyElementsOfTypes(Contest.class, Contest.class, Rescaling.class);
    assertThat(contest(explanation, 0).gain().mean()).isCloseTo(-0.131, within(0.02));
    assertThat(contest(explanation, 1).gain().mean()).isCloseTo(0.0975, within(0.02));
    assertThat(explanation.sentence())
        .startsWith("Linear transfer hurts: its risk is higher by 0.1")
        .contains("; fine-tuning helps: its risk is lower by 0.")
        .endsWith(".");
  }

  @Test
  void anAnomalousGainIsCalledSo() {
    LinearSetting s =
        with(LinearSpace.TARGET_SAMPLES, 210, LinearSpace.ANGLE, 60, LinearSpace.TARGET_NOISE, 0.5);
    Explanation explanation = explain(LAW, s, 300);

    assertThat(explanation.statements())
        .hasExactlyElementsOfTypes(Contest.class, OnlyUntuned.class, Contest.class);
    assertThat(explanation.sentence())
        .contains("Linear transfer helps")
        .contains("it helps only because scratch is not tuned")
        .endsWith("fine-tuning ends where scratch does.");
  }

  @Test
  void aGainThatTuningDoesNotTakeAwayIsNotCalledAnomalous() {
    Explanation explanation = explain(LAW, with(LinearSpace.TARGET_SAMPLES, 50), 100);

    assertThat(explanation.sentence()).contains("Linear transfer helps").doesNotContain("tuned");
  }

  @Test
  void atThePeakNothingIsSaidOfMeansWithoutAWarning() {
    assertThat(explain(LAW, with(LinearSpace.TARGET_SAMPLES, 200), 10).statements())
        .anyMatch(WithoutMean.class::isInstance);
    assertThat(
            explain(LAW, with(LinearSpace.TARGET_SAMPLES, 200, LinearSpace.TARGET_NOISE, 0), 10)
                .statements())
        .noneMatch(WithoutMean.class::isInstance);
  }

  @Test
  void fineTuningThatGoesOnTooLongIsSeen() {
    Explanation explanation = explain(SPECTRAL, with(), 10);

    assertThat(explanation.statements())
        .filteredOn(Overfitting.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            Overfitting.class,
            clause -> {
              assertThat(clause.time()).isBetween(2.0, 10.0);
              assertThat(clause.least()).isBetween(0.19, 0.25);
              assertThat(clause.end()).isBetween(0.24, 0.32);
            });
    assertThat(explain(SPECTRAL, with(LinearSpace.DURATION, 3), 10).statements())
        .noneMatch(Overfitting.class::isInstance);
  }

  @Test
  void aDeepNetworkThatStillWaitsIsSeen() {
    assertThat(explain(SPECTRAL, with(LinearSpace.DEPTH, 4), 2).sentence())
        .startsWith("Scratch has not left its small start yet; ");
    assertThat(explain(SPECTRAL, with(), 2).statements()).noneMatch(Standstill.class::isInstance);
  }

  @Test
  void stepsThatAreTooLargeAreNamed() {
    Explanation explanation =
        explain(SPECTRAL, with(LinearSpace.STEP_SIZE, 1, LinearSpace.TARGET_SAMPLES, 40), 2);

    assertThat(explanation.sentence()).contains("diverged in 2 of 2 runs");
  }

  /** Large steps may let numbers grow beyond all bounds without an end in the training's time. */
  @Test
  void numbersThatRunAwayAreToldShortly() {
    assertThat(Wording.number(0.1234)).isEqualTo("0.123");
    assertThat(Wording.number(-12_345.6)).isEqualTo("-12345.600");
    assertThat(Wording.number(7.4e70)).isEqualTo("7e+70");
    assertThat(Wording.number(Double.POSITIVE_INFINITY)).isEqualTo("∞");
  }

  @Test
  void aSingleRunTellsItsSizeAndItsSeed() {
    assertThat(explain(LAW, with(), 1).sentence()).contains(" in 1 seed");
  }

  @Test
  void withoutAFinishedRunNothingIsSaid() {
    LinearSetting s = with();
    Trace cancelled = LinearArms.unstarted(s.values(), 1);

    assertThat(LinearExplanation.of(s.values(), List.of()).sentence()).isEmpty();
    assertThat(LinearExplanation.of(s.values(), List.of(cancelled)).sentence()).isEmpty();
  }

  private static Contest contest(Explanation explanation, int number) {
    return explanation.statements().stream()
        .filter(Contest.class::isInstance)
        .map(Contest.class::cast)
        .toList()
        .get(number);
  }

  private static Explanation explain(Engine engine, LinearSetting s, int seeds) {
    List<Trace> runs =
        LongStream.rangeClosed(1, seeds)
            .mapToObj(
                seed ->
                    engine.train(
                        s.values(),
                        seed,
                        new Recording(25, false, false),
                        TrainingListener.NONE,
                        () -> false))
            .toList();
    return LinearExplanation.of(s.values(), runs);
  }
}
