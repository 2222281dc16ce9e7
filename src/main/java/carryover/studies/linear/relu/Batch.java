package carryover.studies.linear.relu;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.linear.theory.ReluSum;

/**
 * Labelled inputs.
 *
 * @param inputs n of them, each x ~ N(0, I_d)
 * @param labels n
 */
record Batch(double[][] inputs, double[] labels) {

  /**
   * Where inputs and the noise of labels come from.
   *
   * @param dimension d
   * @param noise standard deviation of what is added to f(x)
   */
  record Origin(
      RandomStreams random, int inputStream, int labelStream, int dimension, double noise) {

    /**
     * Fresh ones.
     *
     * @param first index in the streams of the first
     */
    Batch draw(ReluSum truth, int first, int count, CancellationPoint cancellationPoint) {
      double[][] inputs = new double[count][];
      double[] labels = new double[count];
      int neurons = truth.neurons().length;
      for (int i = 0; i < count; i++) {
        cancellationPoint.before((long) dimension * (neurons + 1));
        inputs[i] = random.normals(inputStream, first + i, dimension);
        labels[i] = truth.at(inputs[i]);
        if (noise > 0) {
          labels[i] += noise * random.normal(labelStream, first + i);
        }
      }
      return new Batch(inputs, labels);
    }
  }
}
