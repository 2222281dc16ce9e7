package carryover.export;

import carryover.numeric.Estimate;
import carryover.preset.Provenance;
import carryover.study.Axis;
import carryover.study.ClosedForm;
import carryover.study.Headline;
import carryover.study.Readout;
import carryover.sweep.Cell;
import carryover.sweep.CellResults;
import carryover.sweep.Curve;
import carryover.sweep.Grid;
import carryover.sweep.MapState;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A measured map as one JSON document, see docs/formats.md. Every table is a list of rows, the row
 * of the least y first, the cell of the least x first within it.
 */
public final class MapJson {
  private final MapState state;
  private final Grid grid;

  private MapJson(MapState state) {
    this.state = state;
    this.grid = state.grid();
  }

  /** Writes the document and a line end; the stream stays open. */
  public static void write(MapState state, double elapsedSeconds, OutputStream out)
      throws IOException {
    try (JsonGenerator json = Json.on(out)) {
      json.writeStartObject();
      new MapJson(state).write(json);
      Json.number(json, "elapsedSeconds", elapsedSeconds);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** The same with where it comes from, and without the time it took. */
  static void write(MapState state, Provenance provenance, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.on(out)) {
      json.writeStartObject();
      new MapJson(state).write(json);
      Json.provenance(json, provenance);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStringField("program", "carryover");
    json.writeStringField("version", ProgramVersion.current());
    Json.setting(json, grid.base());
    json.writeArrayFieldStart("seeds");
    for (long seed : state.seeds().stream().toArray()) {
      json.writeNumber(seed);
    }
    json.writeEndArray();
    axis(json, "x", grid.x());
    axis(json, "y", grid.y());
    Headline headline = state.study().headline();
    for (Readout readout : state.study().readouts()) {
      measured(json, readout.arm().key(), readout, results -> results.mean(readout, Curve.END));
    }
    measured(
        json,
        "difference",
        headline.subject(),
        results -> results.gain(headline.subject(), headline.reference(), Curve.END));
    json.writeObjectFieldStart("theory");
    for (ClosedForm form : state.study().theory().forms()) {
      if (form.prediction().isPresent()) {
        predicted(json, form);
      }
    }
    json.writeEndObject();
  }

  private static void axis(JsonGenerator json, String name, Axis axis) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("key", axis.parameter().key());
    json.writeStringField("scale", axis.scale().name().toLowerCase(Locale.ROOT));
    json.writeArrayFieldStart("values");
    for (double value : axis.values()) {
      json.writeNumber(axis.parameter().text(value));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void measured(
      JsonGenerator json, String name, Readout readout, Function<CellResults, Estimate> estimate)
      throws IOException {
    json.writeObjectFieldStart(name);
    numbers(json, readout.measure().key(), cell -> estimate.apply(state.results(cell)).mean());
    numbers(json, "standardError", cell -> estimate.apply(state.results(cell)).standardError());
    table(json, "seedCount", cell -> json.writeNumber(estimate.apply(state.results(cell)).count()));
    json.writeEndObject();
  }

  private void predicted(JsonGenerator json, ClosedForm form) throws IOException {
    numbers(json, form.key(), cell -> grid.setting(cell).map(form::of).orElse(Double.NaN));
  }

  private void numbers(JsonGenerator json, String name, ToDoubleFunction<Cell> value)
      throws IOException {
    table(json, name, cell -> Json.number(json, value.applyAsDouble(cell)));
  }

  private void table(JsonGenerator json, String name, CellWriter writer) throws IOException {
    json.writeArrayFieldStart(name);
    for (int row = 0; row < grid.rows(); row++) {
      json.writeStartArray();
      for (int column = 0; column < grid.columns(); column++) {
        writer.write(new Cell(column, row));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** Writes what a table says of one cell. */
  private interface CellWriter {
    void write(Cell cell) throws IOException;
  }
}
