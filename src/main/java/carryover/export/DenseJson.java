package carryover.export;

import carryover.preset.Provenance;
import carryover.study.Axis;
import carryover.study.Readout;
import carryover.sweep.Grid;
import carryover.sweep.MapState;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All results of a sweep as one array: its shape, and what its axes mean. The axes of the sweep
 * come first, the last of them outermost, then seeds, then readouts.
 */
public final class DenseJson {
  private DenseJson() {}

  /** Lengths of the axes of the array. */
  public static int[] shape(MapState state) {
    int[] counts = state.grid().counts();
    return Stream.of(
            IntStream.range(0, counts.length).map(i -> counts[counts.length - 1 - i]),
            IntStream.of(state.seeds().count(), state.study().readouts().size()))
        .flatMapToInt(lengths -> lengths)
        .toArray();
  }

  /** Writes the document and a line end; the stream stays open. */
  public static void write(MapState state, Provenance provenance, OutputStream out)
      throws IOException {
    try (JsonGenerator json = Json.on(out)) {
      json.writeStartObject();
      json.writeStringField("program", "carryover");
      json.writeStringField("version", ProgramVersion.current());
      Json.setting(json, state.grid().base());
      json.writeArrayFieldStart("shape");
      for (int length : shape(state)) {
        json.writeNumber(length);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("axes");
      axes(json, state.grid());
      axis(json, "seed");
      for (long seed : state.seeds().stream().toArray()) {
        json.writeNumber(seed);
      }
      end(json);
      axis(json, "readout");
      for (Readout readout : state.study().readouts()) {
        json.writeString(readout.column());
      }
      end(json);
      json.writeEndArray();
      json.writeStringField("missing", "NaN");
      Json.provenance(json, provenance);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void axes(JsonGenerator json, Grid grid) throws IOException {
    List<Axis> axes = grid.axes();
    for (int i = axes.size() - 1; i >= 0; i--) {
      axis(json, axes.get(i).parameter().key());
      for (double value : axes.get(i).values()) {
        json.writeNumber(axes.get(i).parameter().text(value));
      }
      end(json);
    }
  }

  private static void axis(JsonGenerator json, String key) throws IOException {
    json.writeStartObject();
    json.writeStringField("key", key);
    json.writeArrayFieldStart("values");
  }

  private static void end(JsonGenerator json) throws IOException {
    json.writeEndArray();
    json.writeEndObject();
  }
}
