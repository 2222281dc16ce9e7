package carryover.export;

import carryover.preset.Provenance;
import carryover.study.Measure;
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

  /** Runs with some of their quantities. */
  record Runs(List<Trace> traces, List<Measure> columns) implements ChartData {
    public Runs {
      traces = List.copyOf(traces);
    }

    @Override
    public void writeCsv(OutputStream out) throws IOException {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      TraceCsv table = new TraceCsv(writer, columns);
      table.head();
      for (Trace trace : traces) {
        table.rows(trace);
      }
      writer.flush();
    }

    @Override
    public void writeJson(Provenance provenance, OutputStream out) throws IOException {
      TraceJson.write(traces, columns, provenance, out);
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
