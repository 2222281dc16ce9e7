package carryover.studies.linear.relu;

import carryover.numeric.RandomStreams;

/**
 * Labelled inputs.
 *
 * @param inputs n of them, each x ~ N(0, I_d)
 * @param labels n
 */
record Batch(double[][] inputs, double[] labels) {

  /**
   * Fresh ones.
   *
   * @param first index in the streams of the first
   * @param noise standard deviation of what is added to f(x)
   */
  static Batch draw(
      ReluSum truth,
      int first,
      int count,
      double noise,
      RandomStreams random,
      int inputStream,
      int labelStream) {
    double[][] inputs = new double[count][];
    double[] labels = new double[count];
    for (int i = 0; i < count; i++) {
      inputs[i] = random.normals(inputStream, first + i, truth.neurons()[0].length);
      labels[i] = truth.at(inputs[i]);
      if (noise > 0) {
        labels[i] += noise * random.normal(labelStream, first + i);
      }
    }
    return new Batch(inputs, labels);
  }
}
