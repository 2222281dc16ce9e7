package carryover.studies.kernel.check;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cells of a row that describe its setting, by column; empty cells are left out. */
public record Columns(Map<String, String> cells) {
  public Columns {
    cells = new TreeMap<>(cells);
  }

  /** A number the row has. */
  public double number(String column) {
    return optional(column).orElseThrow();
  }

  /** A number, if the row has it. */
  public OptionalDouble optional(String column) {
    String cell = cells.get(column);
    return cell == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }

  /** A word; empty where there is none. */
  public String text(String column) {
    return cells.getOrDefault(column, "");
  }

  @Override
  public String toString() {
    return cells.entrySet().stream()
        .map(cell -> cell.getKey() + "=" + cell.getValue())
        .collect(Collectors.joining(" "));
  }
}
