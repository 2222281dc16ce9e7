package carryover.studies.cnn.direct;

import carryover.numeric.NdArrayMatrix;

/**
 * Test accuracy by counting: fixed fresh noise vectors, each shown with both labels. Standard error
 * at most ½/√count.
 */
final class DirectAccuracy implements AutoCloseable {
  private final DirectTask task;
  private final NdArrayMatrix noise;
  private final NdArrayMatrix noiseResponse;
  private final NdArrayMatrix signalResponse;
  private final double[] onNoise;
  private final double[] onSignal;

  /** Takes over the noise, d×count; the signal is the task's. */
  DirectAccuracy(DirectTask task, NdArrayMatrix noise, int filters) {
    this.task = task;
    this.noise = noise;
    this.noiseResponse = new NdArrayMatrix(noise.columns(), filters);
    this.signalResponse = new NdArrayMatrix(1, filters);
    this.onNoise = new double[noise.columns() * filters];
    this.onSignal = new double[filters];
  }

  /** Share of the 2·count test samples with y·f &gt; 0 under these weights; ties count as wrong. */
  double of(NdArrayMatrix weights) {
    noiseResponse.setTransposedProduct(noise, weights);
    signalResponse.setTransposedProduct(task.signal(), weights);
    noiseResponse.get(onNoise);
    signalResponse.get(onSignal);
    double whenPositive = signalOutput(1);
    double whenNegative = signalOutput(-1);
    int count = noise.columns();
    int right = 0;
    for (int i = 0; i < count; i++) {
      double output = noiseOutput(i, count);
      if (whenPositive + output > 0) {
        right++;
      }
      if (whenNegative + output < 0) {
        right++;
      }
    }
    return right / (2.0 * count);
  }

  /** m·f of the signal patch y·μ. */
  private double signalOutput(double y) {
    double sum = 0;
    for (int k = 0; k < onSignal.length; k++) {
      sum += sign(k) * Math.max(y * onSignal[k], 0);
    }
    return sum;
  }

  /** m·f of a noise patch. */
  private double noiseOutput(int i, int count) {
    double sum = 0;
    for (int k = 0; k < onSignal.length; k++) {
      sum += sign(k) * Math.max(onNoise[k * count + i], 0);
    }
    return sum;
  }

  private int sign(int k) {
    return k < onSignal.length / 2 ? 1 : -1;
  }

  @Override
  public void close() {
    noise.close();
    noiseResponse.close();
    signalResponse.close();
  }
}
