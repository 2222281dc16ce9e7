package carryover.studies.kernel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelMeasures;
import carryover.studies.kernel.KernelSpace;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What instruments rely on, in both modes. */
class KernelEngineTest {
  private static final Recording DETAILED = new Recording(5, true, true);

  private static final Setting LINEAR =
      new SettingBuilder(KernelSpace.STANDARD)
          .set(KernelSpace.DIMENSION, 60)
          .set(KernelSpace.READOUT_STEPS, 20)
          .build();

  private static final Setting RELU =
      new SettingBuilder(KernelSpace.STANDARD)
          .set(KernelSpace.MODE, 1)
          .set(KernelSpace.RELU_DIMENSION, 12)
          .set(KernelSpace.WIDTH, 48)
          .set(KernelSpace.UPSTREAM_SAMPLES, 30)
          .set(KernelSpace.DOWNSTREAM_SAMPLES, 15)
          .set(KernelSpace.UPSTREAM_STEPS, 30)
          .set(KernelSpace.DOWNSTREAM_STEPS, 25)
          .set(KernelSpace.GAMMA1, 1)
          .build();

  static Stream<Setting> settings() {
    return Stream.of(
        LINEAR,
        LINEAR.with(KernelSpace.READOUT_STEPS, KernelSpace.TO_THE_END),
        LINEAR.with(KernelSpace.RELATIVE_RIDGE, 0.05),
        LINEAR.with(KernelSpace.KERNEL, 2),
        RELU,
        RELU.with(KernelSpace.READOUT, 1),
        RELU.with(KernelSpace.READOUT, 2));
  }

  static Stream<Setting> bothModes() {
    return Stream.of(LINEAR, RELU);
  }

  @ParameterizedTest
  @MethodSource("settings")
  void aRunIsAFunctionOfSettingSeedAndRecording(Setting setting) {
    Trace first = train(new KernelEngine(), setting, 1);
    assertThat(train(new KernelEngine(), setting, 1)).isEqualTo(first);
    assertThat(train(new KernelEngine(), setting, 2)).isNotEqualTo(first);
    assertThat(first.cancelled()).isFalse();
    assertThat(first.arms()).extracting(arm -> arm.arm()).isEqualTo(KernelArms.ALL);
  }

  @ParameterizedTest
  @MethodSource("settings")
  void everyArmEndsWithItsMeasuresInTheirRange(Setting setting) {
    Trace trace = train(new KernelEngine(), setting, 3);
    for (Arm arm : KernelArms.ALL) {
      Sample end = trace.arm(arm).end().orElseThrow();
      for (Measure measure : KernelMeasures.ALL) {
        double value = end.get(measure);
        assertThat(Double.valueOf(value))
            .as(measure.key())
            .isEqualTo(Double.valueOf(measure.range().clip(value)));
      }
      assertThat(end.get(KernelMeasures.TEST_LOSS)).isNotNaN();
      assertThat(end.get(KernelMeasures.TARGET_ALIGNMENT)).isNotNaN();
    }
  }

  @ParameterizedTest
  @MethodSource("settings")
  void theListenerHearsWhatIsRecordedAlsoOfWorkThatWasKept(Setting setting) {
    Engine engine = new KernelEngine().remembering(1 << 24);
    for (int time = 0; time < 2; time++) {
      List<Sample> heard = new ArrayList<>();
      Trace trace =
          engine.train(setting, 1, DETAILED, (arm, sample) -> heard.add(sample), () -> false);
      assertThat(heard)
          .isEqualTo(trace.arms().stream().flatMap(arm -> arm.samples().stream()).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("bothModes")
  void coarserRecordingIsASubset(Setting setting) {
    Trace fine = train(new KernelEngine(), setting, 1);
    Trace coarse =
        new KernelEngine()
            .train(setting, 1, Recording.FINAL_ONLY, TrainingListener.NONE, () -> false);
    for (Arm arm : KernelArms.ALL) {
      assertThat(coarse.arm(arm).end().orElseThrow())
          .isEqualTo(fine.arm(arm).end().orElseThrow().withDetails(List.of()));
    }
  }

  @ParameterizedTest
  @MethodSource("settings")
  void parametersOfTheOtherModeChangeNothing(Setting setting) {
    Trace before = train(new KernelEngine(), setting, 1);
    for (Parameter parameter : KernelSpace.SPACE.parameters()) {
      if (!KernelSpace.SPACE.uses(setting, parameter)) {
        Setting moved = setting.with(parameter, another(parameter));
        assertThat(train(new KernelEngine(), moved, 1).arms())
            .as(parameter.key())
            .isEqualTo(before.arms());
      }
    }
  }

  /** A value that no limit forbids beside the standard ones. */
  private static double another(Parameter parameter) {
    if (parameter == KernelSpace.C1) {
      return 1;
    }
    boolean last = parameter.standard() == parameter.greatest();
    double other = (parameter.standard() + (last ? parameter.least() : parameter.span().to())) / 2;
    return parameter.isInteger() ? Math.ceil(other) : other;
  }

  @Test
  void eachArmDependsOnItsOwnParametersOnly() {
    Trace before = train(new KernelEngine(), RELU, 1);
    for (Parameter upstream :
        List.of(KernelSpace.UPSTREAM_SAMPLES, KernelSpace.UPSTREAM_STEPS, KernelSpace.GAMMA1)) {
      Trace after = train(new KernelEngine(), RELU.with(upstream, 10), 1);
      assertThat(after.arm(KernelArms.SCRATCH)).isEqualTo(before.arm(KernelArms.SCRATCH));
      assertThat(after.arm(KernelArms.PROBE)).isEqualTo(before.arm(KernelArms.PROBE));
      assertThat(after.arm(KernelArms.TRANSFER)).isNotEqualTo(before.arm(KernelArms.TRANSFER));
    }
    for (Parameter downstream :
        List.of(KernelSpace.DOWNSTREAM_SAMPLES, KernelSpace.DOWNSTREAM_STEPS, KernelSpace.GAMMA2)) {
      Trace after = train(new KernelEngine(), RELU.with(downstream, 10), 1);
      assertThat(after.arm(KernelArms.SOURCE)).isEqualTo(before.arm(KernelArms.SOURCE));
      assertThat(after.arm(KernelArms.SCRATCH)).isNotEqualTo(before.arm(KernelArms.SCRATCH));
    }
  }

  @Test
  void workThatIsKeptGivesTheSameRuns() {
    Engine engine = new KernelEngine().remembering(1 << 24);
    train(engine, RELU, 1);
    for (Setting moved :
        List.of(
            RELU.with(KernelSpace.GAMMA2, 3),
            RELU.with(KernelSpace.READOUT, 2),
            RELU.with(KernelSpace.RIDGE, 0.1),
            RELU.with(KernelSpace.GAMMA1, 2),
            RELU.with(KernelSpace.TARGET, 3),
            RELU.with(KernelSpace.OVERLAP, 0.5))) {
      assertThat(train(engine, moved, 1)).isEqualTo(train(new KernelEngine(), moved, 1));
    }
  }

  @Test
  void eigenvaluesThatAreKeptGiveTheSameRuns() {
    Engine engine = new KernelEngine().remembering(1 << 24);
    train(engine, LINEAR, 1);
    for (Setting moved :
        List.of(
            LINEAR.with(KernelSpace.GAMMA1, 30),
            LINEAR.with(KernelSpace.ALPHA_S, 0.1),
            LINEAR.with(KernelSpace.NU2, 0.5),
            LINEAR.with(KernelSpace.DIMENSION, 61),
            LINEAR.with(KernelSpace.RELATIVE_RIDGE, 0.1))) {
      assertThat(train(engine, moved, 1)).isEqualTo(train(new KernelEngine(), moved, 1));
      assertThat(train(engine, moved, 2)).isEqualTo(train(new KernelEngine(), moved, 2));
    }
  }

  @ParameterizedTest
  @MethodSource("bothModes")
  void aRunThatIsCancelledOnTheWayKeepsWhatItHas(Setting setting) {
    Trace whole = train(new KernelEngine(), setting, 1);
    for (int allowed : new int[] {0, 1, 3, 10, 40}) {
      AtomicInteger asked = new AtomicInteger();
      Trace cut =
          new KernelEngine()
              .train(
                  setting,
                  1,
                  DETAILED,
                  TrainingListener.NONE,
                  () -> asked.incrementAndGet() > allowed);
      assertThat(cut.cancelled()).as("allowed %d", allowed).isEqualTo(asked.get() > allowed);
      assertThat(asked.get()).isLessThanOrEqualTo(allowed + 1);
      for (Arm arm : KernelArms.ALL) {
        List<Sample> samples = cut.arm(arm).samples();
        assertThat(samples).isEqualTo(whole.arm(arm).samples().subList(0, samples.size()));
      }
    }
  }

  @Test
  void progressIsToldInOrder() {
    List<Integer> told = new ArrayList<>();
    new KernelEngine()
        .train(
            RELU,
            1,
            Recording.FINAL_ONLY,
            new TrainingListener() {
              @Override
              public void sampled(Arm arm, Sample sample) {}

              @Override
              public void progressed(int done, int total) {
                assertThat(total).isEqualTo(2 * (30 + 25));
                told.add(done);
              }
            },
            () -> false);
    // Half steps: those of Task 1 count twice, since two arms share the steps of Task 2.
    assertThat(told).isSorted().contains(2, 60, 60 + 25, 60 + 50);
  }

  private static Trace train(Engine engine, Setting setting, long seed) {
    return engine.train(setting, seed, DETAILED, TrainingListener.NONE, () -> false);
  }
}
