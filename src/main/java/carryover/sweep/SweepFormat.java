package carryover.sweep;

import carryover.numeric.Range;
import carryover.study.ClosedForm;
import carryover.study.Parameter;
import carryover.study.Readout;
import carryover.study.Study;
import carryover.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of {@code cells.csv}: the names of the columns and a row for each seed of each cell. An
 * empty field stands for a value that does not exist, as after divergence. Files of earlier
 * versions have four lines of comments in front that tell the setting and the axes.
 */
final class SweepFormat {
  private static final Words WORDS = Words.of(SweepFormat.class);

  /**
   * A row read back.
   *
   * @param cell empty when the sweep has none with these values
   * @param at the values of the axes
   */
  record Row(Optional<Cell> cell, List<Double> at, long seed, CellResult result) {}

  /** Of a head of an earlier version. */
  static final int COMMENTED_LINES = 5;

  private static final int LONGEST_SHOWN = 60;

  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,19}");

  /** Java itself would also take {@code 1f}, {@code 0x1p3} or {@code NaN}. */
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,4})?");

  private final Grid grid;
  private final CellTable table;
  private final List<Readout> readouts;
  private final List<ClosedForm> forms;

  /** Behind all axes and the seed. */
  private final int firstReadout;

  private final int fields;

  SweepFormat(Study study, Grid grid) {
    this.grid = grid;
    this.table = new CellTable(study, grid);
    this.readouts = study.readouts();
    this.forms = CellTable.predicting(study);
    this.firstReadout = grid.axes().size() + 1;
    this.fields = firstReadout + readouts.size() + forms.size();
  }

  /** How many axes there are. */
  int axes() {
    return grid.axes().size();
  }

  /** Everything above the first row, ending with a new line. */
  String head() {
    return table.columns();
  }

  /** Whether these lines, with their ends, are the head of an earlier version with this setting. */
  boolean isCommentedHead(String lines) {
    if (grid.axes().size() != 2) {
      return false;
    }
    String setting =
        grid.base().told().stream()
            .filter(p -> !grid.varies(p))
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
   * @throws IllegalArgumentException when it is no row of this sweep; the message says what is
   *     wrong
   */
  Row parse(String line) {
    String[] fields = line.split(",", -1);
    if (fields.length != this.fields) {
      throw new IllegalArgumentException(
          WORDS.text(
              "line.fields", Integer.toString(fields.length), Integer.toString(this.fields)));
    }
    double[] at = new double[grid.axes().size()];
    for (int i = 0; i < at.length; i++) {
      // What is told apart from other rows by its values has no sign of zero.
      at[i] = value(grid.axes().get(i).parameter(), fields[i]) + 0.0;
    }
    long seed = seed(fields[at.length]);
    double[] values =
        readouts.stream()
            .mapToDouble(readout -> value(readout, fields[firstReadout + readout.place()]))
            .toArray();
    // What was predicted follows from the setting; but a row that is damaged there is damaged.
    for (int i = 0; i < forms.size(); i++) {
      value(
          forms.get(i).prediction().orElseThrow().readout(),
          fields[firstReadout + readouts.size() + i]);
    }
    return new Row(
        grid.cell(at), Arrays.stream(at).boxed().toList(), seed, CellResult.ending(values));
  }

  /** Perhaps of another grid over the same parameters. */
  private static double value(Parameter parameter, String field) {
    double value = decimal(field);
    if (!(value >= parameter.least() && value <= parameter.greatest())
        || (parameter.isInteger() && value != Math.rint(value))) {
      throw new IllegalArgumentException(
          WORDS.text("line.value", parameter.key(), shown(field), parameter.range()));
    }
    return value;
  }

  private static long seed(String field) {
    try {
      if (WHOLE.matcher(field).matches()) {
        return Long.parseLong(field);
      }
      throw new NumberFormatException(field);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(WORDS.text("line.seed", shown(field)), e);
    }
  }

  private static double value(Readout readout, String field) {
    double value = field.isEmpty() ? Double.NaN : decimal(field);
    Range range = readout.measure().range();
    if (!field.isEmpty() && value != range.clip(value)) {
      throw new IllegalArgumentException(
          WORDS.text("line.readout", readout.title(), shown(field), String.valueOf(range)));
    }
    return value;
  }

  private static double decimal(String field) {
    if (!DECIMAL.matcher(field).matches()) {
      throw new IllegalArgumentException(WORDS.text("line.number", shown(field)));
    }
    return Double.parseDouble(field);
  }

  private static String shown(String field) {
    String printed = field.replaceAll("[\\p{Cc}\\u2028\\u2029]", "?");
    return printed.length() <= LONGEST_SHOWN ? printed : printed.substring(0, LONGEST_SHOWN) + "…";
  }
}
