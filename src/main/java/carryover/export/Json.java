package carryover.export;

import carryover.numeric.Estimate;
import carryover.preset.Provenance;
import carryover.preset.ProvenanceWriter;
import carryover.study.Measure;
import carryover.study.Parameter;
import carryover.study.Setting;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;

/** What all JSON of this room has in common: layout, numbers, nulls. */
final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private Json() {}

  /** A generator that leaves the stream open. */
  static JsonGenerator on(OutputStream out) throws IOException {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayValueSpacing(Separators.Spacing.AFTER)
            .withRootSeparator(null);
    return FACTORY
        .createGenerator(out)
        .setPrettyPrinter(
            new DefaultPrettyPrinter(separators)
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultPrettyPrinter.NopIndenter()));
  }

  /** JSON has no NaN and no infinity: what does not exist is null. */
  static void number(JsonGenerator json, String key, double value) throws IOException {
    json.writeFieldName(key);
    number(json, value);
  }

  static void number(JsonGenerator json, double value) throws IOException {
    if (Double.isFinite(value)) {
      json.writeNumber(value);
    } else {
      json.writeNull();
    }
  }

  /**
   * The study's id, and the keys that the setting tells, whole numbers as such, choices by name.
   */
  static void setting(JsonGenerator json, Setting setting) throws IOException {
    json.writeStringField("study", setting.space().study());
    json.writeObjectFieldStart("setting");
    for (Parameter parameter : setting.told()) {
      value(json, parameter, setting.get(parameter));
    }
    json.writeEndObject();
  }

  /** The value of one parameter under its key. */
  static void value(JsonGenerator json, Parameter parameter, double value) throws IOException {
    json.writeFieldName(parameter.key());
    String text = parameter.text(value);
    if (parameter.isChoice()) {
      json.writeString(text);
    } else {
      json.writeNumber(text);
    }
  }

  static void provenance(JsonGenerator json, Provenance provenance) throws IOException {
    json.writeFieldName(EmbeddedJson.KEY);
    json.writeRawValue(new ProvenanceWriter().write(provenance));
  }

  static void estimate(JsonGenerator json, String key, Measure measure, Estimate estimate)
      throws IOException {
    json.writeObjectFieldStart(key);
    number(json, measure.key(), estimate.mean());
    number(json, "standardError", estimate.standardError());
    json.writeEndObject();
  }
}
