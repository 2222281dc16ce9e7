package carryover.lab.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.lab.MapActivity;
import carryover.live.ManualPulse;
import carryover.study.Axis;
import carryover.study.Engine;
import carryover.study.Parameter.Scale;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.TrainingListener;
import carryover.sweep.ResultCache;
import carryover.toy.ToyStudy;
import carryover.training.Trainer;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.Series;
import carryover.ui.control.ChangePhase;
import carryover.ui.feed.Feed;
import carryover.workbench.Workbench;
import carryover.workers.WorkerPool;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The profile of a study that no catalogue lists, measured by its own engine. */
@Timeout(120)
class ToyProfileTest {
  private static final Axis TURNS = new Axis(ToyStudy.TURNS, 1, 16, 5, Scale.LOG);

  private final Workbench workbench = new Workbench(ToyStudy.study());
  private final Engine engine = ToyStudy.study().newEngine();
  private final ManualPulse pulse = new ManualPulse();
  private final WorkerPool pool = new WorkerPool(1);
  private final ProfileViewModel profile =
      new ProfileViewModel(
          workbench,
          new Trainer(engine, pool),
          new ResultCache(1000),
          new Feed(pulse),
          System::nanoTime);

  @AfterEach
  void closeThePool() {
    pool.close();
  }

  private void measure(Axis axis) {
    workbench.changeProfile(axis, ChangePhase.COMMITTED);
    profile.setOnScreen(true);
    pulse.beatUntil(
        () ->
            profile.activityProperty().get() == MapActivity.DONE
                && profile.pictureProperty().get().note().equals("8 seeds"));
  }

  private Series line(String id) {
    return profile.pictureProperty().get().series().stream()
        .filter(series -> series.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private double mean(Setting setting) {
    return LongStream.rangeClosed(1, 8)
        .mapToDouble(
            seed ->
                ToyStudy.AFTER_LOSS.end(
                    engine.train(
                        setting, seed, Recording.FINAL_ONLY, TrainingListener.NONE, () -> false)))
        .average()
        .orElseThrow();
  }

  @Test
  void pointsAreTheMeansOfItsRunsAndTheLineIsItsClosedForm() {
    measure(TURNS);

    Series after = line("after");
    assertThat(after.x()).containsExactly(1, 2, 4, 8, 16);
    for (int i = 0; i < after.x().length; i++) {
      Setting setting = ToyStudy.SPACE.standard().with(ToyStudy.TURNS, after.x()[i]);
      assertThat(after.y()[i]).isCloseTo(mean(setting), within(1e-12));
      assertThat(after.lower()[i]).isGreaterThanOrEqualTo(0).isLessThan(after.y()[i]);
      assertThat(after.upper()[i]).isGreaterThan(after.y()[i]);
    }
    Series predicted = line("after-predicted");
    // At T = 1 the first value, with q = 0.9 and s = 1.
    assertThat(predicted.y()[0]).isCloseTo(0.81 * (1 + 0.81), within(1e-12));
    LineChartModel chart = profile.pictureProperty().get();
    assertThat(chart.x().scale()).isEqualTo(AxisScale.LOG);
    assertThat(chart.x().title()).isEqualTo("T (turns)");
    assertThat(chart.y().title()).isEqualTo("Loss");
  }

  @Test
  void aChoiceIsNoAxis() {
    assertThat(new ProfileAxisModel(workbench).parameters())
        .containsExactly(ToyStudy.PULL, ToyStudy.TURNS);
  }

  @Test
  void itsMarkMovesTheSetting() {
    measure(TURNS);
    profile.cursor().load(4.2);
    assertThat(workbench.experiment().setting().whole(ToyStudy.TURNS)).isEqualTo(4);
    assertThat(profile.cursor().place().getValue()).isEqualTo(4);
  }
}
