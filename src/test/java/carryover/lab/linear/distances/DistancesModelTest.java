package carryover.lab.linear.distances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.export.PointTable;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.NetworkKind;
import carryover.studies.linear.definition.DeepLinear;
import carryover.studies.linear.law.LawEngine;
import carryover.study.Recording;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.TrainingListener;
import carryover.ui.chart.PathChartModel;
import carryover.ui.chart.PlanePath;
import carryover.workbench.Experiment;
import carryover.workbench.Pins;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Workbench;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DistancesModelTest {
  /** θ = 45°, n/d = ¾, σ = 0.2. */
  private static final Setting STANDARD = LinearSpace.STANDARD;

  private static RunResults none(Setting setting) {
    return RunResults.untrained(new Experiment(setting, new Seeds(1, 1)));
  }

  private static RunResults drawn(Setting setting, int seeds) {
    LawEngine engine = new LawEngine();
    return new RunResults(
        new Experiment(setting, new Seeds(1, seeds)),
        LongStream.rangeClosed(1, seeds)
            .mapToObj(
                seed ->
                    engine.train(
                        setting, seed, Recording.FINAL_ONLY, TrainingListener.NONE, () -> false))
            .toList(),
        Stage.FINAL,
        0,
        "");
  }

  private static PathChartModel model(Setting setting) {
    return DistancesModel.of(
        setting,
        none(setting),
        Pins.NONE,
        Workbench.END,
        Distance.KULLBACK_LEIBLER,
        Transferability.LINEAR);
  }

  private static PlanePath path(PathChartModel model, String id) {
    return model.paths().stream().filter(path -> path.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void ofReluNetworksItSaysThatThereAreNone() {
    PathChartModel model =
        model(STANDARD.with(LinearSpace.NETWORK, LinearSpace.NETWORKS.indexOf(NetworkKind.RELU)));

    assertThat(model.isEmpty()).isTrue();
    assertThat(model.emptyText()).isEqualTo("The distances are those of linear tasks");
  }

  /** KL = (1 − cos θ)/σ² and, without penalty, T_lt = R_sc − sin²θ − (σ² + sin²θ)/(n−2). */
  @Test
  void theAngleMovesBothAsTheirFormulasSay() {
    PlanePath path = path(model(STANDARD), "ANGLE");
    double scratch = 1 - 0.75 + 0.04 * 150 / (200 - 150 - 1);
    for (int i = 0; i < path.x().length; i++) {
      double angle = Math.toRadians(2.0 * i);
      double missed = Math.sin(angle) * Math.sin(angle);
      assertThat(path.x()[i]).isCloseTo((1 - Math.cos(angle)) / 0.04, within(1e-9));
      assertThat(path.y()[i]).isCloseTo(scratch - missed - (0.04 + missed) / 148, within(1e-9));
    }
  }

  /**
   * One pair of tasks, three changes of sign (a fourth at n &lt; 10, where one coefficient is too
   * much to be fitted).
   */
  @Test
  void samplesMoveTheGainAndNotTheDistance() {
    PlanePath path = path(model(STANDARD), "SAMPLES");
    List<Setting> settings = Sweep.SAMPLES.settings(STANDARD);
    double[] signs =
        IntStream.range(0, settings.size())
            .filter(i -> settings.get(i).whole(LinearSpace.TARGET_SAMPLES) >= 10)
            .mapToDouble(i -> path.y()[i])
            .filter(Double::isFinite)
            .map(Math::signum)
            .toArray();

    assertThat(Arrays.stream(path.x()).distinct().count()).isEqualTo(1);
    assertThat(IntStream.range(1, signs.length).filter(i -> signs[i] != signs[i - 1]).count())
        .isEqualTo(3);
  }

  /** Theorem 2.2: at θ = 0 the tasks move apart without end, and transfer gains all the more. */
  @Test
  void sizeTakesTasksApartAndTransferStaysAsGoodAsItWas() {
    PlanePath path = path(model(STANDARD.with(LinearSpace.ANGLE, 0)), "SIZE");
    int last = path.x().length - 1;

    assertThat(path.x()[last]).isGreaterThan(40);
    assertThat(path.y()[last]).isGreaterThan(2).isGreaterThan(path.y()[last / 2]);
  }

  @Test
  void withoutLabelNoiseTheDivergenceIsInfiniteAndTheOtherDistanceIsNot() {
    Setting noiseless = STANDARD.with(LinearSpace.TARGET_NOISE, 0);

    assertThat(model(noiseless).isEmpty()).isTrue();
    assertThat(model(noiseless).emptyText()).contains("choose W₂");
    assertThat(
            DistancesModel.of(
                    noiseless,
                    none(noiseless),
                    Pins.NONE,
                    Workbench.END,
                    Distance.WASSERSTEIN,
                    Transferability.FINETUNE)
                .isEmpty())
        .isFalse();
  }

  /** 200 draws, at 4.5 standard errors. */
  @Test
  void theRunOnScreenIsAPointBesideWhatIsExpectedOfIt() {
    RunResults results = drawn(STANDARD, 200);
    for (Transferability gain : Transferability.values()) {
      PathChartModel model =
          DistancesModel.of(
              STANDARD, results, Pins.NONE, Workbench.END, Distance.WASSERSTEIN, gain);
      double error = results.gain(gain.measured(), Workbench.END).standardError();

      assertThat(path(model, "measured").x()).isEqualTo(path(model, "setting").x());
      assertThat(path(model, "measured").y()[0])
          .isCloseTo(path(model, "setting").y()[0], within(4.5 * error));
    }
  }

  /** A larger target is farther away, and the point lies on the line of other sizes. */
  @Test
  void pinnedRunsStandAtTheDistanceOfTheirOwnTasks() {
    Setting larger = STANDARD.with(LinearSpace.TARGET_NORM, 2);
    RunResults pinned = drawn(larger, 4);
    RunResults relu = none(STANDARD.with(LinearSpace.NETWORK, 1));
    Pins pins = Pins.NONE.with(pinned).with(relu);
    PathChartModel model =
        DistancesModel.of(
            STANDARD,
            drawn(STANDARD, 4),
            pins,
            Workbench.END,
            Distance.KULLBACK_LEIBLER,
            Transferability.LINEAR);

    PlanePath point = path(model, "pin-1");
    assertThat(point.label()).isEqualTo("ρ\u00a0=\u00a02");
    assertThat(point.x()[0]).isEqualTo(Distance.KULLBACK_LEIBLER.of(LinearSetting.of(larger)));
    assertThat(point.y()[0])
        .isEqualTo(
            pinned.gain(Transferability.LINEAR.measured(), Workbench.END).mean(), within(1e-12));
    assertThat(model.paths()).extracting(PlanePath::id).doesNotContain("pin-2");
  }

  @Test
  void resultsOfAnotherSettingAreNoPointOfThisOne() {
    RunResults other =
        new RunResults(
            new Experiment(STANDARD.with(LinearSpace.ANGLE, 30), new Seeds(1, 1)),
            List.of(LinearArms.unstarted(STANDARD, 1)),
            Stage.FINAL,
            0,
            "");

    PathChartModel model =
        DistancesModel.of(
            STANDARD,
            other,
            Pins.NONE,
            Workbench.END,
            Distance.WASSERSTEIN,
            Transferability.LINEAR);

    assertThat(model.paths()).extracting(PlanePath::id).doesNotContain("measured");
  }

  @Test
  void theTableHoldsEveryLineInBothDistancesAndGains() throws IOException {
    PointTable table = (PointTable) DistancesModel.table(STANDARD);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.writeCsv(out);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();

    assertThat(lines.get(0))
        .isEqualTo("along,value,kullback_leibler,wasserstein,linear_gain,finetune_gain");
    assertThat(lines.get(1)).startsWith("targetNorm,0.0,");
    assertThat(lines).hasSize(1 + table.points().size());
    assertThat(DeepLinear.study().space().withKey(table.points().get(100).line())).isPresent();
  }
}
