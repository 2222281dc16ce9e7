package carryover.sweep;

import carryover.study.Readout;
import java.util.Arrays;
import java.util.Optional;

/**
 * Results of which the end alone is known: the values of all seeds in one array, seed by seed,
 * eight bytes each. A seed that follows all others is written behind them where there is room,
 * which those who hold the results before do not look at; so a cell that gets its seeds in order is
 * not copied for each.
 */
final class EndResults extends CellResults {
  /** Stands where a seed is not measured. No arithmetic gives this one of the many NaNs. */
  private static final long ABSENT = 0x7ff8_0000_00ca_11edL;

  static final EndResults EMPTY = new EndResults(new double[0], 1, 0, new int[1]);

  /** Seeds that there is room for at first. */
  private static final int FIRST_ROOM = 4;

  private final double[] values;

  /** Values of a seed. */
  private final int readouts;

  private final int span;

  /** In its only element: how many seeds have been written, by whoever shares the array. */
  private final int[] written;

  private EndResults(double[] values, int readouts, int span, int[] written) {
    this.values = values;
    this.readouts = readouts;
    this.span = span;
    this.written = written;
  }

  /**
   * Takes over an array that nobody else writes to.
   *
   * @param values of all readouts of the first seed, then of the second; {@linkplain #absent()
   *     absent} where a seed is not measured
   */
  static EndResults of(double[] values, int readouts) {
    int span = values.length / readouts;
    while (span > 0 && isAbsent(values[(span - 1) * readouts])) {
      span--;
    }
    return new EndResults(values, readouts, span, new int[] {span});
  }

  static double absent() {
    return Double.longBitsToDouble(ABSENT);
  }

  static boolean isAbsent(double value) {
    return Double.doubleToRawLongBits(value) == ABSENT;
  }

  @Override
  CellResults with(int seedIndex, CellResult result) {
    if (!result.isEnd()) {
      return CurveResults.of(this).with(seedIndex, result);
    }
    int size = result.curves().size();
    synchronized (written) {
      boolean follows = seedIndex >= span && written[0] == span;
      boolean fits = size == readouts && (seedIndex + 1) * size <= values.length;
      int newSpan = Math.max(span, seedIndex + 1);
      if (follows && fits) {
        write(values, seedIndex * size, result);
        written[0] = newSpan;
        return new EndResults(values, readouts, newSpan, written);
      }
      double[] more = copy(Math.max(newSpan, seedIndex < span ? 0 : room(newSpan)) * size);
      write(more, seedIndex * size, result);
      return new EndResults(more, size, newSpan, new int[] {newSpan});
    }
  }

  private static int room(int span) {
    return Math.max(FIRST_ROOM, span + span / 2);
  }

  /** Without what others wrote behind. */
  private double[] copy(int length) {
    double[] more = Arrays.copyOf(values, length);
    Arrays.fill(more, Math.min(length, span * readouts), length, absent());
    return more;
  }

  private static void write(double[] values, int first, CellResult result) {
    for (int i = 0; i < result.curves().size(); i++) {
      double end = result.curves().get(i).at(Curve.END);
      values[first + i] = Double.isNaN(end) ? Double.NaN : end;
    }
  }

  @Override
  public boolean has(int seedIndex) {
    return seedIndex < span && !isAbsent(values[seedIndex * readouts]);
  }

  @Override
  public Optional<CellResult> get(int seedIndex) {
    return has(seedIndex)
        ? Optional.of(
            CellResult.ending(
                Arrays.copyOfRange(values, seedIndex * readouts, (seedIndex + 1) * readouts)))
        : Optional.empty();
  }

  @Override
  public int span() {
    return span;
  }

  @Override
  double at(int seedIndex, Readout readout, int step) {
    return step >= Curve.END ? values[seedIndex * readouts + readout.place()] : Double.NaN;
  }

  @Override
  boolean knownAt(int seedIndex, int step) {
    return step >= Curve.END;
  }

  @Override
  boolean divergedBy(int seedIndex, Readout readout, int step) {
    return step >= Curve.END && Double.isNaN(values[seedIndex * readouts + readout.place()]);
  }
}
