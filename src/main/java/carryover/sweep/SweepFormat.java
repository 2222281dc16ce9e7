package carryover.sweep;

import carryover.transfer.Parameter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of {@code cells.csv}: a head of comments that tells which map it is, the names of the
 * columns, and a row for each seed of each cell. An empty field stands for a value that does not
 * exist, as after divergence.
 */
final class SweepFormat {
  /** A row read back. */
  record Row(Cell cell, long seed, CellResult result) {}

  private static final int FIELDS = 7;
  private static final int LONGEST_SHOWN = 60;

  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,19}");

  /** Java itself would also take {@code 1f}, {@code 0x1p3} or {@code NaN}. */
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,4})?");

  private final Grid grid;
  private final CellTable table;
  private final Map<Double, Integer> columns = new HashMap<>();
  private final Map<Double, Integer> rows = new HashMap<>();

  SweepFormat(Grid grid) {
    this.grid = grid;
    this.table = new CellTable(grid);
    for (int column = 0; column < grid.columns(); column++) {
      columns.put(unsigned(grid.x(column)), column);
    }
    for (int row = 0; row < grid.rows(); row++) {
      rows.put(unsigned(grid.y(row)), row);
    }
  }

  /** Everything above the first row, ending with a new line. */
  String head() {
    String setting =
        Arrays.stream(Parameter.values())
            .filter(p -> p != grid.x().parameter() && p != grid.y().parameter())
            .map(p -> p.key() + "=" + p.text(grid.base().get(p)))
            .collect(Collectors.joining(" "));
    return "# carryover sweep, format 1\n# setting "
        + setting
        + "\n# x "
        + text(grid.x())
        + "\n# y "
        + text(grid.y())
        + "\n"
        + table.columns();
  }

  private static String text(Axis axis) {
    Parameter parameter = axis.parameter();
    return parameter.key()
        + "="
        + parameter.text(axis.from())
        + ":"
        + parameter.text(axis.to())
        + ":"
        + axis.count()
        + ":"
        + axis.scale().name().toLowerCase(Locale.ROOT);
  }

  /** One row, ending with a new line. */
  String row(Cell cell, long seed, CellResult result) {
    return table.row(cell, seed, result);
  }

  /**
   * Reads one row, without its new line.
   *
   * @throws IllegalArgumentException when it is no row of this map; the message says what is wrong
   */
  Row parse(String line) {
    String[] fields = line.split(",", -1);
    if (fields.length != FIELDS) {
      throw new IllegalArgumentException(
          fields.length + " fields are not allowed: " + FIELDS + " separated by commas");
    }
    Cell cell =
        new Cell(
            place(columns, grid.x().parameter(), fields[0]),
            place(rows, grid.y().parameter(), fields[1]));
    long seed = seed(fields[2]);
    double transfer = accuracy(fields[3]);
    double scratch = accuracy(fields[4]);
    // What was predicted follows from the setting; but a row that is damaged there is damaged.
    accuracy(fields[5]);
    accuracy(fields[6]);
    return new Row(cell, seed, CellResult.ending(transfer, scratch));
  }

  private static int place(Map<Double, Integer> places, Parameter parameter, String field) {
    Integer place = places.get(unsigned(decimal(field)));
    if (place == null) {
      throw new IllegalArgumentException(
          parameter.key() + " = " + shown(field) + " is not allowed: a value of the map's grid");
    }
    return place;
  }

  /** Map keys tell −0 from 0. */
  private static double unsigned(double value) {
    return value + 0.0;
  }

  private static long seed(String field) {
    try {
      if (WHOLE.matcher(field).matches()) {
        return Long.parseLong(field);
      }
      throw new NumberFormatException(field);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "seed = " + shown(field) + " is not allowed: a whole 64-bit number", e);
    }
  }

  private static double accuracy(String field) {
    double value = field.isEmpty() ? Double.NaN : decimal(field);
    if (!field.isEmpty() && !(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(
          "accuracy = " + shown(field) + " is not allowed: 0…1 or empty");
    }
    return value;
  }

  private static double decimal(String field) {
    if (!DECIMAL.matcher(field).matches()) {
      throw new IllegalArgumentException(shown(field) + " is not allowed: a number");
    }
    return Double.parseDouble(field);
  }

  private static String shown(String field) {
    String printed = field.replaceAll("[\\p{Cc}\\u2028\\u2029]", "?");
    return printed.length() <= LONGEST_SHOWN ? printed : printed.substring(0, LONGEST_SHOWN) + "…";
  }
}
