package carryover.export;

import carryover.numeric.Estimate;
import carryover.study.Comparison;
import carryover.study.Verification;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The outcome of a verification as one JSON document, see docs/formats.md. */
public final class VerificationJson {
  private VerificationJson() {}

  /** Writes the document and a line end; the stream stays open. */
  public static void write(Verification verification, double seconds, OutputStream out)
      throws IOException {
    List<Comparison> comparisons = verification.comparisons();
    try (JsonGenerator json = Json.on(out)) {
      json.writeStartObject();
      json.writeStringField("program", "carryover");
      json.writeStringField("version", ProgramVersion.current());
      json.writeBooleanField(
          "agrees", comparisons.stream().allMatch(c -> c.agrees(verification.limit())));
      json.writeNumberField("limit", verification.limit());
      Json.number(
          json, "falseAlarmRate", Math.min(1, verification.falseAlarm() * comparisons.size()));
      json.writeArrayFieldStart("comparisons");
      for (Comparison comparison : comparisons) {
        write(json, comparison);
      }
      json.writeEndArray();
      Json.number(json, "elapsedSeconds", seconds);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(JsonGenerator json, Comparison comparison) throws IOException {
    json.writeStartObject();
    json.writeStringField("setting", comparison.setting());
    json.writeStringField("quantity", comparison.quantity());
    estimate(json, "reference", comparison.expected());
    estimate(json, "measured", comparison.found());
    Json.number(json, "z", comparison.standardErrors());
    json.writeEndObject();
  }

  private static void estimate(JsonGenerator json, String key, Estimate estimate)
      throws IOException {
    json.writeObjectFieldStart(key);
    Json.number(json, "mean", estimate.mean());
    Json.number(json, "standardError", estimate.standardError());
    json.writeNumberField("seeds", estimate.count());
    json.writeEndObject();
  }
}
