package carryover.lab.linear.plane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearReadouts;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.NetworkKind;
import carryover.studies.linear.definition.DeepLinear;
import carryover.studies.linear.direct.DirectEngine;
import carryover.studies.linear.spectral.SpectralEngine;
import carryover.study.Arm;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.ui.chart.PathChartModel;
import carryover.ui.chart.PlanePath;
import carryover.ui.chart.ReadOutRow;
import carryover.workbench.Experiment;
import carryover.workbench.Pins;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PlaneModelTest {
  private static final PlaneOptions ALL = new PlaneOptions(true, true, true, true);

  private static final Setting SMALL =
      LinearSpace.STANDARD
          .with(LinearSpace.DIMENSION, 20)
          .with(LinearSpace.TARGET_SAMPLES, 12)
          .with(LinearSpace.TARGET_NORM, 1.5)
          .with(LinearSpace.DURATION, 10);

  private static Trace train(Engine engine, Setting setting, long seed) {
    return engine.train(
        setting, seed, new Recording(50, true, false), TrainingListener.NONE, () -> false);
  }

  private static RunResults results(Setting setting, int seeds) {
    List<Trace> traces =
        LongStream.rangeClosed(1, seeds)
            .mapToObj(seed -> train(new SpectralEngine(), setting, seed))
            .toList();
    return new RunResults(new Experiment(setting, new Seeds(1, seeds)), traces, Stage.FINAL, 0, "");
  }

  private static PathChartModel model(RunResults results, int step, PlaneOptions options) {
    return PlaneModel.of(DeepLinear.study(), results, Pins.NONE, step, options);
  }

  private static PlanePath path(PathChartModel model, String id) {
    return model.paths().stream().filter(path -> path.id().equals(id)).findFirst().orElseThrow();
  }

  private static double last(double[] values) {
    return values[values.length - 1];
  }

  @Test
  void tasksOfReluNetworksLieInNoPlane() {
    RunResults linear = results(SMALL, 1);
    Setting relu = SMALL.with(LinearSpace.NETWORK, LinearSpace.NETWORKS.indexOf(NetworkKind.RELU));
    PathChartModel model =
        model(
            new RunResults(
                new Experiment(relu, new Seeds(1, 1)), linear.traces(), Stage.FINAL, 0, ""),
            0,
            ALL);

    assertThat(model.isEmpty()).isTrue();
    assertThat(model.emptyText()).startsWith("Linear tasks lie in a plane");
  }

  /** Each of its own tasks: the pinned run's target is another one, and is shown as well. */
  @Test
  void pinnedRunsStandBesideTheCurrentOne() {
    Setting other = SMALL.with(LinearSpace.ANGLE, 90);
    RunResults pinned = results(other, 2);
    Pins pins = Pins.NONE.with(pinned).with(results(SMALL.with(LinearSpace.TARGET_NOISE, 0.3), 1));
    PathChartModel model =
        PlaneModel.of(DeepLinear.study(), results(SMALL, 2), pins, Workbench.END, ALL);

    PlanePath finetune = path(model, "pin-1-finetune");
    PlaneCourse course =
        PlaneCourse.of(LinearSetting.of(other), pinned.traces(), LinearArms.FINETUNE);
    assertThat(finetune.label()).isEqualTo("θ\u00a0=\u00a090");
    assertThat(finetune.x()).containsExactly(course.end().along());
    assertThat(finetune.y()).containsExactly(course.end().across());
    assertThat(path(model, "pin-1-target").x()).containsExactly(0, 0);
    assertThat(path(model, "pin-1-target").y()).containsExactly(0, 1.5);
    assertThat(model.paths())
        .extracting(PlanePath::id)
        .contains("pin-2-scratch")
        .doesNotContain("pin-2-target");
  }

  /** The three numbers of a point say all: its distance from the target is the recorded risk. */
  @Test
  void placeAndDistanceFromThePlaneGiveTheRisk() {
    Setting finite = SMALL.with(LinearSpace.SOURCE_SAMPLES, 15).with(LinearSpace.ANGLE, 130);
    for (Engine engine : List.of(new SpectralEngine(), new DirectEngine())) {
      for (Setting setting : List.of(SMALL, finite)) {
        LinearSetting s = LinearSetting.of(setting);
        Trace trace = train(engine, setting, 3);
        for (Arm arm : LinearArms.ALL) {
          double size = arm.isSource() ? 1 : s.targetNorm();
          double x = arm.isSource() ? 1 : size * s.cosine();
          double y = arm.isSource() ? 0 : size * s.sine();
          for (Sample sample : trace.arm(arm).samples()) {
            PlanePoint point = PlanePoint.of(s, sample);
            double risk =
                Math.pow(point.along() - x, 2)
                    + Math.pow(point.across() - y, 2)
                    + Math.pow(point.outside(), 2);
            assertThat(risk)
                .as(arm.key() + " at step " + sample.step())
                .isCloseTo(sample.get(LinearMeasures.RISK), within(1e-9));
          }
        }
      }
    }
  }

  @Test
  void tasksOnOneLineLeaveNothingAcross() {
    LinearSetting s = LinearSetting.of(SMALL.with(LinearSpace.ANGLE, 180));

    PlanePoint point = PlanePoint.of(s, 4 + 9, -2, 2);

    assertThat(point).isEqualTo(new PlanePoint(-2, 0, 3));
  }

  /** Linear transfer from a population lies in the plane: it is seen there whether it helps. */
  @Test
  void linearTransferLiesInsideTheLevelOfScratchExactlyWhereItHelps() {
    for (double angle : new double[] {20, 80}) {
      RunResults results = results(SMALL.with(LinearSpace.ANGLE, angle), 1);
      PathChartModel model = model(results, Workbench.END, ALL);
      PlanePath circle = path(model, "level");
      PlanePath target = path(model, "target");
      PlanePath linear = path(model, "linear");
      double radius =
          Math.hypot(circle.x()[0] - last(target.x()), circle.y()[0] - last(target.y()));
      double distance =
          Math.hypot(last(linear.x()) - last(target.x()), last(linear.y()) - last(target.y()));
      double gain = results.gain(DeepLinear.study().headline(), Workbench.END).mean();

      assertThat(radius * radius)
          .isCloseTo(results.estimate(LinearReadouts.SCRATCH, Workbench.END).mean(), within(1e-12));
      assertThat(radius * radius - distance * distance).isCloseTo(gain, within(1e-9));
      assertThat(gain > 0).isEqualTo(angle == 20);
    }
  }

  @Test
  void aPathEndsAtTheTimeCursorAndTheRestIsPale() {
    RunResults results = results(SMALL, 1);
    PathChartModel model = model(results, 200, ALL);

    assertThat(path(model, "scratch").x()).hasSize(5);
    assertThat(path(model, "scratch-later").faded()).isTrue();
    assertThat(path(model, "scratch-later").x()).hasSize(11);
    assertThat(path(model, "scratch").told().apply(4)).contains(ReadOutRow.plain("step", "200"));

    PathChartModel inTime = model(results, 200, new PlaneOptions(true, true, true, false));
    assertThat(inTime.paths()).extracting(PlanePath::id).doesNotContain("scratch-later");
  }

  @Test
  void whatIsNotWantedIsLeftOut() {
    PathChartModel model =
        model(results(SMALL, 1), Workbench.END, new PlaneOptions(false, false, false, true));

    assertThat(model.paths())
        .extracting(PlanePath::id)
        .containsExactly("source", "target", "pretrain", "scratch", "finetune", "linear");
  }

  @Test
  void headsAreMeansOfTheSeedsWhichArePointsBehindThem() {
    PathChartModel model = model(results(SMALL, 3), Workbench.END, ALL);
    double sum = 0;
    for (int seed = 1; seed <= 3; seed++) {
      PlanePath single = path(model, "finetune-" + seed);
      assertThat(single.faded()).isTrue();
      sum += single.x()[0];
    }

    assertThat(last(path(model, "finetune").x())).isCloseTo(sum / 3, within(1e-12));
    assertThat(path(model, "finetune").label()).startsWith("fine-tuning, ⊥ ");
    assertThat(model.spoken()).contains("fine-tuning: ");
  }

  @Test
  void beforeTheFirstRunItSaysThatThereIsNone() {
    RunResults none = RunResults.untrained(Experiment.standard(DeepLinear.study()));

    PathChartModel model = model(none, Workbench.END, ALL);

    assertThat(model.isEmpty()).isTrue();
    assertThat(model.emptyText()).isEqualTo("No run yet");
  }
}
