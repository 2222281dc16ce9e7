package carryover.studies.cnn.theory;

import static carryover.studies.cnn.CnnSpace.ALPHA;
import static carryover.studies.cnn.CnnSpace.DIMENSION;
import static carryover.studies.cnn.CnnSpace.DOWNSTREAM_NOISE;
import static carryover.studies.cnn.CnnSpace.FILTERS;
import static carryover.studies.cnn.CnnSpace.INITIAL_STD;
import static carryover.studies.cnn.CnnSpace.LEARNING_RATE;
import static carryover.studies.cnn.CnnSpace.UPSTREAM_NOISE;
import static carryover.studies.cnn.CnnSpace.UPSTREAM_SAMPLES;
import static carryover.studies.cnn.CnnSpace.UPSTREAM_SPECIFIC_NORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.Coefficients;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Condition;
import carryover.study.Light;
import carryover.study.Trace;
import carryover.study.Validity;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CnnValidityTest {
  private static final Coefficients ZERO = new Coefficients(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Ratios of the default setting, by hand from the formulas that are shown. */
  @ParameterizedTest
  @CsvSource({
    "'small start, Task 1', 1.41421, GREEN",
    "'small start, Task 2', 2.82843, GREEN",
    "'over-parameterised, Task 1', 0.5, GREEN",
    "'over-parameterised, Task 2', 0.1, GREEN",
    "'nearly orthogonal noise, Task 1', 20, AMBER",
    "'nearly orthogonal noise, Task 2', 1.25, AMBER",
    "'small step, Task 1', 0.10025, GREEN",
    "'small step, Task 2', 0.4008, GREEN",
    "inherited share, 1, GREEN",
    "whole filters, 0, GREEN",
  })
  void defaultSetting(String name, double ratio, Light light) {
    Condition condition = condition(CnnValidity.of(CnnSpace.STANDARD), name);

    assertThat(condition.ratio()).isCloseTo(ratio, within(1e-5));
    assertThat(condition.light()).isEqualTo(light);
    assertThat(condition.formula()).isNotBlank();
    assertThat(condition.explanation()).endsWith(".");
  }

  /** By hand, where no number is 1 and none is that of the other task. */
  @ParameterizedTest
  @CsvSource({
    "'small start, Task 1', 0.7071068",
    "'small start, Task 2', 5.6568542",
    "'over-parameterised, Task 1', 5.2",
    "'over-parameterised, Task 2', 0.025",
    "'nearly orthogonal noise, Task 1', 20",
    "'small step, Task 1', 0.02565",
    "'small step, Task 2', 1.6008",
  })
  void eachNumberOfTheSettingHasItsOwnPlaceInTheRatios(String name, double ratio) {
    Validity validity =
        CnnValidity.of(
            CnnSpace.STANDARD
                .with(UPSTREAM_NOISE, 0.5)
                .with(DOWNSTREAM_NOISE, 2)
                .with(UPSTREAM_SPECIFIC_NORM, 3));

    assertThat(condition(validity, name).ratio()).isCloseTo(ratio, within(1e-7));
  }

  @Test
  void eachLampTurnsRedOnItsOwnGround() {
    Validity lazy = CnnValidity.of(CnnSpace.STANDARD.with(INITIAL_STD, 1));
    assertThat(condition(lazy, "small start, Task 2").light()).isEqualTo(Light.RED);
    assertThat(condition(lazy, "small step, Task 2").light()).isEqualTo(Light.GREEN);

    Validity fast = CnnValidity.of(CnnSpace.STANDARD.with(LEARNING_RATE, 10));
    assertThat(condition(fast, "small step, Task 2").light()).isEqualTo(Light.RED);

    Validity small = CnnValidity.of(CnnSpace.STANDARD.with(DIMENSION, 100));
    assertThat(condition(small, "over-parameterised, Task 1").light()).isEqualTo(Light.RED);

    Validity many = CnnValidity.of(CnnSpace.STANDARD.with(UPSTREAM_SAMPLES, 1100));
    assertThat(condition(many, "nearly orthogonal noise, Task 1").light()).isEqualTo(Light.RED);

    Validity rounded = CnnValidity.of(CnnSpace.STANDARD.with(FILTERS, 1).with(ALPHA, 0.5));
    assertThat(condition(rounded, "whole filters").ratio()).isEqualTo(0.5);
    assertThat(rounded.light()).isEqualTo(Light.RED);
  }

  @Test
  void withoutNoiseThereIsNoOverParameterisation() {
    Validity validity = CnnValidity.of(CnnSpace.STANDARD.with(DOWNSTREAM_NOISE, 0));

    assertThat(condition(validity, "over-parameterised, Task 2").ratio())
        .isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(condition(validity, "over-parameterised, Task 2").light()).isEqualTo(Light.RED);
  }

  @Test
  void worstFinalLossOfTheRunsDecidesWhetherAnArmIsTrained() {
    Validity validity =
        CnnValidity.of(
            CnnSpace.STANDARD, List.of(run(0.01, 0.02, 0.03, false), run(0.05, 0.25, 0.6, false)));

    assertThat(condition(validity, "trained, upstream").light()).isEqualTo(Light.GREEN);
    assertThat(condition(validity, "trained, transfer").ratio()).isEqualTo(0.25);
    assertThat(condition(validity, "trained, transfer").light()).isEqualTo(Light.AMBER);
    assertThat(condition(validity, "trained, scratch").light()).isEqualTo(Light.RED);
    assertThat(validity.light()).isEqualTo(Light.RED);
  }

  @Test
  void aDivergedArmIsRed() {
    Trace run = run(0.01, 0.02, 0.03, false);
    ArmTrace diverged = new ArmTrace(CnnArms.SCRATCH, List.of(), OptionalInt.of(3));
    Validity validity =
        CnnValidity.of(
            CnnSpace.STANDARD,
            List.of(
                run,
                CnnArms.trace(
                    CnnSpace.STANDARD,
                    2,
                    run.arm(CnnArms.UPSTREAM),
                    run.arm(CnnArms.TRANSFER),
                    diverged,
                    false)));

    assertThat(condition(validity, "trained, scratch").ratio()).isNaN();
    assertThat(condition(validity, "trained, scratch").light()).isEqualTo(Light.RED);
  }

  @Test
  void anUnfinishedRunSaysNothingAboutTheTrainedNetwork() {
    assertThat(CnnValidity.of(CnnSpace.STANDARD, List.of(run(0.6, 0.6, 0.6, true))))
        .isEqualTo(CnnValidity.of(CnnSpace.STANDARD));
    Trace finished = run(0.01, 0.02, 0.03, false);
    assertThat(CnnValidity.of(CnnSpace.STANDARD, List.of(finished, run(0.6, 0.6, 0.6, true))))
        .isEqualTo(CnnValidity.of(CnnSpace.STANDARD, List.of(finished)));
  }

  private static Condition condition(Validity validity, String name) {
    return validity.conditions().stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Trace run(double upstream, double transfer, double scratch, boolean cancelled) {
    return CnnArms.trace(
        CnnSpace.STANDARD,
        1,
        arm(CnnArms.UPSTREAM, upstream),
        arm(CnnArms.TRANSFER, transfer),
        arm(CnnArms.SCRATCH, scratch),
        cancelled);
  }

  private static ArmTrace arm(Arm arm, double loss) {
    return new ArmTrace(
        arm, List.of(CnnSample.alike(200, loss, 1, 1, ZERO, null)), OptionalInt.empty());
  }
}
