package carryover.export;

import carryover.study.Arm;
import carryover.study.ClosedForm;
import carryover.study.Measure;
import carryover.study.Readout;
import carryover.study.Sample;
import carryover.study.Study;
import carryover.study.Trace;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** The summary of a run as one JSON document, see docs/formats.md. */
public final class SummaryJson {
  private SummaryJson() {}

  /** Writes the document and a line end; the stream stays open. */
  public static void write(RunSummary summary, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.on(out)) {
      json.writeStartObject();
      json.writeStringField("program", "carryover");
      json.writeStringField("version", ProgramVersion.current());
      Json.setting(json, summary.setting());
      json.writeArrayFieldStart("seeds");
      for (Trace result : summary.results()) {
        json.writeNumber(result.seed());
      }
      json.writeEndArray();
      json.writeStringField("engine", summary.engine());
      json.writeArrayFieldStart("results");
      for (Trace result : summary.results()) {
        result(json, summary.study(), result);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("mean");
      means(json, summary);
      json.writeEndObject();
      theory(json, summary);
      Json.number(json, "elapsedSeconds", summary.elapsedSeconds());
      if (!summary.results().isEmpty()) {
        Json.provenance(json, Provenances.ofSummary(summary));
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void result(JsonGenerator json, Study study, Trace trace) throws IOException {
    json.writeStartObject();
    json.writeNumberField("seed", trace.seed());
    for (Arm arm : study.arms()) {
      Optional<Sample> end = trace.arm(arm).end();
      json.writeObjectFieldStart(arm.key());
      for (Measure measure : study.outcome().summary().getOrDefault(arm, List.of())) {
        Json.number(json, measure.key(), end.map(measure::applyAsDouble).orElse(Double.NaN));
      }
      if (!arm.isSource()) {
        json.writeBooleanField("diverged", end.isEmpty());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void means(JsonGenerator json, RunSummary summary) throws IOException {
    Measure measure = summary.study().headline().measure();
    for (Readout readout : summary.compared()) {
      Json.estimate(json, readout.arm().key(), measure, summary.mean(readout));
    }
    Json.estimate(json, "difference", measure, summary.gain());
    List<Readout> subjects = summary.study().headline().subjects();
    if (subjects.size() > 1) {
      json.writeObjectFieldStart("differences");
      for (Readout subject : subjects) {
        Json.estimate(json, subject.arm().key(), measure, summary.gain(subject));
      }
      json.writeEndObject();
    }
  }

  private static void theory(JsonGenerator json, RunSummary summary) throws IOException {
    json.writeObjectFieldStart("theory");
    for (ClosedForm form : summary.study().theory().forms()) {
      Json.number(json, form.key(), form.of(summary.setting()));
    }
    json.writeEndObject();
  }
}
