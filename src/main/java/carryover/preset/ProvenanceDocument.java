package carryover.preset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What a provenance calls itself, and how older ones are brought up to date. */
final class ProvenanceDocument {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ProvenanceDocument() {}

  static DocumentFormat format() {
    return new DocumentFormat(
        "provenance", ProvenanceCodec.MOST_BYTES, List.of(ProvenanceDocument::byReadout));
  }

  /** Version 1 had accuracies of transfer and scratch, at x and y of the map. */
  private static ObjectNode byReadout(ObjectNode document) {
    JsonNode accuracies = document.remove("accuracies");
    if (accuracies == null) {
      return document;
    }
    if (!accuracies.isArray()) {
      document.set("runs", accuracies);
      return document;
    }
    ArrayNode runs = document.putArray("runs");
    accuracies.forEach(accuracy -> runs.add(run(accuracy)));
    return document;
  }

  /** What is no accuracy is left to be complained of. */
  private static JsonNode run(JsonNode accuracy) {
    if (!(accuracy instanceof ObjectNode old)) {
      return accuracy;
    }
    ObjectNode run = old.deepCopy();
    if (old.has("x") || old.has("y")) {
      run.set("at", list(run, "x", "y"));
    }
    run.set("values", list(run, "transfer", "scratch"));
    return run;
  }

  private static ArrayNode list(ObjectNode run, String first, String second) {
    ArrayNode list = JSON.arrayNode();
    for (String key : List.of(first, second)) {
      JsonNode value = run.remove(key);
      list.add(value == null ? JSON.missingNode() : value);
    }
    return list;
  }
}
