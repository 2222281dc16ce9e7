package carryover.export;

import java.io.IOException;
import java.util.List;

/**
 * A table of plain words and numbers as comma-separated text: a header, a row a line, {@code \n} at
 * each end, numbers exact and with a point, an empty field where there is none.
 */
final class CsvTable {
  private final Appendable out;

  CsvTable(Appendable out) {
    this.out = out;
  }

  void header(List<String> columns) throws IOException {
    out.append(String.join(",", columns)).append('\n');
  }

  Row row() {
    return new Row();
  }

  /** One line under construction. */
  final class Row {
    private final StringBuilder line = new StringBuilder();
    private boolean begun;

    Row add(String word) {
      line.append(begun ? "," : "").append(word);
      begun = true;
      return this;
    }

    Row add(long number) {
      return add(Long.toString(number));
    }

    Row add(double number) {
      return add(Double.isFinite(number) ? Double.toString(number) : "");
    }

    void end() throws IOException {
      out.append(line.append('\n'));
    }
  }
}
