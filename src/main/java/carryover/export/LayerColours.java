package carryover.export;

import carryover.study.Layer;
import carryover.study.Yardstick;
import carryover.ui.chart.ColourScale;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** The colours of a layer for given values. */
final class LayerColours {
  private static final double CLIPPED = 0.02;

  private final MapLook look;
  private final double[] sorted;

  /**
   * @param values NaN where there is none
   */
  LayerColours(MapLook look, double[] values) {
    this.look = look;
    this.sorted = DoubleStream.of(values).filter(Double::isFinite).sorted().toArray();
  }

  ColourScale of(Layer layer, double threshold, int mostSeeds) {
    Yardstick yardstick = layer.measure().yardstick();
    return switch (layer.kind()) {
      case MEASURED, PREDICTED -> sequential(yardstick.low(), yardstick.high());
      case SEEDS -> sequential(0, mostSeeds);
      case CUT ->
          ColourScale.truncated(
              threshold,
              Math.min(yardstick.low(), threshold),
              Math.max(yardstick.high(), threshold));
      case GAIN, GAIN_TAKEN_AWAY, DISAGREEMENT -> diverging(yardstick);
    };
  }

  private ColourScale sequential(double from, double to) {
    if (look.range() == ColourRange.FIXED || sorted.length == 0) {
      return new ColourScale(look.palette().colours(), from, to);
    }
    double low = at(share());
    double high = at(1 - share());
    // A map of one value still needs two ends.
    double room = Math.max(0, (to - from) * 0.01 - (high - low));
    return new ColourScale(look.palette().colours(), low - room, high + room);
  }

  private ColourScale diverging(Yardstick yardstick) {
    if (look.range() == ColourRange.FIXED || sorted.length == 0) {
      return ColourScale.diverging(yardstick.farApart());
    }
    double[] sizes = Arrays.stream(sorted).map(Math::abs).sorted().toArray();
    double size = sizes[(int) Math.round((1 - share()) * (sizes.length - 1))];
    // At least what matters, so that noise does not look like news.
    return ColourScale.diverging(Math.max(size, yardstick.ofInterest()));
  }

  private double share() {
    return look.range() == ColourRange.QUANTILE ? CLIPPED : 0;
  }

  private double at(double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
