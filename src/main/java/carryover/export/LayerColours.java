package carryover.export;

import carryover.sweep.Layer;
import carryover.ui.chart.ColourScale;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** The colours of a layer for given values. */
final class LayerColours {
  /** Accuracies worth telling apart: guessing to perfect. */
  private static final double GUESSING = 0.5;

  /** Greater differences and disagreements share the end colours of the fixed range. */
  private static final double GREATEST_DIFFERENCE = 0.3;

  /** Colours of data reach at least so far from 0, so that noise does not look like news. */
  private static final double LEAST_DIFFERENCE = 0.02;

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
    return switch (layer) {
      case TRANSFER, SCRATCH, PREDICTION -> sequential(GUESSING, 1);
      case SEEDS -> sequential(0, mostSeeds);
      case TRUNCATED -> ColourScale.truncated(threshold, Math.min(GUESSING, threshold), 1);
      case DIFFERENCE, DISAGREEMENT -> diverging(GREATEST_DIFFERENCE);
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

  private ColourScale diverging(double greatest) {
    if (look.range() == ColourRange.FIXED || sorted.length == 0) {
      return ColourScale.diverging(greatest);
    }
    double[] sizes = Arrays.stream(sorted).map(Math::abs).sorted().toArray();
    double size = sizes[(int) Math.round((1 - share()) * (sizes.length - 1))];
    return ColourScale.diverging(Math.max(size, LEAST_DIFFERENCE));
  }

  private double share() {
    return look.range() == ColourRange.QUANTILE ? CLIPPED : 0;
  }

  private double at(double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
