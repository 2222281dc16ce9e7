package carryover.lab.curves;

/** How far a curve is averaged along its steps; what is smoothed always says so. */
public enum Smoothing {
  NONE("Not smoothed", 1),
  SLIGHT("Average of 5 recorded steps", 5),
  STRONG("Average of 21 recorded steps", 21);

  private final String title;
  private final int width;

  Smoothing(String title, int width) {
    this.title = title;
    this.width = width;
  }

  public String title() {
    return title;
  }

  /** What the chart says about it; empty when nothing is smoothed. */
  String note() {
    return this == NONE ? "" : "smoothed: average of " + width + " recorded steps";
  }

  /**
   * The average around each value, over as many values on the one side as on the other: fewer
   * towards the ends, so that both ends stay where they are.
   */
  double[] of(double[] values) {
    double[] smooth = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      int reach = Math.min(width / 2, Math.min(i, values.length - 1 - i));
      double sum = 0;
      for (int k = i - reach; k <= i + reach; k++) {
        sum += values[k];
      }
      smooth[i] = sum / (2 * reach + 1);
    }
    return smooth;
  }
}
