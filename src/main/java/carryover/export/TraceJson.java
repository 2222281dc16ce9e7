package carryover.export;

import carryover.preset.Provenance;
import carryover.study.ArmTrace;
import carryover.study.Measure;
import carryover.study.Parameter;
import carryover.study.Sample;
import carryover.study.Trace;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The recorded steps of runs as one JSON document, a list of numbers for each quantity. */
final class TraceJson {
  private TraceJson() {}

  /** Writes the document and a line end; the stream stays open. */
  static void write(ChartData.Runs runs, Provenance provenance, OutputStream out)
      throws IOException {
    try (JsonGenerator json = Json.on(out)) {
      json.writeStartObject();
      json.writeStringField("program", "carryover");
      json.writeStringField("version", ProgramVersion.current());
      Json.setting(json, provenance.preset().setting());
      json.writeArrayFieldStart("runs");
      for (Trace trace : runs.traces()) {
        json.writeStartObject();
        for (Parameter parameter : runs.varied()) {
          Json.value(json, parameter, trace.setting().get(parameter));
        }
        json.writeNumberField("seed", trace.seed());
        for (ArmTrace arm : trace.arms()) {
          arm(json, arm, runs.columns());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      Json.provenance(json, provenance);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void arm(JsonGenerator json, ArmTrace arm, List<Measure> columns)
      throws IOException {
    json.writeObjectFieldStart(arm.arm().key());
    if (arm.diverged()) {
      json.writeNumberField("divergedAt", arm.divergedAt().getAsInt());
    } else {
      json.writeNullField("divergedAt");
    }
    json.writeArrayFieldStart("step");
    for (Sample sample : arm.samples()) {
      json.writeNumber(sample.step());
    }
    json.writeEndArray();
    for (Measure column : columns) {
      numbers(json, column.key(), arm, column);
    }
    json.writeEndObject();
  }

  private static void numbers(
      JsonGenerator json, String key, ArmTrace arm, ToDoubleFunction<Sample> value)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (Sample sample : arm.samples()) {
      Json.number(json, value.applyAsDouble(sample));
    }
    json.writeEndArray();
  }
}
