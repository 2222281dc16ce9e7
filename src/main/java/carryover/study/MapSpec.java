package carryover.study;

import carryover.numeric.Range;
import carryover.words.Words;

/**
 * A map to measure and how to show it.
 *
 * @param threshold τ of layers with a cut and of the measured contour, a value the layer can have
 */
public record MapSpec(Axis x, Axis y, Layer layer, double threshold) {
  private static final Words WORDS = Words.of(MapSpec.class);

  public MapSpec {
    if (x.parameter() == y.parameter()) {
      throw new IllegalArgumentException(WORDS.text("map.axes", x.parameter().key()));
    }
    Range range = layer.measure().range();
    if (!(threshold >= range.least() && threshold <= range.greatest())) {
      throw new IllegalArgumentException(
          WORDS.text("map.threshold", Double.toString(threshold), String.valueOf(range)));
    }
  }

  /** The same with other axes. */
  public MapSpec withAxes(Axis newX, Axis newY) {
    return new MapSpec(newX, newY, layer, threshold);
  }

  /** Whether both are over the same cells. */
  public boolean sameAxes(MapSpec other) {
    return x.equals(other.x) && y.equals(other.y);
  }

  /** The same, but for axes a setting does not use: they give way to the first numbers it does. */
  public MapSpec inUse(Setting setting) {
    Axis newX = x.inUse(setting, y.parameter());
    return new MapSpec(newX, y.inUse(setting, newX.parameter()), layer, threshold);
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
