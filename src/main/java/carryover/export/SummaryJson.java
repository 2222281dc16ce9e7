package carryover.export;

import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.theory.Prediction;
import carryover.study.Sample;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;

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
      for (SeedResult result : summary.results()) {
        json.writeNumber(result.seed());
      }
      json.writeEndArray();
      json.writeStringField("engine", summary.engine());
      json.writeArrayFieldStart("results");
      for (SeedResult result : summary.results()) {
        result(json, result);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("mean");
      Json.accuracy(json, "transfer", summary.transfer());
      Json.accuracy(json, "scratch", summary.scratch());
      Json.accuracy(json, "difference", summary.difference());
      json.writeEndObject();
      theory(json, summary.prediction());
      Json.number(json, "elapsedSeconds", summary.elapsedSeconds());
      if (!summary.results().isEmpty()) {
        Json.provenance(json, Provenances.ofSummary(summary));
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void result(JsonGenerator json, SeedResult result) throws IOException {
    json.writeStartObject();
    json.writeNumberField("seed", result.seed());
    upstream(json, result.upstream());
    downstream(json, "transfer", result.transfer());
    downstream(json, "scratch", result.scratch());
    json.writeEndObject();
  }

  private static void upstream(JsonGenerator json, Sample end) throws IOException {
    json.writeObjectFieldStart("upstream");
    Json.number(json, "trainLoss", end == null ? Double.NaN : end.get(CnnMeasures.TRAIN_LOSS));
    Json.number(
        json, "gammaUMean", end == null ? Double.NaN : CnnSample.coefficients(end).gammaUMean());
    Json.number(
        json, "gammaV1Mean", end == null ? Double.NaN : CnnSample.coefficients(end).gammaV1Mean());
    Json.number(
        json, "rhoOwnMean", end == null ? Double.NaN : CnnSample.coefficients(end).rho1OwnMean());
    json.writeEndObject();
  }

  private static void downstream(JsonGenerator json, String key, Sample end) throws IOException {
    json.writeObjectFieldStart(key);
    Json.number(
        json, "testAccuracy", end == null ? Double.NaN : end.get(CnnMeasures.TEST_ACCURACY));
    Json.number(json, "trainLoss", end == null ? Double.NaN : end.get(CnnMeasures.TRAIN_LOSS));
    json.writeBooleanField("diverged", end == null);
    json.writeEndObject();
  }

  private static void theory(JsonGenerator json, Prediction prediction) throws IOException {
    json.writeObjectFieldStart("theory");
    Json.number(json, "gamma2", prediction.gamma2());
    Json.number(json, "gamma4", prediction.gamma4());
    Json.number(json, "snrTransfer", prediction.snrTransfer());
    Json.number(json, "snrScratch", prediction.snrScratch());
    Json.number(json, "advantage", prediction.advantage());
    Json.number(json, "boundaryUniversalNorm", prediction.boundaryUniversalNorm());
    Json.number(json, "predictedTransferAccuracy", prediction.transferAccuracy());
    Json.number(json, "predictedScratchAccuracy", prediction.scratchAccuracy());
    json.writeEndObject();
  }
}
