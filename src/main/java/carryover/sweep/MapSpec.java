package carryover.sweep;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Parameter.Scale;

/**
 * A map to measure and how to show it.
 *
 * @param threshold accuracy τ in 0…1 of the truncated layer and the measured contour
 */
public record MapSpec(Axis x, Axis y, Layer layer, double threshold) {
  /** The map where none is named: ‖u‖ × d, as in the paper's figure 2. */
  public static final MapSpec STANDARD =
      new MapSpec(
          new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 21, Scale.LINEAR),
          new Axis(CnnSpace.DIMENSION, 500, 5000, 19, Scale.LINEAR),
          Layer.DIFFERENCE,
          0.7);

  public MapSpec {
    if (x.parameter() == y.parameter()) {
      throw new IllegalArgumentException(
          "map axes are both " + x.parameter().key() + ": they must be two different parameters");
    }
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("map threshold = " + threshold + " is not allowed: 0…1");
    }
  }

  /** The same with other axes. */
  public MapSpec withAxes(Axis newX, Axis newY) {
    return new MapSpec(newX, newY, layer, threshold);
  }

  /** The same, showing another layer. */
  public MapSpec withLayer(Layer newLayer) {
    return new MapSpec(x, y, newLayer, threshold);
  }

  /** The same with another threshold, 0…1. */
  public MapSpec withThreshold(double newThreshold) {
    return new MapSpec(x, y, layer, newThreshold);
  }
}
