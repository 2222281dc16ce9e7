package carryover.export;

import carryover.sweep.Layer;
import carryover.ui.chart.ColourMap;
import carryover.ui.chart.ColourScale;

/** The colours of each layer, the same in the window and in files. */
public final class LayerColours {
  private static final double CHANCE = 0.5;
  private static final double GREATEST_Z = 6;

  /** The scale of differences grows in these steps, so that it rests while cells come in. */
  private static final double[] GREATEST_DIFFERENCES = {0.05, 0.1, 0.2, 0.3, 0.5};

  private LayerColours() {}

  /**
   * The scale of one layer.
   *
   * @param threshold accuracy τ of the truncated layer
   * @param values of the cells, NaN where there is none
   */
  public static ColourScale of(Layer layer, double threshold, double[] values) {
    return switch (layer) {
      case TRANSFER, SCRATCH, PREDICTION -> new ColourScale(ColourMap.VIRIDIS, CHANCE, 1);
      case DIFFERENCE -> ColourScale.diverging(greatestDifference(values));
      case TRUNCATED -> ColourScale.truncated(threshold, CHANCE, 1);
      case DISAGREEMENT -> ColourScale.diverging(GREATEST_Z);
    };
  }

  private static double greatestDifference(double[] values) {
    double greatest = 0;
    for (double value : values) {
      if (Math.abs(value) > greatest) {
        greatest = Math.abs(value);
      }
    }
    for (double step : GREATEST_DIFFERENCES) {
      if (greatest <= step) {
        return step;
      }
    }
    return 1;
  }
}
