package carryover.studies.cnn.fast;

import static carryover.studies.cnn.CnnSpace.ALPHA;
import static carryover.studies.cnn.CnnSpace.DIMENSION;
import static carryover.studies.cnn.CnnSpace.DOWNSTREAM_STEPS;
import static carryover.studies.cnn.CnnSpace.LEARNING_RATE;
import static carryover.studies.cnn.CnnSpace.UNIVERSAL_NORM;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Arm;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Going on with a run gives what training it at once would have given, bit for bit. */
class ArmCheckpointsTest {
  private static final Setting SMALL =
      CnnSpace.setting(0.5, 24, 12, 1, 1, 0.9, 1.5, 0.7, 200, 4, 0.3, 20, 15, 0.05);

  private final ArmCheckpoints left = new ArmCheckpoints(1 << 24);
  private final FastEngine engine = new FastEngine();

  static Stream<Setting> settings() {
    return Stream.of(
        SMALL,
        SMALL.with(ALPHA, 0),
        SMALL.with(ALPHA, 1),
        SMALL.with(DIMENSION, 10),
        SMALL.with(LEARNING_RATE, 50));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void moreStepsContinueAndFewerStepsCut(Setting setting) {
    for (int steps : new int[] {5, 15, 16, 40, 40, 12, 61, 0, 7, 100}) {
      check(setting.with(DOWNSTREAM_STEPS, steps), Recording.EVERY_STEP);
    }
  }

  @ParameterizedTest
  @MethodSource("settings")
  void theRecordingMayChangeOnTheWay(Setting setting) {
    Recording[] recordings = {
      Recording.EVERY_STEP,
      new Recording(2, true, false),
      new Recording(4, 8, true, 4, true),
      new Recording(3, true, true),
      new Recording(1, false, false),
      Recording.FINAL_ONLY,
      new Recording(1, 10, true, 3, true),
      Recording.FRAMES,
      new Recording(5, 5, true, 0, true)
    };
    for (int k = 0; k < recordings.length; k++) {
      check(setting.with(DOWNSTREAM_STEPS, 11 + 6 * k), recordings[k]);
      check(setting.with(DOWNSTREAM_STEPS, 8 + 6 * k), recordings[k]);
    }
  }

  @Test
  void aRunThatWasStoppedGoesOnFromThere() {
    Setting setting = SMALL.with(DOWNSTREAM_STEPS, 50);
    Steps until = new Steps(setting.whole(CnnSpace.UPSTREAM_STEPS) + 30);
    resume(setting, Recording.EVERY_STEP, until, until);
    Steps all = new Steps(Integer.MAX_VALUE);
    Trace found = resume(setting, Recording.EVERY_STEP, all, all);

    same(found, setting, Recording.EVERY_STEP);
    assertThat(all.done).isEqualTo(IntStream.rangeClosed(51, 70).boxed().toList());
  }

  @Test
  void onlyTheNewStepsAreTrainedAndNoneWhenThereAreFewer() {
    List<Integer> first = trained(15);
    assertThat(first).hasSize(20 + 15);

    assertThat(trained(40)).isEqualTo(IntStream.rangeClosed(20 + 16, 20 + 40).boxed().toList());
    assertThat(trained(30)).isEmpty();
    assertThat(trained(41)).containsExactly(20 + 41);
  }

  @Test
  void theListenerHearsTheWholeCurve() {
    Setting longer = SMALL.with(DOWNSTREAM_STEPS, 40);
    resume(SMALL, Recording.EVERY_STEP, TrainingListener.NONE, () -> false);
    List<Sample> heard = new ArrayList<>();
    Trace trace =
        resume(
            longer,
            Recording.EVERY_STEP,
            (arm, sample) -> {
              if (arm.equals(CnnArms.SCRATCH)) {
                heard.add(sample);
              }
            },
            () -> false);

    assertThat(heard).isEqualTo(trace.arm(CnnArms.SCRATCH).samples()).hasSize(41);
  }

  @Test
  void anotherSettingDoesNotGoOnFromThisOne() {
    check(SMALL, Recording.EVERY_STEP);
    check(SMALL.with(UNIVERSAL_NORM, 1).with(DOWNSTREAM_STEPS, 40), Recording.EVERY_STEP);
    check(SMALL.with(LEARNING_RATE, 0.2).with(DOWNSTREAM_STEPS, 40), Recording.EVERY_STEP);
  }

  @Test
  void whatDoesNotFitIsNotKept() {
    ArmCheckpoints tiny = new ArmCheckpoints(100);
    engine.resume(SMALL, 3, Recording.EVERY_STEP, TrainingListener.NONE, () -> false, tiny);

    assertThat(tiny.transfer(CnnSetting.of(SMALL), 3, Recording.EVERY_STEP)).isEmpty();
    assertThat(tiny.scratch(CnnSetting.of(SMALL), 3, Recording.EVERY_STEP)).isEmpty();
  }

  private void check(Setting setting, Recording recording) {
    same(resume(setting, recording, TrainingListener.NONE, () -> false), setting, recording);
  }

  private static void same(Trace found, Setting setting, Recording recording) {
    Trace expected = fresh(setting, recording);
    String what = setting + " " + recording;
    assertThat(found.cancelled()).as(what).isFalse();
    for (Arm arm : CnnArms.ALL) {
      List<Sample> one = found.arm(arm).samples();
      List<Sample> other = expected.arm(arm).samples();
      assertThat(withoutFilters(one)).as(what).isEqualTo(withoutFilters(other));
      assertThat(filters(one)).as(what).isDeepEqualTo(filters(other));
      assertThat(found.arm(arm).divergedAt()).as(what).isEqualTo(expected.arm(arm).divergedAt());
    }
  }

  private static List<Sample> withoutFilters(List<Sample> samples) {
    return samples.stream().map(sample -> sample.withDetails(List.of())).toList();
  }

  /** One row for each sample: all coefficients of all filters, or none. */
  private static double[][] filters(List<Sample> samples) {
    return samples.stream()
        .map(CnnSample::filters)
        .map(
            f ->
                f == null
                    ? new double[0]
                    : Stream.of(f.gammaU(), f.gammaV1(), f.gammaV2(), f.rho1Own(), f.rho2Own())
                        .flatMapToDouble(DoubleStream::of)
                        .toArray())
        .toArray(double[][]::new);
  }

  private static Trace fresh(Setting setting, Recording recording) {
    return new FastEngine().train(setting, 3, recording, TrainingListener.NONE, () -> false);
  }

  private Trace resume(
      Setting setting, Recording recording, TrainingListener listener, BooleanSupplier cancelled) {
    return engine.resume(setting, 3, recording, listener, cancelled, left);
  }

  private List<Integer> trained(int steps) {
    Steps all = new Steps(Integer.MAX_VALUE);
    resume(SMALL.with(DOWNSTREAM_STEPS, steps), Recording.EVERY_STEP, all, all);
    return all.done;
  }

  /** Notes the steps that are trained, and stops after a number of them. */
  private static final class Steps implements TrainingListener, BooleanSupplier {
    private final int most;
    private final List<Integer> done = new ArrayList<>();

    Steps(int most) {
      this.most = most;
    }

    @Override
    public void sampled(Arm arm, Sample sample) {
      // Only steps are counted.
    }

    @Override
    public void progressed(int step, int total) {
      done.add(step);
    }

    @Override
    public boolean getAsBoolean() {
      return done.size() >= most;
    }
  }
}
