package carryover.sweep;

import carryover.study.Layer;
import carryover.study.Layer.Kind;
import java.util.Optional;

/**
 * The measured line a layer is about: where a measured layer has a level.
 *
 * @param layer of means or of gains
 */
public record Boundary(Layer layer, double level) {
  /**
   * Where the subject has the threshold, or where it breaks even; empty for layers that are about
   * no line.
   */
  public static Optional<Boundary> of(Layer shown, double threshold) {
    return switch (shown.kind()) {
      case MEASURED -> Optional.of(new Boundary(shown, threshold));
      case CUT ->
          Optional.of(
              new Boundary(Layer.measured(shown.key(), shown.title(), shown.subject()), threshold));
      case GAIN -> Optional.of(new Boundary(shown, 0));
      case GAIN_TAKEN_AWAY, PREDICTED, DISAGREEMENT, SEEDS -> Optional.empty();
    };
  }

  /** What one seed contributes to the layer at a step; NaN where there is nothing. */
  double of(CellResult result, int step) {
    return layer.kind() == Kind.GAIN
        ? result.gain(layer.subject(), layer.reference().orElseThrow(), step)
        : result.at(layer.subject(), step);
  }
}
