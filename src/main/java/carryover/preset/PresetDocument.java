package carryover.preset;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a preset's document calls itself, and how older ones are brought up to date. */
final class PresetDocument {
  /** All presets were of this study before files named one. */
  static final String STUDY_OF_VERSION_1 = "two-layer-cnn";

  private PresetDocument() {}

  static DocumentFormat format() {
    return new DocumentFormat("preset", PresetCodec.MOST_BYTES, List.of(PresetDocument::addStudy));
  }

  private static ObjectNode addStudy(ObjectNode document) {
    if (!document.has("study")) {
      document.put("study", STUDY_OF_VERSION_1);
    }
    return document;
  }
}
