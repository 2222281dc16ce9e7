package carryover.lab.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.live.ManualPulse;
import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelMeasures;
import carryover.studies.kernel.KernelSpace;
import carryover.studies.kernel.definition.AdaptiveKernel;
import carryover.studies.kernel.engine.KernelEngine;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.training.Trainer;
import carryover.ui.control.ChangePhase;
import carryover.ui.feed.Feed;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import carryover.workers.WorkerPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WideRunTest {
  private static final Setting SETTING =
      new SettingBuilder(KernelSpace.STANDARD)
          .set(KernelSpace.MODE, 1)
          .set(KernelSpace.RELU_DIMENSION, 10)
          .set(KernelSpace.WIDTH, 32)
          .set(KernelSpace.UPSTREAM_SAMPLES, 20)
          .set(KernelSpace.DOWNSTREAM_SAMPLES, 10)
          .set(KernelSpace.UPSTREAM_STEPS, 10)
          .set(KernelSpace.DOWNSTREAM_STEPS, 10)
          .build();
  private static final Experiment EXPERIMENT = new Experiment(SETTING, new Seeds(3, 4));

  private final Workbench workbench = new Workbench(AdaptiveKernel.study());
  private final ManualPulse pulse = new ManualPulse();
  private final WorkerPool pool = new WorkerPool(1);
  private final Engine engine = new KernelEngine();
  private final WideRun wide = new WideRun(workbench, new Trainer(engine, pool), new Feed(pulse));

  @AfterEach
  void close() {
    pool.close();
  }

  private WideRun.State state() {
    return wide.stateProperty().get();
  }

  private Trace train(Setting setting, long seed) {
    return engine.train(
        setting, seed, new Recording(1, 400, true, 0, true), TrainingListener.NONE, () -> false);
  }

  private void finish(Experiment experiment) {
    workbench.change(experiment, ChangePhase.COMMITTED);
    RunResults results = RunResults.untrained(experiment);
    for (long seed : experiment.seeds().stream().toArray()) {
      results = results.with(train(experiment.setting(), seed));
    }
    workbench.publish(results);
  }

  @Test
  void nothingIsTrainedUnlessSomeoneLooks() {
    finish(EXPERIMENT);
    assertThat(state()).isEqualTo(WideRun.State.NONE);
  }

  @Test
  void theRunItselfComesFirst() {
    wide.wantedProperty().set(true);
    workbench.change(EXPERIMENT, ChangePhase.COMMITTED);
    workbench.publish(RunResults.untrained(EXPERIMENT).with(train(SETTING, 3)));
    assertThat(state()).isEqualTo(WideRun.State.NONE);
  }

  @Test
  void fourTimesTheNeuronsSeeTheSameDataForEverySeed() {
    wide.wantedProperty().set(true);
    finish(EXPERIMENT);
    pulse.beatUntil(() -> state().traces().size() == 2);

    assertThat(state().width()).isEqualTo(128);
    assertThat(state().isUnderWay()).isFalse();
    for (int i = 0; i < 2; i++) {
      Trace trace = state().traces().get(i);
      assertThat(trace).isEqualTo(train(SETTING.with(KernelSpace.WIDTH, 128), 3 + i));
      // A function that starts at 0 has the labels' mean square as its loss: the same labels.
      assertThat(atStart(trace)).isEqualTo(atStart(train(SETTING, 3 + i)));
    }
  }

  private static double atStart(Trace trace) {
    return trace.arm(KernelArms.TRANSFER).samples().get(0).get(KernelMeasures.TRAIN_LOSS);
  }

  @Test
  void anotherSettingForgetsIt() {
    wide.wantedProperty().set(true);
    finish(EXPERIMENT);
    pulse.beatUntil(() -> state().traces().size() == 2);
    workbench.change(SETTING.with(KernelSpace.GAMMA2, 2), ChangePhase.COMMITTED);
    assertThat(state()).isEqualTo(WideRun.State.NONE);
  }

  @Test
  void whatIsTrainedStaysWhenNoOneLooks() {
    wide.wantedProperty().set(true);
    finish(EXPERIMENT);
    pulse.beatUntil(() -> state().traces().size() == 2);
    wide.wantedProperty().set(false);
    assertThat(state().traces()).hasSize(2);
  }

  @Test
  void infiniteAndWidestNetworksHaveNoWiderOne() {
    assertThat(WideRun.wide(KernelSpace.STANDARD)).isEmpty();
    assertThat(WideRun.wide(SETTING.with(KernelSpace.WIDTH, 32_768))).isEmpty();
    assertThat(WideRun.wide(SETTING.with(KernelSpace.WIDTH, 10_000)).orElseThrow())
        .isEqualTo(SETTING.with(KernelSpace.WIDTH, 32_768));
  }
}
