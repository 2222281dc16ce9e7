package carryover.export;

import carryover.preset.Provenance;
import carryover.study.Measure;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.study.Table;
import carryover.study.Trace;
import carryover.sweep.MapState;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The numbers behind a chart, ready to be written; the stream stays open. */
public interface ChartData {
  /** Has no place to say where it comes from: see {@link ProvenanceBeside}. */
  void writeCsv(OutputStream out) throws IOException;

  void writeJson(Provenance provenance, OutputStream out) throws IOException;

  /** The measures of one table at every recorded step. */
  static ChartData of(List<Trace> traces, Table table) {
    return new Runs(traces, table.measures());
  }

  /** Every seed of every cell in CSV, means and errors of the cells in JSON. */
  static ChartData map(MapState state) {
    return new Cells(state);
  }

  /** Runs with some of their quantities, and what they differ in besides the seed. */
  record Runs(List<Trace> traces, List<Measure> columns) implements ChartData {
    public Runs {
      traces = List.copyOf(traces);
    }

    /** The parameters in which the runs differ, in the order of their study. */
    List<Parameter> varied() {
      if (traces.isEmpty()) {
        return List.of();
      }
      Setting first = traces.get(0).setting();
      return first.space().parameters().stream()
          .filter(p -> traces.stream().anyMatch(t -> t.setting().get(p) != first.get(p)))
          .toList();
    }

    @Override
    public void writeCsv(OutputStream out) throws IOException {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      TraceCsv table = new TraceCsv(writer, varied(), columns);
      table.head();
      for (Trace trace : traces) {
        table.rows(trace);
      }
      writer.flush();
    }

    @Override
    public void writeJson(Provenance provenance, OutputStream out) throws IOException {
      TraceJson.write(this, provenance, out);
    }
  }

  /** A map; what is measured while it is written may be in or not. */
  record Cells(MapState state) implements ChartData {
    @Override
    public void writeCsv(OutputStream out) throws IOException {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      MapCsv.write(state, writer);
      writer.flush();
    }

    @Override
    public void writeJson(Provenance provenance, OutputStream out) throws IOException {
      MapJson.write(state, provenance, out);
    }
  }
}
