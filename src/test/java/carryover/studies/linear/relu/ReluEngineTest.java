package carryover.studies.linear.relu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.Estimate;
import carryover.numeric.RandomStreams;
import carryover.studies.linear.Coefficients;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.Runs;
import carryover.studies.linear.definition.DeepLinear;
import carryover.studies.linear.theory.ReluSum;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Engine;
import carryover.study.Measure;
import carryover.study.Parameter;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.TooLargeException;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What instruments rely on, and what is inherited, in networks that train in a moment. */
class ReluEngineTest {
  private static final Setting SMALL = ReluSettings.SMALL;
  private static final Setting SHORT = SMALL.with(LinearSpace.TRAINING_STEPS, 30);

  private static final Set<Parameter> STUDENT =
      Set.of(
          LinearSpace.RELU_DIMENSION,
          LinearSpace.TEACHER_NEURONS,
          LinearSpace.WIDTH,
          LinearSpace.INITIAL_SCALE,
          LinearSpace.STEP_SIZE,
          LinearSpace.TRAINING_STEPS);

  private static final Set<Parameter> SAMPLE =
      Set.of(LinearSpace.TARGET_SAMPLES, LinearSpace.TARGET_NOISE);

  private static final Set<Parameter> SOURCE =
      Set.of(LinearSpace.REMOVED_SHARE, LinearSpace.BATCH_SIZE);

  /** What moves the risk of an arm. */
  private static final Map<Arm, Set<Parameter>> NOTICED =
      Map.of(
          LinearArms.PRETRAIN,
          union(STUDENT, SOURCE),
          LinearArms.SCRATCH,
          union(STUDENT, SAMPLE),
          LinearArms.TUNED_SCRATCH,
          union(STUDENT, SAMPLE),
          LinearArms.FINETUNE,
          union(STUDENT, union(SAMPLE, SOURCE)),
          LinearArms.LAZY_RICH,
          union(union(STUDENT, Set.of(LinearSpace.READOUT_RIDGE)), union(SAMPLE, SOURCE)),
          LinearArms.LINEAR,
          union(
              SAMPLE,
              Set.of(
                  LinearSpace.REMOVED_SHARE,
                  LinearSpace.RELU_DIMENSION,
                  LinearSpace.TEACHER_NEURONS)));

  static Stream<Setting> corners() {
    return Stream.of(
        SHORT,
        SHORT.with(LinearSpace.TRAINING_STEPS, 0),
        SHORT.with(LinearSpace.REMOVED_SHARE, 0),
        SHORT.with(LinearSpace.REMOVED_SHARE, 1),
        SHORT.with(LinearSpace.TEACHER_NEURONS, 1),
        SHORT.with(LinearSpace.WIDTH, 1),
        SHORT.with(LinearSpace.RELU_DIMENSION, 2).with(LinearSpace.TEACHER_NEURONS, 100),
        SHORT.with(LinearSpace.BATCH_SIZE, 1),
        SHORT.with(LinearSpace.TARGET_SAMPLES, 3),
        SHORT.with(LinearSpace.TARGET_NOISE, 0),
        SHORT.with(LinearSpace.TARGET_NOISE, 10),
        SHORT.with(LinearSpace.READOUT_RIDGE, 0),
        SHORT.with(LinearSpace.READOUT_RIDGE, 10),
        SHORT.with(LinearSpace.INITIAL_SCALE, 1e-5),
        SHORT.with(LinearSpace.STEP_SIZE, 1),
        SHORT.with(LinearSpace.STEP_SIZE, 1).with(LinearSpace.TRAINING_STEPS, 2000));
  }

  /** Adam moves a weight by little more than its step size, so that even η = 1 stays finite. */
  @ParameterizedTest
  @MethodSource("corners")
  void everyArmEndsWithValuesInTheirRanges(Setting setting) {
    Trace trace = run(setting, 1);

    assertThat(trace.cancelled()).isFalse();
    assertThat(trace.arms()).extracting(ArmTrace::arm).isEqualTo(LinearArms.ALL);
    for (Arm arm : LinearArms.ALL) {
      Sample end = trace.arm(arm).end().orElseThrow();
      assertThat(end.step()).isEqualTo(setting.whole(LinearSpace.TRAINING_STEPS));
      for (Measure measure : LinearMeasures.ALL) {
        if (!measure.equals(LinearMeasures.UNSEEN_NORM)) {
          double value = end.get(measure);
          assertThat(value).as(arm.key() + " " + measure.key()).isFinite();
          assertThat(measure.range().clip(value)).isEqualTo(value);
        }
      }
    }
  }

  @Test
  void aRunIsAFunctionOfSettingAndSeed() {
    assertThat(run(SHORT, 7)).isEqualTo(run(SHORT, 7)).isNotEqualTo(run(SHORT, 8));
  }

  @Test
  void whatAnEngineRemembersChangesNothing() {
    Engine engine = new ReluEngine();
    List<Setting> settings =
        List.of(
            SHORT,
            SHORT.with(LinearSpace.TARGET_NOISE, 0.2),
            SHORT.with(LinearSpace.READOUT_RIDGE, 0.1),
            SHORT.with(LinearSpace.BATCH_SIZE, 20),
            SHORT);
    for (Setting setting : settings) {
      List<Sample> heard = new ArrayList<>();
      Trace again =
          engine.train(
              setting, 3, Recording.EVERY_STEP, (arm, sample) -> heard.add(sample), () -> false);

      assertThat(again).isEqualTo(run(setting, 3, Recording.EVERY_STEP));
      assertThat(heard)
          .containsExactlyInAnyOrderElementsOf(
              again.arms().stream().flatMap(arm -> arm.samples().stream()).toList());
    }
  }

  @Test
  void recordingDoesNotChangeWhatIsRecorded() {
    Trace dense = run(SHORT, 3, Recording.EVERY_STEP);
    Trace last = run(SHORT, 3, Recording.FINAL_ONLY);
    for (Arm arm : LinearArms.ALL) {
      assertThat(dense.arm(arm).end()).as(arm.key()).isEqualTo(last.arm(arm).end());
    }
  }

  @Test
  void anArmNoticesWhatConcernsItAndNothingElse() {
    Trace before = run(SHORT, 5);
    for (Parameter parameter : used()) {
      Trace after = run(SHORT.with(parameter, another(parameter)), 5);
      NOTICED.forEach(
          (arm, noticed) ->
              assertThat(risk(after, arm) != risk(before, arm))
                  .as(arm.key() + " by " + parameter.key())
                  .isEqualTo(noticed.contains(parameter)));
    }
  }

  @Test
  void fewSamplesSufficeWhereTheSourceLacksNothing() {
    Trace trace = run(SMALL.with(LinearSpace.REMOVED_SHARE, 0), 1);
    assertThat(risk(trace, LinearArms.LAZY_RICH)).isLessThan(0.1 * risk(trace, LinearArms.SCRATCH));
    assertThat(risk(trace, LinearArms.LINEAR)).isLessThan(0.01);
  }

  /** Linear transfer has the source's neurons and no more; fine-tuning learns the missing one. */
  @Test
  void withManySamplesLinearTransferStaysAboveItsFloorAndFineTuningPassesIt() {
    Trace trace = run(SMALL.with(LinearSpace.TARGET_SAMPLES, 400), 1);
    double floor = tasks(SMALL, 1).target().beyond(1);

    assertThat(risk(trace, LinearArms.LINEAR)).isBetween(floor, 1.02 * floor);
    assertThat(risk(trace, LinearArms.FINETUNE)).isLessThan(floor / 2);
  }

  @Test
  void tunedArmsAreTheirsWhereTheyWereBest() {
    Trace trace = run(SMALL.with(LinearSpace.TARGET_NOISE, 1), 2, Recording.EVERY_STEP);
    for (Map.Entry<Arm, Arm> pair :
        Map.of(
                LinearArms.TUNED_SCRATCH, LinearArms.SCRATCH,
                LinearArms.TUNED_FINETUNE, LinearArms.FINETUNE)
            .entrySet()) {
      double least =
          trace.arm(pair.getValue()).samples().stream()
              .filter(s -> s.step() == Recording.frameUpTo(s.step()) || s.step() == 1500)
              .mapToDouble(s -> s.get(LinearMeasures.RISK))
              .min()
              .orElseThrow();
      assertThat(risk(trace, pair.getKey())).as(pair.getKey().key()).isEqualTo(least);
    }
  }

  /** Against means over 20 000 inputs: each fails beyond 5 standard errors, by chance 6·10⁻⁷. */
  @Test
  void lengthsAndAnglesAreThoseOfFunctions() {
    Tasks tasks = tasks(SMALL, 4);
    RandomStreams random = new RandomStreams(99);
    ReluSum student = Student.random(4, 6, 1, random, 0).function();
    Coefficients found = tasks.ofTarget(student, 0);
    double sourceNorm = Math.sqrt(tasks.sourceEnergy());

    assertMean(random, x -> student.at(x) * student.at(x), found.squaredNorm());
    assertMean(random, x -> student.at(x) * tasks.target().at(x), found.alongTarget());
    assertMean(random, x -> student.at(x) * tasks.source().at(x) / sourceNorm, found.alongSource());
    assertMean(
        random,
        x -> Math.pow(student.at(x) - tasks.source().at(x), 2),
        tasks.ofSource(student).risk());
    assertThat(tasks.ofTarget(tasks.target(), 0).risk()).isCloseTo(0, within(1e-12));
  }

  private static void assertMean(
      RandomStreams random, ToDoubleFunction<double[]> value, double expected) {
    Estimate mean =
        Estimate.of(
            IntStream.range(0, 20_000)
                .mapToDouble(i -> value.applyAsDouble(random.normals(1, i, 4)))
                .toArray());
    assertThat(mean.mean()).isCloseTo(expected, within(5 * mean.standardError()));
  }

  @Test
  void itStopsInTheMiddleAndKeepsWhatItHas() {
    AtomicInteger looks = new AtomicInteger();
    Trace trace =
        new ReluEngine()
            .train(
                ReluSettings.STANDARD,
                1,
                Recording.EVERY_STEP,
                TrainingListener.NONE,
                () -> looks.incrementAndGet() > 100);

    assertThat(trace.cancelled()).isTrue();
    assertThat(trace.arm(LinearArms.PRETRAIN).samples()).isNotEmpty();
    assertThat(trace.arm(LinearArms.FINETUNE).samples()).isEmpty();
    assertThat(looks).hasValue(101);
  }

  @Test
  void progressEndsWithAllOfTheWorkAndNeverFallsBack() {
    List<Double> shares = new ArrayList<>();
    new ReluEngine()
        .train(
            SHORT,
            1,
            Recording.FINAL_ONLY,
            new TrainingListener() {
              @Override
              public void sampled(Arm arm, Sample sample) {}

              @Override
              public void progressed(int done, int total) {
                shares.add(done / (double) total);
              }
            },
            () -> false);

    assertThat(shares).isSorted().endsWith(1.0);
    assertThat(shares.get(SHORT.whole(LinearSpace.TRAINING_STEPS) - 1)).isEqualTo(0.5);
  }

  @Test
  void whatDoesNotFitIntoMemoryIsRefusedBeforehand() {
    Setting large =
        new SettingBuilder(SMALL)
            .set(LinearSpace.RELU_DIMENSION, 200)
            .set(LinearSpace.TARGET_SAMPLES, 10_000_000)
            .build();
    assertThatThrownBy(() -> run(large, 1))
        .isInstanceOf(TooLargeException.class)
        .hasMessageContaining("targetSamples, batchSize, reluDimension or width");
  }

  @Test
  void everyEngineOfTheStudyTrainsTheseNetworksAlike() {
    Trace trace = run(SHORT, 1);
    for (Supplier<Engine> engine : DeepLinear.study().engines().values()) {
      assertThat(Runs.run(engine.get(), SHORT, 1)).isEqualTo(trace);
    }
    assertThat(Runs.run(DeepLinear.study().newEngine().remembering(1 << 20), SHORT, 1))
        .isEqualTo(trace);
  }

  private static List<Parameter> used() {
    return LinearSpace.SPACE.numbers().stream()
        .filter(parameter -> LinearSpace.SPACE.uses(SHORT, parameter))
        .toList();
  }

  private static double another(Parameter parameter) {
    double value = SHORT.get(parameter);
    if (parameter.equals(LinearSpace.REMOVED_SHARE)) {
      return 0.7;
    }
    return parameter.isInteger() ? value + 1 : value * 1.1;
  }

  private static Set<Parameter> union(Set<Parameter> one, Set<Parameter> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
  }

  private static Tasks tasks(Setting setting, long seed) {
    return Tasks.draw(LinearSetting.of(setting), new RandomStreams(seed));
  }

  private static double risk(Trace trace, Arm arm) {
    return trace.arm(arm).end().orElseThrow().get(LinearMeasures.RISK);
  }

  private static Trace run(Setting setting, long seed) {
    return run(setting, seed, Recording.FINAL_ONLY);
  }

  private static Trace run(Setting setting, long seed, Recording recording) {
    return new ReluEngine().train(setting, seed, recording, TrainingListener.NONE, () -> false);
  }
}
