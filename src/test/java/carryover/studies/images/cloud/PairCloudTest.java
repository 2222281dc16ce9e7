package carryover.studies.images.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.RankCorrelation;
import carryover.studies.images.ClassSet;
import carryover.studies.images.DataId;
import carryover.studies.images.ImagesReadouts;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.ImagesSpace;
import carryover.studies.images.data.FashionMnist;
import carryover.studies.images.data.LazyImages;
import carryover.studies.images.engine.ImagesEngine;
import carryover.studies.images.theory.DrawnTasks;
import carryover.studies.images.theory.PairCatalogue;
import carryover.studies.images.theory.PairCatalogues;
import carryover.studies.images.theory.Place;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PairCloudTest {
  private static final int SEED = 1;
  private final LazyImages images = new LazyImages(FashionMnist::read);
  private final PairCatalogues pairs = new PairCatalogues(id -> Optional.of(images.get()));
  private final PairCloud cloud = new PairCloud(images, pairs, ImagesSpace.STANDARD, SEED);
  private final Engine engine = new ImagesEngine(images);

  private Trace train(Setting setting) {
    return engine.train(setting, SEED, Recording.FINAL_ONLY, TrainingListener.NONE, () -> false);
  }

  @Test
  void tenClassesGiveEachPairOfPairsWithoutACommonClassOnce() {
    assertThat(cloud.pairs()).hasSize(1260).doesNotHaveDuplicates();
    assertThat(cloud.pairs()).noneMatch(pair -> pair.source().meets(pair.target()));
    assertThat(cloud.sources()).hasSize(45);
  }

  @Test
  void ofVeryManyClassesAsManyPairsAreChosen() {
    List<TaskPair> chosen = TaskPair.of(100);
    assertThat(chosen).hasSize(1260);
    assertThat(new HashSet<>(chosen)).hasSize(1260);
    assertThat(TaskPair.of(4)).hasSize(6);
    assertThat(TaskPair.of(3)).isEmpty();
  }

  /** What runs share they share bit for bit: a point is what its setting gives alone. */
  @Test
  void aPointIsWhatItsSettingGives() {
    ClassSet source = ClassSet.pairs(10).get(1);
    CloudPoint point = cloud.points(source, this::train).get(3);
    Setting alone =
        ImagesSpace.STANDARD
            .with(ImagesSpace.SOURCE, ImagesSpace.place(source.text()))
            .with(ImagesSpace.TARGET, ImagesSpace.place(point.pair().target().text()));
    Trace trace =
        new ImagesEngine(images)
            .train(alone, SEED, Recording.FINAL_ONLY, TrainingListener.NONE, () -> false);
    assertThat(point.measured().transfer()).isEqualTo(ImagesReadouts.TRANSFER.end(trace));
    assertThat(point.measured().scratch()).isEqualTo(ImagesReadouts.SCRATCH.end(trace));
  }

  /** With all images of the classes and no noise both predictions have the same class means. */
  @Test
  void fromAllImagesThePredictionBeforeTrainingIsTheOther() {
    Setting all =
        ImagesSpace.STANDARD
            .with(ImagesSpace.UPSTREAM_SAMPLES, 1500)
            .with(ImagesSpace.DOWNSTREAM_SAMPLES, 1500)
            .with(ImagesSpace.DOWNSTREAM_NOISE, 0);
    PairCatalogue catalogue = pairs.of(DataId.SHIPPED).orElseThrow();
    ImagesSetting typed = ImagesSetting.of(all);
    Place drawn = new DrawnTasks(images.get(), catalogue, 5).place(typed);
    Place known = catalogue.prediction(typed).place();
    // The correction for bias is of a sample, which here is everything.
    assertThat(drawn.shared()).isEqualTo(known.shared(), within(1e-9));
    assertThat(drawn.gain()).isEqualTo(known.gain(), within(0.01));
  }

  /**
   * All 1260 pairs with one seed, as the cloud on screen has them; the numbers of the page. The
   * rank correlation of 1260 pairs with a true one of 0.9 has a standard error below 0.01.
   */
  @Test
  @Tag("long")
  void predictionsRankAllPairs() {
    List<CloudPoint> points = new ArrayList<>();
    cloud.sources().forEach(source -> points.addAll(cloud.points(source, this::train)));
    assertThat(points).hasSize(1260);
    assertThat(rank(points, p -> p.place().transfer(), p -> p.measured().transfer()))
        .isGreaterThanOrEqualTo(0.9);
    assertThat(rank(points, p -> p.place().gain(), p -> p.measured().gain()))
        .isGreaterThanOrEqualTo(0.85);
    assertThat(rank(points, p -> p.refined().gain(), p -> p.measured().gain()))
        .isGreaterThanOrEqualTo(0.8);
    assertThat(rank(points, p -> p.drawn().transfer(), p -> p.measured().transfer()))
        .isGreaterThanOrEqualTo(0.85);
    assertThat(rank(points, p -> p.drawn().gain(), p -> p.measured().gain()))
        .isGreaterThanOrEqualTo(0.75);
    long right = points.stream().filter(p -> p.refined().gain() * p.measured().gain() > 0).count();
    assertThat(right / 1260.0).isGreaterThan(0.87);
  }

  private static double rank(
      List<CloudPoint> points, ToDoubleFunction<CloudPoint> a, ToDoubleFunction<CloudPoint> b) {
    return RankCorrelation.spearman(
        points.stream().mapToDouble(a).toArray(), points.stream().mapToDouble(b).toArray());
  }
}
