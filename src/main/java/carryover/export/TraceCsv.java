package carryover.export;

import carryover.study.ArmTrace;
import carryover.study.Measure;
import carryover.study.Sample;
import carryover.study.Trace;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The recorded steps of runs as a table that grows run by run, see docs/formats.md. */
public final class TraceCsv {
  private final CsvTable table;
  private final List<Measure> columns;

  /**
   * @param columns what of every recorded step is told
   */
  public TraceCsv(Appendable out, List<Measure> columns) {
    this.table = new CsvTable(out);
    this.columns = columns;
  }

  /** The names of the columns: once, first. */
  public void head() throws IOException {
    table.header(
        Stream.concat(Stream.of("seed", "arm", "step"), columns.stream().map(Measure::column))
            .toList());
  }

  /** The rows of one run. */
  public void rows(Trace trace) throws IOException {
    for (ArmTrace arm : trace.arms()) {
      for (Sample sample : arm.samples()) {
        CsvTable.Row row = table.row().add(trace.seed()).add(arm.arm().key()).add(sample.step());
        for (Measure column : columns) {
          row.add(column.applyAsDouble(sample));
        }
        row.end();
      }
    }
  }
}
