package carryover.export;

import carryover.study.ArmTrace;
import carryover.study.Measure;
import carryover.study.Parameter;
import carryover.study.Sample;
import carryover.study.Trace;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The recorded steps of runs as a table that grows run by run, see docs/formats.md. */
public final class TraceCsv {
  private final CsvTable table;
  private final List<Parameter> varied;
  private final List<Measure> columns;

  /**
   * @param columns what of every recorded step is told
   */
  public TraceCsv(Appendable out, List<Measure> columns) {
    this(out, List.of(), columns);
  }

  /**
   * @param varied the parameters in which the runs differ, a column each before the others
   */
  TraceCsv(Appendable out, List<Parameter> varied, List<Measure> columns) {
    this.table = new CsvTable(out);
    this.varied = varied;
    this.columns = columns;
  }

  /** The names of the columns: once, first. */
  public void head() throws IOException {
    table.header(
        Stream.of(
                varied.stream().map(Parameter::key),
                Stream.of("seed", "arm", "step"),
                columns.stream().map(Measure::column))
            .flatMap(names -> names)
            .toList());
  }

  /** The rows of one run. */
  public void rows(Trace trace) throws IOException {
    for (ArmTrace arm : trace.arms()) {
      for (Sample sample : arm.samples()) {
        CsvTable.Row row = table.row();
        for (Parameter parameter : varied) {
          row.add(parameter.text(trace.setting().get(parameter)));
        }
        row.add(trace.seed()).add(arm.arm().key()).add(sample.step());
        for (Measure column : columns) {
          row.add(column.applyAsDouble(sample));
        }
        row.end();
      }
    }
  }
}
