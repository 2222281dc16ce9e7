package carryover.live;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelSpace;
import carryover.studies.kernel.definition.AdaptiveKernel;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import carryover.training.Trainer;
import carryover.ui.control.ChangePhase;
import carryover.ui.feed.Feed;
import carryover.workbench.Awaited;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Workbench;
import carryover.workers.WorkerPool;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A training of minutes in the window, at a hundredth of its size and with a clock that makes it as
 * slow: it shows what it has, says how long it will take, stops when told to and loses nothing.
 */
class LongReluRunTest {
  private static final long SECOND = 1_000_000_000;

  private static final Setting SETTING =
      new SettingBuilder(KernelSpace.STANDARD)
          .set(KernelSpace.MODE, 1)
          .set(KernelSpace.GAMMA1, 1)
          .set(KernelSpace.RELU_DIMENSION, 50)
          .set(KernelSpace.WIDTH, 1024)
          .set(KernelSpace.UPSTREAM_SAMPLES, 300)
          .set(KernelSpace.DOWNSTREAM_SAMPLES, 50)
          .set(KernelSpace.UPSTREAM_STEPS, 150)
          .set(KernelSpace.DOWNSTREAM_STEPS, 100)
          .build();

  private final ManualPulse pulse = new ManualPulse();
  private final WorkerPool pool = new WorkerPool(1);
  private final Workbench workbench = new Workbench(AdaptiveKernel.study());
  private final AtomicLong nanos = new AtomicLong();
  private LiveRun run;

  @BeforeEach
  void start() {
    run =
        new LiveRun(
            workbench,
            new Trainer(AdaptiveKernel.study().newEngine(), pool),
            new Feed(pulse),
            () -> nanos.addAndGet(SECOND / 10));
    workbench.change(new Experiment(SETTING, new Seeds(1, 1)), ChangePhase.COMMITTED);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  private Trace shown() {
    return workbench.resultsProperty().get().traces().get(0);
  }

  @Test
  void itStreamsWithItsTimeLeftAndStopsWithWhatItHas() {
    pulse.beatUntil(() -> workbench.resultsProperty().get().stage() == Stage.STREAMING);
    pulse.beatUntil(() -> shown().arm(KernelArms.SOURCE).samples().size() > 5);
    pulse.beatUntil(
        () -> workbench.awaitedProperty().get().map(Awaited::secondsLeft).orElse(Double.NaN) > 0);

    run.stop();
    pulse.beatUntil(() -> !run.runningProperty().get());
    assertThat(shown().setting()).isEqualTo(SETTING);
    assertThat(shown().arm(KernelArms.SOURCE).samples()).hasSizeGreaterThan(5);
  }

  @Test
  void whatWasTrainedOfTask1IsKeptWhenTask2Moves() {
    pulse.beatUntil(() -> !run.runningProperty().get());
    Trace first = shown();
    assertThat(first.arm(KernelArms.SCRATCH).end()).isPresent();

    workbench.change(SETTING.with(KernelSpace.GAMMA2, 2), ChangePhase.COMMITTED);
    pulse.beatUntil(
        () -> !run.runningProperty().get() && shown().setting().get(KernelSpace.GAMMA2) == 2);
    assertThat(shown().arm(KernelArms.SOURCE)).isEqualTo(first.arm(KernelArms.SOURCE));
    assertThat(shown().arm(KernelArms.TRANSFER)).isNotEqualTo(first.arm(KernelArms.TRANSFER));
  }
}
