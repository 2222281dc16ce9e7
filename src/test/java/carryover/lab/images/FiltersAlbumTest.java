package carryover.lab.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.export.ColumnData;
import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.images.ImagesArms;
import carryover.studies.images.ImagesMeasures;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.ImagesSpace;
import carryover.studies.images.NetworkKind;
import carryover.studies.images.data.FashionMnist;
import carryover.studies.images.data.ImageSet;
import carryover.studies.images.data.LazyImages;
import carryover.studies.images.engine.ImagesEngine;
import carryover.studies.images.sample.TaskImages;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.ui.chart.AlbumModel.Frame;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FiltersAlbumTest {
  private static final ImageSet IMAGES = FashionMnist.read();
  private static final long SEED = 3;
  private static final int STEPS = 30;
  private static final Recording WITH_FILTERS = new Recording(1, true, true);
  private static final Recording WITHOUT = new Recording(1, true, false);

  /** Half of all filters are inherited. */
  private static Setting small(NetworkKind network) {
    return new SettingBuilder(ImagesSpace.STANDARD)
        .set(ImagesSpace.NETWORK, ImagesSpace.NETWORKS.indexOf(network))
        .set(ImagesSpace.UPSTREAM_SAMPLES, 40)
        .set(ImagesSpace.DOWNSTREAM_SAMPLES, 20)
        .set(ImagesSpace.ALPHA, 0.5)
        .set(ImagesSpace.FILTERS, 4)
        .set(ImagesSpace.WIDTH, 32)
        .set(ImagesSpace.BATCH_SIZE, 8)
        .set(ImagesSpace.UPSTREAM_STEPS, STEPS)
        .set(ImagesSpace.DOWNSTREAM_STEPS, STEPS)
        .build();
  }

  private static Trace train(Setting setting, Recording recording) {
    return new ImagesEngine(new LazyImages(() -> IMAGES))
        .train(setting, SEED, recording, TrainingListener.NONE, () -> false);
  }

  private static FiltersAlbum album(Trace trace, FilterArm arm, int cursor) {
    return new FiltersAlbum(trace, cursor, arm, IMAGES.shape());
  }

  private static List<double[]> numbers(FiltersAlbum album, boolean inherited) {
    return album.filters().stream()
        .filter(filter -> filter.inherited() == inherited)
        .map(Filter::numbers)
        .toList();
  }

  private static void assertAlike(List<double[]> one, List<double[]> other) {
    assertThat(one).hasSameSizeAs(other).isNotEmpty();
    for (int i = 0; i < one.size(); i++) {
      assertThat(one.get(i)).containsExactly(other.get(i), within(1e-12));
    }
  }

  @ParameterizedTest
  @EnumSource
  void inheritedFiltersBeginAsTheSourceLeftThem(NetworkKind network) {
    Trace trace = train(small(network), WITH_FILTERS);
    assertAlike(
        numbers(album(trace, FilterArm.TRANSFER, 0), true),
        numbers(album(trace, FilterArm.SOURCE, 0), true));
  }

  @ParameterizedTest
  @EnumSource
  void freshFiltersBeginAsThoseOfScratch(NetworkKind network) {
    Trace trace = train(small(network), WITH_FILTERS);
    assertAlike(
        numbers(album(trace, FilterArm.TRANSFER, 0), false),
        numbers(album(trace, FilterArm.SCRATCH, 0), false));
  }

  @ParameterizedTest
  @EnumSource
  void recordingFiltersChangesNothingElse(NetworkKind network) {
    Trace with = train(small(network), WITH_FILTERS);
    Trace without = train(small(network), WITHOUT);
    for (int arm = 0; arm < with.arms().size(); arm++) {
      assertThat(with.arms().get(arm).samples())
          .extracting(sample -> sample.withDetails(List.of()))
          .isEqualTo(without.arms().get(arm).samples());
    }
  }

  /** Pixel by pixel, where the engine adds up products of images. */
  @Test
  void theFiltersAtTheEndGiveTheAnswersOfTheNetwork() {
    Trace trace = train(small(NetworkKind.THEORY), WITH_FILTERS);
    TaskImages task =
        TaskImages.target(
            IMAGES,
            ImagesSetting.of(trace.setting()),
            new RandomStreams(SEED),
            CancellationPoint.never());
    List<Filter> filters = album(trace, FilterArm.TRANSFER, STEPS).filters();
    double loss = 0;
    int right = 0;
    for (int i = 0; i < task.testSamples(); i++) {
      double f = 0;
      for (Filter filter : filters) {
        double z = 0;
        for (int k = 0; k < task.dimension(); k++) {
          z += filter.numbers()[k] * task.tests()[i * task.dimension() + k];
        }
        f += filter.sign() * Math.max(0, z) / 4;
      }
      double margin = task.testLabels()[i] == 0 ? f : -f;
      loss += Math.log1p(Math.exp(-margin)) / task.testSamples();
      right += margin > 0 ? 1 : 0;
    }
    Sample end = trace.arm(ImagesArms.TRANSFER).end().orElseThrow();
    assertThat(loss).isEqualTo(end.get(ImagesMeasures.TEST_LOSS), within(1e-10));
    assertThat((double) right / task.testSamples())
        .isEqualTo(end.get(ImagesMeasures.TEST_ACCURACY), within(1e-12));
  }

  @Test
  void theTimeCursorChangesThePicturesAndNotTheirColours() {
    Trace trace = train(small(NetworkKind.THEORY), WITH_FILTERS);
    FiltersAlbum first = album(trace, FilterArm.TRANSFER, 0);
    FiltersAlbum last = album(trace, FilterArm.TRANSFER, STEPS);
    assertThat(first.step()).contains(0);
    assertThat(last.step()).contains(STEPS);
    assertThat(first.filters().get(0).numbers()).isNotEqualTo(last.filters().get(0).numbers());
    assertThat(first.model("").legend()).isEqualTo(last.model("").legend());
  }

  @Test
  void inheritedAndFreshAreToldByWordAndFrame() {
    Trace trace = train(small(NetworkKind.THEORY), WITH_FILTERS);
    var bands = album(trace, FilterArm.TRANSFER, 0).model("").bands();
    assertThat(bands.stream().flatMap(band -> band.groups().stream()).map(group -> group.title()))
        .containsExactly(
            "sign +1: inherited", "sign +1: fresh", "sign −1: inherited", "sign −1: fresh");
    assertThat(
            Stream.of(0, 2, 4, 6)
                .map(i -> album(trace, FilterArm.TRANSFER, 0).model("").pictures().get(i).frame()))
        .containsExactly(Frame.THICK, Frame.DASHED, Frame.THICK, Frame.DASHED);
    assertThat(album(trace, FilterArm.SCRATCH, 0).model("").pictures())
        .allMatch(picture -> picture.frame() == Frame.DASHED);
  }

  @Test
  void withOneLayerInheritedTheSecondIsFresh() {
    Setting setting = small(NetworkKind.CNN).with(ImagesSpace.LAYERS, 1);
    FiltersAlbum album = album(train(setting, WITH_FILTERS), FilterArm.TRANSFER, STEPS);
    assertThat(album.filters()).filteredOn(Filter::inherited).allMatch(f -> f.layer() == 1);
    assertThat(album.filters()).filteredOn(filter -> filter.layer() == 1).hasSize(8);
    assertThat(album.filters()).filteredOn(filter -> filter.layer() == 2).hasSize(16);
    assertThat(album.hasMore()).isFalse();
  }

  @Test
  void everyWeightIsARowOfTheFile() {
    Trace trace = train(small(NetworkKind.CNN), WITH_FILTERS);
    ColumnData data = album(trace, FilterArm.TRANSFER, STEPS).data();
    assertThat(data.columns())
        .extracting(ColumnData.Column::name)
        .containsExactly(
            "layer", "sign", "filter", "inherited", "row", "column", "channel", "weight");
    assertThat(data.columns()).allMatch(column -> column.values().length == 8 * 9 + 16 * 72);
  }
}
