package carryover.studies.images.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.images.sample.TaskImages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairDescentTest {
  private static final int DIMENSION = 5;
  private static final int FILTERS = 6;
  private static final double RATE = 0.5;
  private final RandomStreams streams = new RandomStreams(7);

  /** Fewer samples than 2d use their products with each other, more the weights. */
  private TaskImages images(int samples) {
    int[] labels = new int[samples];
    for (int i = 0; i < samples; i++) {
      labels[i] = i % 2;
    }
    return new TaskImages(
        DIMENSION,
        streams.normals(1, 0, DIMENSION * samples),
        labels,
        streams.normals(2, 0, DIMENSION * 40),
        new int[40]);
  }

  private double[][] start() {
    double[][] start = new double[FILTERS][];
    for (int f = 0; f < FILTERS; f++) {
      start[f] = streams.normals(3, f, DIMENSION);
    }
    return start;
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 30})
  void aStepGoesDownTheGradientOfThePlainLoss(int samples) {
    TaskImages images = images(samples);
    PlainPair plain = new PlainPair(images);
    double[][] w = start();
    try (PairTask task = new PairTask(images, CancellationPoint.never());
        PairDescent descent = new PairDescent(task, start(), RATE, CancellationPoint.never())) {
      assertThat(task.hasProducts()).isEqualTo(samples == 7);
      for (int step = 0; step < 3; step++) {
        assertThat(descent.forward()).isEqualTo(plain.loss(w), within(1e-12));
        assertThat(descent.tested().accuracy()).isEqualTo(plain.accuracy(w));
        assertThat(descent.tested().loss()).isEqualTo(plain.testLoss(w), within(1e-12));
        double[][] gradient = finiteDifferences(plain, w);
        descent.step();
        for (int f = 0; f < FILTERS; f++) {
          for (int i = 0; i < DIMENSION; i++) {
            assertThat(descent.weights()[f][i])
                .isEqualTo(w[f][i] - RATE * gradient[f][i], within(1e-8));
          }
        }
        w = descent.weights();
      }
    }
  }

  private static double[][] finiteDifferences(PlainPair plain, double[][] w) {
    double h = 1e-6;
    double[][] gradient = new double[w.length][w[0].length];
    for (int f = 0; f < w.length; f++) {
      for (int i = 0; i < w[f].length; i++) {
        double kept = w[f][i];
        w[f][i] = kept + h;
        double up = plain.loss(w);
        w[f][i] = kept - h;
        double down = plain.loss(w);
        w[f][i] = kept;
        gradient[f][i] = (up - down) / (2 * h);
      }
    }
    return gradient;
  }

  @Test
  void theStartStaysAsItIs() {
    double[][] start = start();
    try (PairTask task = new PairTask(images(7), CancellationPoint.never());
        PairDescent descent = new PairDescent(task, start, RATE, CancellationPoint.never())) {
      descent.forward();
      descent.step();
      assertThat(start).isDeepEqualTo(start());
      assertThat(descent.weights()).isNotEqualTo(start);
    }
  }
}
