package carryover.lab.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.images.ClassSet;
import carryover.studies.images.ImagesSpace;
import carryover.studies.images.NetworkKind;
import carryover.studies.images.cloud.CloudPoint;
import carryover.studies.images.cloud.CloudPoint.Result;
import carryover.studies.images.cloud.TaskPair;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.ui.chart.ReadOutRow;
import carryover.ui.chart.ScatterChartModel;
import carryover.workbench.Experiment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CloudModelTest {
  /** Five classes have more images together than two have. */
  @Test
  void aSettingOfManyClassesAndImagesHasItsOwnCloud() {
    Setting many =
        new SettingBuilder(ImagesSpace.STANDARD)
            .set(ImagesSpace.NETWORK, ImagesSpace.NETWORKS.indexOf(NetworkKind.CNN))
            .set(ImagesSpace.SOURCE, ImagesSpace.place("0..4"))
            .set(ImagesSpace.UPSTREAM_SAMPLES, 2000)
            .build();
    assertThat(CloudRun.Key.of(new Experiment(many, new Seeds(5, 8))))
        .isEqualTo(new CloudRun.Key(many, 5));
  }

  private static final List<TaskPair> PAIRS = TaskPair.of(10);
  private static final TaskNames NAMES = new TaskNames(List.of("shirt", "shoe", "bag", "hat"));

  /** Predicted in the order of the measured; the last one is predicted the other way round. */
  private static List<CloudPoint> points() {
    List<CloudPoint> points = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Result measured = new Result(0.5 + 0.01 * (i + 1), 0.5);
      Result refined = new Result(0.5 + 0.02 * (i + 1), 0.5);
      points.add(new CloudPoint(PAIRS.get(i), refined, refined, refined, measured, 0.5));
    }
    Result low = new Result(0.1, 0.5);
    Result high = new Result(0.9, 0.5);
    points.add(new CloudPoint(PAIRS.get(12), low, low, low, high, 3));
    return points;
  }

  private static CloudModel model(int present) {
    return new CloudModel(
        points(), PAIRS.get(present), Predictor.REFINED, CloudQuantity.GAIN, NAMES);
  }

  @Test
  void predictedIsAcrossAndMeasuredIsUp() {
    ScatterChartModel picture = model(3).picture("", "");
    assertThat(picture.x()[3]).isEqualTo(0.08, within(1e-12));
    assertThat(picture.y()[3]).isEqualTo(0.04, within(1e-12));
    assertThat(picture.marked()).isEqualTo(3);
  }

  @Test
  void aPairThatIsNotInTheCloudIsNotMarked() {
    assertThat(model(100).picture("", "").marked()).isEqualTo(ScatterChartModel.NONE);
  }

  /** With it the order would not be the same any more. */
  @Test
  void whereSamplesAgreeTooWellAPointIsGreyAndNotRanked() {
    ScatterChartModel picture = model(0).picture("", "");
    assertThat(picture.values()[11]).isEqualTo(0.5);
    assertThat(picture.values()[12]).isNaN();
    assertThat(model(0).rankCorrelation()).isEqualTo(1, within(1e-12));
    assertThat(picture.note())
        .isEqualTo(
            "rank correlation 1.00 · sign of the gain right in 100 %"
                + " · 1 grey: samples agree too well");
  }

  @Test
  void aPointIsNamedInWords() {
    assertThat(PAIRS.get(0).target()).isEqualTo(new ClassSet(List.of(2, 3)));
    assertThat(model(0).describe(0))
        .startsWith(
            ReadOutRow.plain("shirt/shoe → bag/hat", ""),
            ReadOutRow.plain("gain, measured", "+0.010"));
  }

  @Test
  void aFewPointsHaveNoRankCorrelation() {
    CloudModel few =
        new CloudModel(
            points().subList(0, 9), PAIRS.get(0), Predictor.PLACE, CloudQuantity.TRANSFER, NAMES);
    assertThat(few.rankCorrelation()).isNaN();
    assertThat(few.picture("9/1260 pairs", "").note()).isEqualTo("9/1260 pairs");
  }
}
