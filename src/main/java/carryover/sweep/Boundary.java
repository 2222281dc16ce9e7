package carryover.sweep;

import java.util.Optional;

/**
 * The measured line a layer is about: where a measured layer has a level.
 *
 * @param layer transfer, scratch or difference
 */
public record Boundary(Layer layer, double level) {
  /**
   * Where accuracy has the threshold, or where transfer breaks even; empty for layers that are
   * about no line.
   */
  public static Optional<Boundary> of(Layer shown, double threshold) {
    return switch (shown) {
      case TRANSFER, TRUNCATED -> Optional.of(new Boundary(Layer.TRANSFER, threshold));
      case SCRATCH -> Optional.of(new Boundary(Layer.SCRATCH, threshold));
      case DIFFERENCE -> Optional.of(new Boundary(Layer.DIFFERENCE, 0));
      case PREDICTION, DISAGREEMENT, SEEDS -> Optional.empty();
    };
  }

  /** What one seed contributes to the layer at a step; NaN where there is nothing. */
  double of(CellResult result, int step) {
    double transfer = result.transfer().at(step);
    double scratch = result.scratch().at(step);
    return switch (layer) {
      case TRANSFER -> transfer;
      case SCRATCH -> scratch;
      case DIFFERENCE -> transfer - scratch;
      case TRUNCATED, PREDICTION, DISAGREEMENT, SEEDS -> Double.NaN;
    };
  }
}
