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
 * What a sweep measured as one JSON document, see docs/formats.md. A table is nested as deeply as
 * there are axes, the first axis innermost, the least values first: of a map it is a list of rows.
 */
public final class MapJson {
  private final MapState state;
  private final Grid grid;
  private final int[] counts;

  private MapJson(MapState state) {
    this.state = state;
    this.grid = state.grid();
    this.counts = grid.counts();
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
    axes(json);
    Headline headline = state.study().headline();
    for (Readout readout : state.study().readouts()) {
      measured(
          json,
          state.study().shortKey(readout),
          readout,
          results -> results.mean(readout, Curve.END));
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

  private void axes(JsonGenerator json) throws IOException {
    if (grid.axes().size() == 2) {
      json.writeFieldName("x");
      axis(json, grid.x());
      json.writeFieldName("y");
      axis(json, grid.y());
      return;
    }
    json.writeArrayFieldStart("axes");
    for (Axis axis : grid.axes()) {
      axis(json, axis);
    }
    json.writeEndArray();
  }

  private static void axis(JsonGenerator json, Axis axis) throws IOException {
    json.writeStartObject();
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
    json.writeFieldName(name);
    nest(json, grid.axes().size() - 1, 0, grid.rows(), writer);
  }

  /** Rows from {@code first} on, as many as the axes up to this one have together. */
  private void nest(JsonGenerator json, int axis, int first, int rows, CellWriter writer)
      throws IOException {
    json.writeStartArray();
    int count = counts[axis];
    for (int i = 0; i < count; i++) {
      if (axis == 0) {
        writer.write(new Cell(i, first));
      } else {
        nest(json, axis - 1, first + i * (rows / count), rows / count, writer);
      }
    }
    json.writeEndArray();
  }

  /** Writes what a table says of one cell. */
  private interface CellWriter {
    void write(Cell cell) throws IOException;
  }
}
