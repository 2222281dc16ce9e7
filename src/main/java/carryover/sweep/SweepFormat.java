package carryover.sweep;

import carryover.numeric.Range;
import carryover.study.ClosedForm;
import carryover.study.Parameter;
import carryover.study.Readout;
import carryover.study.Study;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of {@code cells.csv}: the names of the columns and a row for each seed of each cell. An
 * empty field stands for a value that does not exist, as after divergence. Files of earlier
 * versions have four lines of comments in front that tell the setting and the axes.
 */
final class SweepFormat {
  /** A row read back; the cell is empty when the map has none with these values. */
  record Row(Optional<Cell> cell, double x, double y, long seed, CellResult result) {}

  /** Of a head of an earlier version. */
  static final int COMMENTED_LINES = 5;

  /** Behind both axes and the seed. */
  private static final int FIRST_READOUT = 3;

  private static final int LONGEST_SHOWN = 60;

  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,19}");

  /** Java itself would also take {@code 1f}, {@code 0x1p3} or {@code NaN}. */
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,4})?");

  private final Grid grid;
  private final CellTable table;
  private final List<Readout> readouts;
  private final List<ClosedForm> forms;
  private final int fields;
  private final Map<Double, Integer> columns = new HashMap<>();
  private final Map<Double, Integer> rows = new HashMap<>();

  SweepFormat(Study study, Grid grid) {
    this.grid = grid;
    this.table = new CellTable(study, grid);
    this.readouts = study.readouts();
    this.forms = CellTable.predicting(study);
    this.fields = FIRST_READOUT + readouts.size() + forms.size();
    for (int column = 0; column < grid.columns(); column++) {
      columns.put(unsigned(grid.x(column)), column);
    }
    for (int row = 0; row < grid.rows(); row++) {
      rows.put(unsigned(grid.y(row)), row);
    }
  }

  /** Everything above the first row, ending with a new line. */
  String head() {
    return table.columns();
  }

  /** Whether these lines, with their ends, are the head of an earlier version with this setting. */
  boolean isCommentedHead(String lines) {
    String setting =
        grid.base().space().parameters().stream()
            .filter(p -> p != grid.x().parameter() && p != grid.y().parameter())
            .map(p -> p.key() + "=" + p.text(grid.base().get(p)))
            .collect(Collectors.joining(" "));
    String[] line = lines.split("\n", -1);
    return line.length == COMMENTED_LINES + 1
        && line[0].equals("# carryover sweep, format 1")
        && line[1].equals("# setting " + setting)
        && line[2].startsWith("# x " + grid.x().parameter().key() + "=")
        && line[3].startsWith("# y " + grid.y().parameter().key() + "=")
        && (line[4] + "\n").equals(table.columns())
        && line[5].isEmpty();
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
    if (fields.length != this.fields) {
      throw new IllegalArgumentException(
          fields.length + " fields are not allowed: " + this.fields + " separated by commas");
    }
    double x = value(grid.x().parameter(), fields[0]);
    double y = value(grid.y().parameter(), fields[1]);
    Integer column = columns.get(unsigned(x));
    Integer row = rows.get(unsigned(y));
    Optional<Cell> cell =
        column == null || row == null ? Optional.empty() : Optional.of(new Cell(column, row));
    long seed = seed(fields[2]);
    double[] values =
        readouts.stream()
            .mapToDouble(readout -> value(readout, fields[FIRST_READOUT + readout.place()]))
            .toArray();
    // What was predicted follows from the setting; but a row that is damaged there is damaged.
    for (int i = 0; i < forms.size(); i++) {
      value(
          forms.get(i).prediction().orElseThrow().readout(),
          fields[FIRST_READOUT + readouts.size() + i]);
    }
    return new Row(cell, x, y, seed, CellResult.ending(values));
  }

  /** Perhaps of another grid over the same parameters. */
  private static double value(Parameter parameter, String field) {
    double value = decimal(field);
    if (!(value >= parameter.least() && value <= parameter.greatest())
        || (parameter.isInteger() && value != Math.rint(value))) {
      throw new IllegalArgumentException(
          parameter.key() + " = " + shown(field) + " is not allowed: " + parameter.range());
    }
    return value;
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

  private static double value(Readout readout, String field) {
    double value = field.isEmpty() ? Double.NaN : decimal(field);
    Range range = readout.measure().range();
    if (!field.isEmpty() && value != range.clip(value)) {
      throw new IllegalArgumentException(
          readout.title() + " = " + shown(field) + " is not allowed: " + range + " or empty");
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
