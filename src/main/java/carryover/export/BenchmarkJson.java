package carryover.export;

import carryover.study.Benchmark;
import carryover.study.Study;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The results of a benchmark as one flat JSON document. */
public final class BenchmarkJson {
  private BenchmarkJson() {}

  /** Writes the document and a line end; the stream stays open. */
  public static void write(Study study, List<Benchmark.Result> results, OutputStream out)
      throws IOException {
    try (JsonGenerator json = Json.on(out)) {
      json.writeStartObject();
      json.writeStringField("program", "carryover");
      json.writeStringField("version", ProgramVersion.current());
      json.writeStringField("study", study.id());
      for (Benchmark.Result result : results) {
        Json.number(json, result.key(), result.value());
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
