package carryover.export;

import carryover.studies.cnn.CnnArms;
import carryover.study.Arm;
import carryover.study.Sample;
import carryover.study.Trace;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The recorded steps of runs as a table that grows run by run, see docs/formats.md. */
public final class TraceCsv {
  private final CsvTable table;
  private final List<TraceColumn> columns;

  TraceCsv(Appendable out, List<TraceColumn> columns) {
    this.table = new CsvTable(out);
    this.columns = columns;
  }

  /** Losses and accuracies of every recorded step. */
  public static TraceCsv curves(Appendable out) {
    return new TraceCsv(out, TraceColumn.CURVES);
  }

  /** The coefficients of every recorded step. */
  public static TraceCsv coefficients(Appendable out) {
    return new TraceCsv(out, TraceColumn.COEFFICIENTS);
  }

  /** The names of the columns: once, first. */
  public void head() throws IOException {
    table.header(
        Stream.concat(Stream.of("seed", "arm", "step"), columns.stream().map(TraceColumn::name))
            .toList());
  }

  /** The rows of one run. */
  public void rows(Trace trace) throws IOException {
    for (Arm arm : CnnArms.ALL) {
      for (Sample sample : trace.arm(arm).samples()) {
        CsvTable.Row row = table.row().add(trace.seed()).add(arm.key()).add(sample.step());
        for (TraceColumn column : columns) {
          row.add(column.value().applyAsDouble(sample));
        }
        row.end();
      }
    }
  }
}
