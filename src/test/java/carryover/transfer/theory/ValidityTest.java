package carryover.transfer.theory;

import static carryover.transfer.Parameter.ALPHA;
import static carryover.transfer.Parameter.DIMENSION;
import static carryover.transfer.Parameter.DOWNSTREAM_NOISE;
import static carryover.transfer.Parameter.FILTERS;
import static carryover.transfer.Parameter.INITIAL_STD;
import static carryover.transfer.Parameter.LEARNING_RATE;
import static carryover.transfer.Parameter.UPSTREAM_SAMPLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.transfer.Arm;
import carryover.transfer.ArmTrace;
import carryover.transfer.Coefficients;
import carryover.transfer.Sample;
import carryover.transfer.Setting;
import carryover.transfer.Trace;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
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
    Condition condition = condition(Validity.of(Setting.DEFAULT), name);

    assertThat(condition.ratio()).isCloseTo(ratio, within(1e-5));
    assertThat(condition.light()).isEqualTo(light);
    assertThat(condition.formula()).isNotBlank();
    assertThat(condition.explanation()).endsWith(".");
  }

  @Test
  void eachLampTurnsRedOnItsOwnGround() {
    Validity lazy = Validity.of(Setting.DEFAULT.with(INITIAL_STD, 1));
    assertThat(condition(lazy, "small start, Task 2").light()).isEqualTo(Light.RED);
    assertThat(condition(lazy, "small step, Task 2").light()).isEqualTo(Light.GREEN);

    Validity fast = Validity.of(Setting.DEFAULT.with(LEARNING_RATE, 10));
    assertThat(condition(fast, "small step, Task 2").light()).isEqualTo(Light.RED);

    Validity small = Validity.of(Setting.DEFAULT.with(DIMENSION, 100));
    assertThat(condition(small, "over-parameterised, Task 1").light()).isEqualTo(Light.RED);

    Validity many = Validity.of(Setting.DEFAULT.with(UPSTREAM_SAMPLES, 1100));
    assertThat(condition(many, "nearly orthogonal noise, Task 1").light()).isEqualTo(Light.RED);

    Validity rounded = Validity.of(Setting.DEFAULT.with(FILTERS, 1).with(ALPHA, 0.5));
    assertThat(condition(rounded, "whole filters").ratio()).isEqualTo(0.5);
    assertThat(rounded.light()).isEqualTo(Light.RED);
  }

  @Test
  void withoutNoiseThereIsNoOverParameterisation() {
    Validity validity = Validity.of(Setting.DEFAULT.with(DOWNSTREAM_NOISE, 0));

    assertThat(condition(validity, "over-parameterised, Task 2").ratio())
        .isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(condition(validity, "over-parameterised, Task 2").light()).isEqualTo(Light.RED);
  }

  @Test
  void worstFinalLossOfTheRunsDecidesWhetherAnArmIsTrained() {
    Validity validity =
        Validity.of(
            Setting.DEFAULT, List.of(run(0.01, 0.02, 0.03, false), run(0.05, 0.25, 0.6, false)));

    assertThat(condition(validity, "trained, upstream").light()).isEqualTo(Light.GREEN);
    assertThat(condition(validity, "trained, transfer").ratio()).isEqualTo(0.25);
    assertThat(condition(validity, "trained, transfer").light()).isEqualTo(Light.AMBER);
    assertThat(condition(validity, "trained, scratch").light()).isEqualTo(Light.RED);
    assertThat(validity.light()).isEqualTo(Light.RED);
  }

  @Test
  void aDivergedArmIsRed() {
    Trace run = run(0.01, 0.02, 0.03, false);
    ArmTrace diverged = new ArmTrace(Arm.SCRATCH, List.of(), OptionalInt.of(3));
    Validity validity =
        Validity.of(
            Setting.DEFAULT,
            List.of(
                run,
                new Trace(Setting.DEFAULT, 2, run.upstream(), run.transfer(), diverged, false)));

    assertThat(condition(validity, "trained, scratch").ratio()).isNaN();
    assertThat(condition(validity, "trained, scratch").light()).isEqualTo(Light.RED);
  }

  @Test
  void anUnfinishedRunSaysNothingAboutTheTrainedNetwork() {
    assertThat(Validity.of(Setting.DEFAULT, List.of(run(0.6, 0.6, 0.6, true))))
        .isEqualTo(Validity.of(Setting.DEFAULT));
  }

  private static Condition condition(Validity validity, String name) {
    return validity.conditions().stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Trace run(double upstream, double transfer, double scratch, boolean cancelled) {
    return new Trace(
        Setting.DEFAULT,
        1,
        arm(Arm.UPSTREAM, upstream),
        arm(Arm.TRANSFER, transfer),
        arm(Arm.SCRATCH, scratch),
        cancelled);
  }

  private static ArmTrace arm(Arm arm, double loss) {
    return new ArmTrace(arm, List.of(new Sample(200, loss, 1, 1, ZERO, null)), OptionalInt.empty());
  }
}
