package carryover.sweep;

import carryover.numeric.Decimals;
import carryover.numeric.Range;
import carryover.study.ClosedForm;
import carryover.study.Parameter;
import carryover.study.Readout;
import carryover.study.Study;
import java.util.List;
import java.util.stream.Stream;

/**
 * The numbers of one row of {@code cells.csv} after the other, read without making objects of them:
 * files have millions. What it does not understand is left to {@link SweepFormat#parse}, which
 * either does or says what is wrong.
 */
final class RowReader {
  /** A seed of more digits is rare. */
  private static final int MOST_DIGITS = 18;

  private final SweepFormat format;
  private final List<Parameter> axes;

  /** Of the columns behind the seed: those of readouts, then those of closed forms. */
  private final List<Range> ranges;

  private final double[] at;
  private final double[] ends;
  private long seed;

  RowReader(Study study, Grid grid, SweepFormat format) {
    this.format = format;
    axes = grid.axes().stream().map(axis -> axis.parameter()).toList();
    ranges =
        Stream.concat(
                study.readouts().stream(),
                CellTable.predicting(study).stream().map(RowReader::predicted))
            .map(readout -> readout.measure().range())
            .toList();
    at = new double[axes.size()];
    ends = new double[study.readouts().size()];
  }

  private static Readout predicted(ClosedForm form) {
    return form.prediction().orElseThrow().readout();
  }

  /** Values of the axes in the last row, in their order; changes with the next row. */
  double[] at() {
    return at;
  }

  long seed() {
    return seed;
  }

  /** The readouts in the last row, NaN where an arm diverged; changes with the next row. */
  double[] ends() {
    return ends;
  }

  /** Takes in a row that is plain; false when it is not, and perhaps none at all. */
  boolean read(byte[] bytes, int from, int to) {
    int first = from;
    int fields = axes.size() + 1 + ranges.size();
    for (int field = 0; field < fields; field++) {
      int end = first;
      while (end < to && bytes[end] != ',') {
        end++;
      }
      boolean last = field == fields - 1;
      if (last != (end == to) || !take(field, bytes, first, end)) {
        return false;
      }
      first = end + 1;
    }
    return true;
  }

  /**
   * Takes in any row, slowly.
   *
   * @throws IllegalArgumentException when it is none; the message says what is wrong
   */
  void read(String line) {
    SweepFormat.Row row = format.parse(line);
    for (int i = 0; i < at.length; i++) {
      at[i] = row.at().get(i);
    }
    seed = row.seed();
    for (int i = 0; i < ends.length; i++) {
      ends[i] = row.result().curves().get(i).at(Curve.END);
    }
  }

  private boolean take(int field, byte[] bytes, int from, int to) {
    if (field < at.length) {
      return takeAxis(field, Decimals.read(bytes, from, to));
    }
    return field == at.length
        ? takeSeed(bytes, from, to)
        : takeEnd(field - at.length - 1, from == to, Decimals.read(bytes, from, to));
  }

  private boolean takeAxis(int axis, double value) {
    Parameter parameter = axes.get(axis);
    // What is told apart from other rows by its values has no sign of zero.
    at[axis] = value + 0.0;
    return value >= parameter.least()
        && value <= parameter.greatest()
        && (!parameter.isInteger() || value == Math.rint(value));
  }

  private boolean takeSeed(byte[] bytes, int from, int to) {
    int digits = from < to && bytes[from] == '-' ? from + 1 : from;
    if (digits == to || to - digits > MOST_DIGITS) {
      return false;
    }
    long value = 0;
    for (int i = digits; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      value = 10 * value + digit;
    }
    seed = digits == from ? value : -value;
    return true;
  }

  private boolean takeEnd(int column, boolean empty, double value) {
    if (column < ends.length) {
      ends[column] = value;
    }
    Range range = ranges.get(column);
    return empty || (value >= range.least() && value <= range.greatest());
  }
}
