package carryover.lab.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.export.ColumnData;
import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.images.ClassSet;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.ImagesSpace;
import carryover.studies.images.data.FashionMnist;
import carryover.studies.images.data.ImageSet;
import carryover.studies.images.sample.TaskImages;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.ui.chart.AlbumModel;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class ImagesAlbumTest {
  private static final ImageSet IMAGES = FashionMnist.read();
  private static final long SEED = 7;

  private static ImagesAlbum album(Setting setting) {
    ImagesSetting typed = ImagesSetting.of(setting);
    return new ImagesAlbum(
        typed, SEED, ClassMeans.Known.of(IMAGES, typed.source(), typed.target()));
  }

  private static double[] column(ImagesAlbum album, String name) {
    return album.data().columns().stream()
        .filter(column -> column.name().equals(name))
        .map(ColumnData.Column::values)
        .findFirst()
        .orElseThrow();
  }

  private static byte[] file(String name) throws IOException {
    try (InputStream in =
        new GZIPInputStream(
            ImagesAlbumTest.class.getResourceAsStream("/carryover/studies/images/" + name))) {
      return in.readAllBytes();
    }
  }

  /** From the bytes of the files: the 250 first images of a class are for tests. */
  private static double[] meanByHand(int label) throws IOException {
    byte[] pixels = file("t10k-images-idx3-ubyte.gz");
    byte[] labels = file("t10k-labels-idx1-ubyte.gz");
    double[] mean = new double[14 * 14];
    int seen = 0;
    for (int image = 0; image < 10_000; image++) {
      if (labels[8 + image] == label && seen++ >= 250) {
        for (int i = 0; i < 28 * 28; i++) {
          int own = i / 28 / 2 * 14 + i % 28 / 2;
          mean[own] += (pixels[16 + 784 * image + i] & 0xff) / 255.0 / 4 / 750;
        }
      }
    }
    return mean;
  }

  @Test
  void classMeansAreThoseOfTheFile() throws IOException {
    ImagesAlbum album = album(ImagesSpace.STANDARD);
    assertThat(column(album, "source_1_mean")).containsExactly(meanByHand(1), within(1e-12));
    assertThat(column(album, "target_6_mean")).containsExactly(meanByHand(6), within(1e-12));
  }

  @Test
  void directionsAreHalfTheDifferencesAndTheirSharedPart() throws IOException {
    ImagesAlbum album = album(ImagesSpace.STANDARD);
    double[] plus = meanByHand(3);
    double[] minus = meanByHand(6);
    double[] mu2 = column(album, "mu2");
    double[] mu1 = column(album, "mu1");
    double product = 0;
    double squared = 0;
    for (int i = 0; i < mu2.length; i++) {
      assertThat(mu2[i]).isEqualTo((plus[i] - minus[i]) / 2, within(1e-12));
      assertThat(column(album, "u")[i] + column(album, "v2")[i]).isEqualTo(mu2[i], within(1e-12));
      product += mu1[i] * mu2[i];
      squared += column(album, "u")[i] * column(album, "u")[i];
    }
    assertThat(squared).isEqualTo(product, within(1e-9));
    assertThat(album.model().legend()).isPresent();
  }

  /** A run subtracts the mean of its training images, which both differences are free of. */
  @Test
  void imagesAreThoseOfTheRunWithItsNoise() {
    ImagesAlbum album = album(ImagesSpace.STANDARD);
    TaskImages run =
        TaskImages.target(
            IMAGES,
            ImagesSetting.of(ImagesSpace.STANDARD),
            new RandomStreams(SEED),
            CancellationPoint.never());
    double[] first = column(album, "target_3_image_0");
    double[] second = column(album, "target_3_image_1");
    double[] other = column(album, "target_6_image_0");
    for (int i = 0; i < 196; i++) {
      assertThat(first[i] - second[i])
          .isEqualTo(run.inputs()[i] - run.inputs()[196 + i], within(1e-12));
      assertThat(first[i] - other[i])
          .isEqualTo(run.inputs()[i] - run.inputs()[25 * 196 + i], within(1e-12));
    }
  }

  @Test
  void noiseFollowsItsSlider() {
    double[] clean =
        column(
            album(ImagesSpace.STANDARD.with(ImagesSpace.DOWNSTREAM_NOISE, 0)), "target_3_image_0");
    double[] noisy =
        column(
            album(ImagesSpace.STANDARD.with(ImagesSpace.DOWNSTREAM_NOISE, 1)), "target_3_image_0");
    double[] noisier =
        column(
            album(ImagesSpace.STANDARD.with(ImagesSpace.DOWNSTREAM_NOISE, 3)), "target_3_image_0");
    for (int i = 0; i < clean.length; i++) {
      assertThat(clean[i]).isBetween(0.0, 1.0);
      assertThat(noisier[i] - clean[i]).isEqualTo(3 * (noisy[i] - clean[i]), within(1e-12));
    }
  }

  @Test
  void oppositeTasksAreSaidToShareNothing() {
    Setting opposed =
        new SettingBuilder(ImagesSpace.STANDARD)
            .set(ImagesSpace.SOURCE, ImagesSpace.place("0/1"))
            .set(ImagesSpace.TARGET, ImagesSpace.place("3/6"))
            .build();
    ImagesAlbum album = album(opposed);
    assertThat(album.directions().orElseThrow().product()).isNegative();
    assertThat(album.model().note()).endsWith("nothing shared, u = 0");
    assertThat(column(album, "u")).containsOnly(0);
  }

  @Test
  void moreThanTwoClassesHaveNoDirections() {
    Setting many =
        new SettingBuilder(ImagesSpace.STANDARD)
            .set(ImagesSpace.NETWORK, 1)
            .set(
                ImagesSpace.SOURCE,
                ImagesSpace.CLASS_SETS.indexOf(new ClassSet(List.of(0, 1, 2, 3, 4))))
            .set(
                ImagesSpace.TARGET,
                ImagesSpace.CLASS_SETS.indexOf(new ClassSet(List.of(5, 6, 7, 8, 9))))
            .build();
    AlbumModel model = album(many).model();
    assertThat(model.legend()).isEmpty();
    assertThat(model.pictures()).hasSize(10 * 3);
    assertThat(model.note()).contains("source 0..4, then target 5..9");
  }
}
