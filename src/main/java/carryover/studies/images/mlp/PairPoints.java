package carryover.studies.images.mlp;

import carryover.numeric.CancellationPoint;
import carryover.studies.images.Learned;
import carryover.studies.images.sample.TaskImages;
import carryover.studies.meanfield.Layer;
import carryover.studies.meanfield.Neurons;
import carryover.studies.meanfield.Points;
import java.util.Arrays;

/** The images of a pair of classes as inputs with labels ±1. Closing it frees the test images. */
final class PairPoints implements AutoCloseable {
  private final Points inputs;
  private final double[] labels;
  private final double[] testLabels;
  private final Layer tests;

  /**
   * @param width N of the networks that are tested
   */
  PairPoints(TaskImages images, PixelScale scale, int width, CancellationPoint cancellation) {
    inputs = scale.points(images.inputs(), images.samples());
    labels = signs(images.labels());
    testLabels = signs(images.testLabels());
    tests = new Layer(scale.points(images.tests(), images.testSamples()), width, cancellation);
  }

  /** The lower of two labels is +1. */
  private static double[] signs(int[] places) {
    return Arrays.stream(places).mapToDouble(place -> place == 0 ? 1 : -1).toArray();
  }

  Points inputs() {
    return inputs;
  }

  double[] labels() {
    return labels;
  }

  /** How many test images there are. */
  int tests() {
    return testLabels.length;
  }

  /** Σᵢ zᵢφ(hᵢ) at each test image. */
  double[] testOutputs(Neurons neurons) {
    return tests.outputs(neurons);
  }

  /**
   * The training images, whose Δ = y − f is known.
   *
   * @param loss mean Δ²
   */
  Learned learned(double[] residuals, double loss) {
    double right = 0;
    for (int i = 0; i < labels.length; i++) {
      right += right(labels[i] - residuals[i], labels[i]);
    }
    return new Learned(loss, right / labels.length);
  }

  /**
   * The test images.
   *
   * @param subtracted from the network's sums
   * @param scale 1/(γN)
   */
  Learned tested(Neurons neurons, double[] subtracted, double scale) {
    double[] outputs = testOutputs(neurons);
    double right = 0;
    double squares = 0;
    for (int i = 0; i < testLabels.length; i++) {
      double answer = scale * (outputs[i] - subtracted[i]);
      squares += (answer - testLabels[i]) * (answer - testLabels[i]);
      right += right(answer, testLabels[i]);
    }
    return Learned.of(squares, right, testLabels.length);
  }

  /** No answer, as before the first step, is a guess and right in half of the cases. */
  private static double right(double answer, double label) {
    return answer == 0 ? 0.5 : answer * label > 0 ? 1 : 0;
  }

  @Override
  public void close() {
    tests.close();
  }
}
