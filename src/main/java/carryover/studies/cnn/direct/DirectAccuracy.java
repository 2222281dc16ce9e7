package carryover.studies.cnn.direct;

import carryover.numeric.NdArrayMatrix;
import java.util.Arrays;

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

  /** Share of the 2·count test samples with y·f &gt; 0 in this network; ties count as wrong. */
  double of(DirectNetwork network) {
    noiseResponse.setTransposedProduct(noise, network.filters());
    signalResponse.setTransposedProduct(task.signal(), network.filters());
    noiseResponse.get(onNoise);
    signalResponse.get(onSignal);
    double whenPositive = signalOutput(network, 1);
    double whenNegative = signalOutput(network, -1);
    double[] noiseOutputs = network.upper().outputs(onNoise).last();
    int count = noise.columns();
    int right = 0;
    for (int i = 0; i < count; i++) {
      double output = sum(noiseOutputs, i, count);
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
  private double signalOutput(DirectNetwork network, int y) {
    double[] responses = Arrays.stream(onSignal).map(x -> y * x).toArray();
    return sum(network.upper().outputs(responses).last(), 0, 1);
  }

  /** m·f of patch i out of some, from what the units of the last layer give to them. */
  private double sum(double[] outputs, int i, int count) {
    double sum = 0;
    for (int k = 0; k < onSignal.length; k++) {
      sum += sign(k) * outputs[k * count + i];
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
