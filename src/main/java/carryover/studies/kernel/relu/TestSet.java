package carryover.studies.kernel.relu;

import carryover.numeric.CancellationPoint;
import carryover.numeric.RandomStreams;
import carryover.studies.meanfield.Layer;
import carryover.studies.meanfield.Neurons;
import carryover.studies.meanfield.Points;

/** Fresh points on which losses are measured; its first points serve for features. */
final class TestSet implements AutoCloseable {
  private static final int POINTS = 1000;

  private final Points points;
  private final Layer layer;

  TestSet(RandomStreams streams, int width, int dimension, CancellationPoint cancellationPoint) {
    points = Points.draw(streams, Streams.TEST_POINTS, POINTS, dimension);
    layer = new Layer(points, width, cancellationPoint);
  }

  Points points() {
    return points;
  }

  /** Σᵢ zᵢ φ(hᵢ) at each point. */
  double[] outputs(Neurons neurons) {
    return layer.outputs(neurons);
  }

  /** Mean of (scale·(outputs − subtracted) − labels)². */
  static double loss(double[] outputs, double[] subtracted, double scale, double[] labels) {
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      double error = scale * (outputs[i] - subtracted[i]) - labels[i];
      sum += error * error;
    }
    return sum / labels.length;
  }

  @Override
  public void close() {
    layer.close();
  }
}
