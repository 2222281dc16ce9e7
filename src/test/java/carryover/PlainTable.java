package carryover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A CSV file as every program reads it that is told nothing about it: the first line has the names
 * of the columns, each further one as many fields, nothing is quoted and nothing is a comment.
 */
public final class PlainTable {
  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  private PlainTable(List<String> columns) {
    this.columns = columns;
  }

  public static PlainTable read(String text) {
    if (!text.endsWith("\n") || text.contains("\r") || text.contains("\"")) {
      throw new AssertionError(
          "no plain lines: " + text.substring(0, Math.min(200, text.length())));
    }
    List<String> lines = text.lines().toList();
    PlainTable table = new PlainTable(fields(lines.get(0)));
    for (String name : table.columns) {
      if (!name.matches("[A-Za-z][A-Za-z0-9_]*")) {
        throw new AssertionError("no name of a column: " + name);
      }
    }
    for (String line : lines.subList(1, lines.size())) {
      List<String> fields = fields(line);
      if (fields.size() != table.columns.size()) {
        throw new AssertionError(fields.size() + " fields: " + line);
      }
      table.rows.add(fields);
    }
    return table;
  }

  private static List<String> fields(String line) {
    return Arrays.asList(line.split(",", -1));
  }

  public List<String> columns() {
    return columns;
  }

  public int size() {
    return rows.size();
  }

  /** A column of text. */
  public List<String> texts(String column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw new AssertionError(column + " is none of " + columns);
    }
    return rows.stream().map(row -> row.get(at)).toList();
  }

  /** A column of numbers, NaN where a field is empty. */
  public List<Double> numbers(String column) {
    return texts(column).stream()
        .map(text -> text.isEmpty() ? Double.NaN : Double.parseDouble(text))
        .toList();
  }
}
