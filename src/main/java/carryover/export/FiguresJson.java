package carryover.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Named numbers as one flat JSON document. */
public final class FiguresJson {
  private FiguresJson() {}

  /** Writes the document and a line end; the stream stays open. */
  public static void write(Map<String, Double> figures, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.on(out)) {
      json.writeStartObject();
      json.writeStringField("program", "carryover");
      json.writeStringField("version", ProgramVersion.current());
      for (Map.Entry<String, Double> figure : figures.entrySet()) {
        Json.number(json, figure.getKey(), figure.getValue());
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
