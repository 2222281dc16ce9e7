package carryover.lab.curves;

import carryover.words.Words;

/** How far a curve is averaged along its steps; what is smoothed always says so. */
public enum Smoothing {
  NONE(1),
  SLIGHT(5),
  STRONG(21);

  private static final Words WORDS = Words.of(Smoothing.class);

  private final int width;

  Smoothing(int width) {
    this.width = width;
  }

  /**
   * @param units of the study's time
   */
  public String title(String units) {
    return this == NONE
        ? WORDS.text("smoothing.none")
        : WORDS.text("smoothing.average", String.valueOf(width), units);
  }

  /** What the chart says about it; empty when nothing is smoothed. */
  String note(String units) {
    return this == NONE ? "" : WORDS.text("smoothing.note", String.valueOf(width), units);
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
