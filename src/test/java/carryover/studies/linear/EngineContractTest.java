package carryover.studies.linear;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.linear.direct.DirectEngine;
import carryover.studies.linear.law.LawEngine;
import carryover.studies.linear.spectral.SpectralEngine;
import carryover.study.Arm;
import carryover.study.Engine;
import carryover.study.Measure;
import carryover.study.Parameter;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every engine of this study keeps to. */
class EngineContractTest {
  private static final Map<String, Engine> ENGINES =
      Map.of(
          "law", new LawEngine(), "spectral", new SpectralEngine(), "direct", new DirectEngine());

  /** Small, with a finite source, so that every branch draws. */
  private static final Setting SMALL =
      new SettingBuilder(LinearSpace.STANDARD)
          .set(LinearSpace.DIMENSION, 12)
          .set(LinearSpace.TARGET_SAMPLES, 8)
          .set(LinearSpace.SOURCE_SAMPLES, 9)
          .set(LinearSpace.PRETRAIN_SCALE, 0.3)
          .set(LinearSpace.READOUT_RIDGE, 0.01)
          .set(LinearSpace.WIDTH, 5)
          .set(LinearSpace.DURATION, 20)
          .build();

  /** Towards the other task even a vector that stays points elsewhere; size is that of layers. */
  private static final Set<Measure> ABOUT_OTHERS =
      Set.of(
          LinearMeasures.SOURCE_COSINE,
          LinearMeasures.TARGET_COSINE,
          LinearMeasures.FIRST_SINGULAR);

  /** What else than these an arm must not notice. */
  private static final Map<Arm, Set<Parameter>> NOTICED =
      Map.of(
          LinearArms.SCRATCH,
          Set.of(
              LinearSpace.TARGET_SAMPLES,
              LinearSpace.TARGET_NOISE,
              LinearSpace.TARGET_NORM,
              LinearSpace.DIMENSION,
              LinearSpace.DEPTH,
              LinearSpace.INITIAL_SCALE,
              LinearSpace.WIDTH,
              LinearSpace.STEP_SIZE,
              LinearSpace.DURATION),
          LinearArms.TUNED_SCRATCH,
          Set.of(
              LinearSpace.TARGET_SAMPLES,
              LinearSpace.TARGET_NOISE,
              LinearSpace.TARGET_NORM,
              LinearSpace.DIMENSION,
              LinearSpace.STEP_SIZE,
              LinearSpace.DURATION),
          LinearArms.PRETRAIN,
          Set.of(
              LinearSpace.SOURCE_SAMPLES,
              LinearSpace.SOURCE_NOISE,
              LinearSpace.DIMENSION,
              LinearSpace.DEPTH,
              LinearSpace.INITIAL_SCALE,
              LinearSpace.WIDTH,
              LinearSpace.STEP_SIZE,
              LinearSpace.DURATION));

  static Stream<String> engines() {
    return ENGINES.keySet().stream().sorted();
  }

  static Stream<Arguments> enginesAndSettings() {
    return engines()
        .flatMap(
            name ->
                Stream.of(
                        SMALL,
                        SMALL.with(LinearSpace.SOURCE_SAMPLES, 0),
                        SMALL.with(LinearSpace.SOURCE_SAMPLES, 1),
                        SMALL.with(LinearSpace.SOURCE_SAMPLES, 40),
                        SMALL.with(LinearSpace.PRETRAIN_SCALE, 0),
                        SMALL.with(LinearSpace.TARGET_SAMPLES, 11),
                        SMALL.with(LinearSpace.TARGET_SAMPLES, 12),
                        SMALL.with(LinearSpace.TARGET_SAMPLES, 13),
                        SMALL.with(LinearSpace.TARGET_SAMPLES, 30),
                        SMALL.with(LinearSpace.TARGET_NOISE, 0),
                        SMALL.with(LinearSpace.TARGET_NORM, 0),
                        SMALL.with(LinearSpace.ANGLE, 0),
                        SMALL.with(LinearSpace.ANGLE, 180),
                        SMALL.with(LinearSpace.DEPTH, 1),
                        SMALL.with(LinearSpace.DEPTH, 3),
                        SMALL.with(LinearSpace.WIDTH, 1),
                        SMALL.with(LinearSpace.DURATION, 0))
                    .map(setting -> Arguments.of(name, setting)));
  }

  @ParameterizedTest
  @MethodSource("enginesAndSettings")
  void everyArmEndsWithValuesInTheirRanges(String name, Setting setting) {
    Trace trace = run(name, setting, 1);

    assertThat(trace.cancelled()).isFalse();
    assertThat(trace.arms()).extracting(arm -> arm.arm()).isEqualTo(LinearArms.ALL);
    for (Arm arm : LinearArms.ALL) {
      Sample end = trace.arm(arm).end().orElseThrow();
      assertThat(end.step()).isEqualTo(LinearSetting.of(setting).steps());
      for (Measure measure : LinearMeasures.ALL) {
        double value = end.get(measure);
        assertThat(value).as(arm.key() + " " + measure.key()).isFinite();
        assertThat(measure.range().clip(value)).isEqualTo(value);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void aRunIsAFunctionOfSettingAndSeed(String name) {
    Trace first = run(name, SMALL, 7);

    assertThat(run(name, SMALL, 7)).isEqualTo(first);
    assertThat(run(name, SMALL, 8)).isNotEqualTo(first);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void aListenerHearsWhatTheTraceHolds(String name) {
    List<Sample> heard = new ArrayList<>();
    Trace trace =
        ENGINES
            .get(name)
            .train(SMALL, 1, Recording.EVERY_STEP, (arm, sample) -> heard.add(sample), () -> false);

    List<Sample> kept = trace.arms().stream().flatMap(arm -> arm.samples().stream()).toList();
    assertThat(heard).containsExactlyInAnyOrderElementsOf(kept);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void recordingDoesNotChangeWhatIsRecorded(String name) {
    Trace dense =
        ENGINES.get(name).train(SMALL, 3, Recording.EVERY_STEP, TrainingListener.NONE, () -> false);
    Trace last = run(name, SMALL, 3);

    for (Arm arm : LinearArms.ALL) {
      assertThat(dense.arm(arm).end()).as(arm.key()).isEqualTo(last.arm(arm).end());
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void aRunThatIsNotWantedEndsAtOnce(String name) {
    AtomicInteger looks = new AtomicInteger();
    Trace trace =
        ENGINES
            .get(name)
            .train(
                SMALL,
                1,
                Recording.FINAL_ONLY,
                TrainingListener.NONE,
                () -> {
                  looks.incrementAndGet();
                  return true;
                });

    assertThat(trace.cancelled()).isTrue();
    assertThat(trace.arms()).allSatisfy(arm -> assertThat(arm.samples()).isEmpty());
    assertThat(looks).hasValue(1);
  }

  @ParameterizedTest
  @MethodSource("engines")
  void anArmDoesNotNoticeWhatDoesNotConcernIt(String name) {
    Trace before = run(name, SMALL, 5);
    for (Parameter parameter : used()) {
      Trace after = run(name, SMALL.with(parameter, another(parameter)), 5);
      NOTICED.forEach(
          (arm, noticed) -> {
            if (!noticed.contains(parameter)) {
              for (Measure measure : LinearMeasures.ALL) {
                if (!ABOUT_OTHERS.contains(measure)) {
                  assertThat(Runs.end(after, arm, measure))
                      .as(name + ": " + measure.key() + " of " + arm.key() + " by " + parameter)
                      .isEqualTo(Runs.end(before, arm, measure));
                }
              }
            }
          });
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void everyParameterMattersToSomething(String name) {
    Trace before = run(name, SMALL, 5);
    for (Parameter parameter : used()) {
      Trace after = run(name, SMALL.with(parameter, another(parameter)), 5);
      boolean onlyForTraining =
          Set.of(LinearSpace.INITIAL_SCALE, LinearSpace.WIDTH).contains(parameter);
      if (!(name.equals("law") && onlyForTraining)) {
        assertThat(after.arms()).as(parameter.key()).isNotEqualTo(before.arms());
      }
    }
  }

  /** What linear networks have, that is a number. */
  private static List<Parameter> used() {
    return LinearSpace.SPACE.numbers().stream()
        .filter(parameter -> LinearSpace.SPACE.uses(SMALL, parameter))
        .toList();
  }

  private static double another(Parameter parameter) {
    double value = SMALL.get(parameter);
    return parameter.isInteger() ? value + 1 : value * 1.1;
  }

  private static Trace run(String name, Setting setting, long seed) {
    return Runs.run(ENGINES.get(name), setting, seed);
  }
}
