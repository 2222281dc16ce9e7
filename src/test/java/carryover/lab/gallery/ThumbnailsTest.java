package carryover.lab.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.preset.Family;
import carryover.preset.Preset;
import carryover.preset.Teaching;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.fast.FastEngine;
import carryover.studies.cnn.theory.CnnLayers;
import carryover.study.Axis;
import carryover.study.Engine;
import carryover.study.MapSpec;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.training.Trainer;
import carryover.workbench.Pins;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailsTest {
  private static final Setting SMALL =
      new SettingBuilder(CnnSpace.STANDARD)
          .set(CnnSpace.UPSTREAM_SAMPLES, 20)
          .set(CnnSpace.DOWNSTREAM_SAMPLES, 10)
          .set(CnnSpace.DIMENSION, 100)
          .set(CnnSpace.UPSTREAM_STEPS, 20)
          .set(CnnSpace.DOWNSTREAM_STEPS, 20)
          .build();

  @TempDir Path folder;

  private final AtomicInteger trained = new AtomicInteger();
  private GalleryRoom room;
  private Thumbnails thumbnails;

  @BeforeEach
  void open() {
    room = new GalleryRoom(folder);
    FastEngine engine = new FastEngine();
    Engine counting =
        (setting, seed, recording, listener, stop) -> {
          trained.incrementAndGet();
          return engine.train(setting, seed, recording, listener, stop);
        };
    thumbnails =
        new Thumbnails(Catalogue.studies(), study -> new Trainer(counting, room.pool), room.feed);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private static Preset preset(Setting setting) {
    return Preset.of(setting, new Seeds(1, 8));
  }

  private static Preset with(Preset preset, Optional<Family> family, Teaching teaching) {
    return new Preset(
        preset.name(),
        preset.notes(),
        preset.tags(),
        preset.setting(),
        preset.seeds(),
        preset.map(),
        family,
        teaching);
  }

  private Thumbnail made(Preset preset) {
    thumbnails.setActive(true);
    ObservableValue<Optional<Thumbnail>> picture = thumbnails.of(preset);
    room.pulse.beatUntil(() -> picture.getValue().isPresent());
    return picture.getValue().orElseThrow();
  }

  @Test
  void aPlainPresetIsDrawnAsScratchAndTransferOfOneSeed() {
    Thumbnail.Curves curves = (Thumbnail.Curves) made(preset(SMALL));

    assertThat(curves.curves()).hasSize(2);
    assertThat(trained.get()).isEqualTo(1);
    for (Thumbnail.Curve curve : curves.curves()) {
      assertThat(curve.x()).startsWith(0).endsWith(1);
      assertThat(curve.y()).hasSameSizeAs(curve.x());
    }
  }

  @Test
  void aFamilyHasACurveForEachValueInTheColoursOfPins() {
    Family family = new Family(CnnSpace.ALPHA, List.of(0.0, 0.5, 1.0));
    Preset figure = with(preset(SMALL), Optional.of(family), Teaching.NONE);

    Thumbnail.Curves curves = (Thumbnail.Curves) made(figure);

    assertThat(curves.curves().subList(1, 4))
        .extracting(Thumbnail.Curve::colour)
        .isEqualTo(Pins.COLOURS.subList(0, 3));
  }

  @Test
  void aMapIsCoarseButReachesAllItsEnds() {
    MapSpec map =
        new MapSpec(
            new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 21, Scale.LINEAR),
            new Axis(CnnSpace.DIMENSION, 50, 100, 3, Scale.LINEAR),
            CnnLayers.TRANSFER,
            0.7);

    Thumbnail.Cells cells = (Thumbnail.Cells) made(preset(SMALL).withMap(map));

    assertThat(cells.map().x().centres()).hasSize(7).startsWith(0).endsWith(2);
    assertThat(cells.map().y().centres()).containsExactly(50, 75, 100);
    assertThat(DoubleStream.of(cells.map().values())).allMatch(a -> a >= 0.3 && a <= 1);
  }

  @Test
  void aPictureIsMadeOnceHoweverManyPresetsHoldTheSame() {
    made(preset(SMALL).withName("A"));
    assertThat(thumbnails.of(preset(SMALL).withName("B")).get()).isPresent();
    assertThat(trained.get()).isEqualTo(1);
  }

  @Test
  void aHiddenResultIsNotGivenAwayByItsPicture() {
    Preset hidden = with(preset(SMALL), Optional.empty(), new Teaching("", Set.of(), true));
    assertThat(made(hidden)).isEqualTo(new Thumbnail.None("predict first"));
    assertThat(trained.get()).isZero();
  }

  @Test
  void aSettingThatTakesLongIsNotTrainedForAPicture() {
    Preset large = preset(CnnSpace.STANDARD.with(CnnSpace.UPSTREAM_SAMPLES, 20_000));
    assertThat(made(large)).isEqualTo(new Thumbnail.None("takes long to train"));
    assertThat(trained.get()).isZero();
  }

  @Test
  void nothingIsTrainedBeforeTheGalleryIsOpen() {
    ObservableValue<Optional<Thumbnail>> picture = thumbnails.of(preset(SMALL));
    assertThat(picture.getValue()).isEmpty();

    thumbnails.setActive(true);
    room.pulse.beatUntil(() -> picture.getValue().isPresent());
  }

  @Test
  void aPictureThatWasInterruptedIsMadeLater() {
    ObservableValue<Optional<Thumbnail>> picture = thumbnails.of(preset(SMALL));
    thumbnails.setActive(true);
    thumbnails.setActive(false);
    thumbnails.setActive(true);
    room.pulse.beatUntil(() -> picture.getValue().isPresent());
    assertThat(picture.getValue().orElseThrow()).isInstanceOf(Thumbnail.Curves.class);
  }

  @Test
  void anEngineThatFailsIsToldInThePlaceOfThePicture() {
    thumbnails =
        new Thumbnails(
            Catalogue.studies(),
            study ->
                new Trainer(
                    (setting, seed, recording, listener, stop) -> {
                      throw new IllegalStateException("no memory");
                    },
                    room.pool),
            room.feed);
    assertThat(made(preset(SMALL))).isEqualTo(new Thumbnail.None("no memory"));
  }
}
