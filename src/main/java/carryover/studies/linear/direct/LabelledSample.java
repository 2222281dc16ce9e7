package carryover.studies.linear.direct;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.linear.draw.Vectors;
import java.util.Arrays;

/**
 * A sample in R^d.
 *
 * @param inputs n rows of length d
 * @param labels n values
 */
record LabelledSample(double[][] inputs, double[] labels) implements Problem {

  /**
   * Standard normal inputs, labels truth·x plus noise.
   *
   * @param inputStream one index for each row
   */
  static LabelledSample draw(
      int samples,
      double[] truth,
      double deviation,
      RandomStreams random,
      int inputStream,
      int labelStream,
      CancellationPoint cancellationPoint) {
    double[][] inputs = new double[samples][];
    double[] labels = random.normals(labelStream, 0, samples);
    for (int i = 0; i < samples; i++) {
      cancellationPoint.before(10L * truth.length);
      inputs[i] = random.normals(inputStream, i, truth.length);
      labels[i] = Vectors.dot(inputs[i], truth) + deviation * labels[i];
    }
    return new LabelledSample(inputs, labels);
  }

  @Override
  public void gradient(double[] coefficients, double[] target) {
    Arrays.fill(target, 0);
    for (int i = 0; i < inputs.length; i++) {
      double residual = Vectors.dot(inputs[i], coefficients) - labels[i];
      Vectors.add(target, residual / inputs.length, inputs[i]);
    }
  }

  /** Hβ, H = XᵀX/n. */
  double[] curvature(double[] coefficients) {
    double[] product = new double[coefficients.length];
    for (double[] input : inputs) {
      Vectors.add(product, Vectors.dot(input, coefficients) / inputs.length, input);
    }
    return product;
  }

  /** q = Xᵀy/n. */
  double[] pull() {
    double[] pull = new double[inputs[0].length];
    for (int i = 0; i < inputs.length; i++) {
      Vectors.add(pull, labels[i] / inputs.length, inputs[i]);
    }
    return pull;
  }

  @Override
  public double loss(double[] coefficients) {
    double sum = 0;
    for (int i = 0; i < inputs.length; i++) {
      double residual = Vectors.dot(inputs[i], coefficients) - labels[i];
      sum += residual * residual;
    }
    return sum / (2 * inputs.length);
  }

  /** What is left of β after its own fit: β − β̂ of the minimum-norm fit to Xβ. */
  @Override
  public double squaredUnseen(double[] coefficients) {
    if (inputs.length >= coefficients.length) {
      return 0;
    }
    double[] seen =
        ConjugateGradients.solve(
            this::curvature, curvature(coefficients), new double[coefficients.length]);
    return Vectors.squaredDistance(coefficients, 1, seen);
  }

  @Override
  public long work() {
    return 2L * inputs.length * inputs[0].length;
  }
}
