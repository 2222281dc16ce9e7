package carryover.studies.images.convolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.images.convolution.SmallNetwork.Score;
import carryover.studies.images.data.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallNetworkTest {
  private static final int SIDE = 7;
  private static final int CLASSES = 3;
  private static final int IMAGES = 4;
  private static final int[] LABELS = {0, 2, 1, 2};
  private final RandomStreams streams = new RandomStreams(3);

  private float[] images(int channels) {
    return floats(0, IMAGES * SIDE * SIDE * channels, 1);
  }

  private static SmallNetwork network(int channels) {
    return new SmallNetwork(
        Shape.picture(SIDE, SIDE, channels), CLASSES, IMAGES, CancellationPoint.never());
  }

  private float[] floats(int stream, int count, double scale) {
    double[] drawn = streams.normals(stream, 0, count);
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = (float) (scale * drawn[i]);
    }
    return values;
  }

  private NetworkWeights weights(int channels) {
    Shape shape = Shape.picture(SIDE, SIDE, channels);
    int features = SmallNetwork.features(shape);
    return new NetworkWeights(
        floats(1, SmallNetwork.FIRST_FILTERS * SmallNetwork.seenByFirst(shape), 0.4),
        floats(2, SmallNetwork.FIRST_FILTERS, 0.1),
        floats(3, SmallNetwork.SECOND_FILTERS * SmallNetwork.SEEN_BY_SECOND, 0.2),
        floats(4, SmallNetwork.SECOND_FILTERS, 0.1),
        floats(5, CLASSES * features, 0.3),
        floats(6, CLASSES, 0.1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void theLossIsThatOfThePlainNetwork(int channels) {
    float[] images = images(channels);
    NetworkWeights w = weights(channels);
    PlainNetwork plain = new PlainNetwork(SIDE, channels, CLASSES);
    try (SmallNetwork network = network(channels)) {
      Score score = network.score(w, images, LABELS, 0, IMAGES);
      assertThat(score.loss()).isEqualTo(plain.loss(w, images, LABELS, 0, IMAGES), within(1e-4));
      double part = network.score(w, images, LABELS, 1, 2).loss();
      assertThat(part).isEqualTo(plain.loss(w, images, LABELS, 1, 2), within(1e-4));
    }
  }

  @Test
  void weightsWithoutEndShowInTheLoss() {
    float[] images = images(1);
    NetworkWeights w = weights(1);
    w.first()[0] = Float.POSITIVE_INFINITY;
    try (SmallNetwork network = network(1)) {
      assertThat(network.score(w, images, LABELS, 0, IMAGES).loss()).isNaN();
    }
  }

  /** The plain network computes in double precision, so that its differences are exact enough. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void theGradientIsThatOfFiniteDifferences(int channels) {
    float[] images = images(channels);
    NetworkWeights w = weights(channels);
    NetworkWeights gradient = w.copy();
    PlainNetwork plain = new PlainNetwork(SIDE, channels, CLASSES);
    try (SmallNetwork network = network(channels)) {
      network.gradient(w, images, LABELS, 0, IMAGES, gradient);
    }
    List<float[]> all =
        List.of(w.first(), w.firstBias(), w.second(), w.secondBias(), w.head(), w.headBias());
    List<float[]> gradients =
        List.of(
            gradient.first(),
            gradient.firstBias(),
            gradient.second(),
            gradient.secondBias(),
            gradient.head(),
            gradient.headBias());
    double middle = plain.loss(w, images, LABELS, 0, IMAGES);
    int compared = 0;
    int tried = 0;
    for (int layer = 0; layer < all.size(); layer++) {
      float[] values = all.get(layer);
      for (int i = 0; i < values.length; i += 1 + values.length / 40, tried++) {
        float kept = values[i];
        values[i] = kept + 1e-5f;
        double above =
            (plain.loss(w, images, LABELS, 0, IMAGES) - middle) / (values[i] - kept) / IMAGES;
        values[i] = kept - 1e-5f;
        double below =
            (middle - plain.loss(w, images, LABELS, 0, IMAGES)) / (kept - values[i]) / IMAGES;
        values[i] = kept;
        // Between them lies a corner of ReLU, or of the greatest of four, where slopes differ.
        if (Math.abs(above - below) < 1e-4) {
          compared++;
          assertThat((double) gradients.get(layer)[i])
              .as("layer " + layer + ", entry " + i)
              .isEqualTo((above + below) / 2, within(2e-4 + 1e-3 * Math.abs(above)));
        }
      }
    }
    assertThat(compared).isGreaterThan(tried * 9 / 10);
  }
}
