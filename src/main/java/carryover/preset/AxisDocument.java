package carryover.preset;

import carryover.study.Axis;
import carryover.study.Parameter;
import carryover.study.Parameter.Scale;
import carryover.study.Space;
import carryover.words.Words;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An axis inside a document, see docs/formats.md. */
final class AxisDocument {
  private static final Words WORDS = Words.of(AxisDocument.class);

  static final List<String> KEYS = List.of("key", "from", "to", "count", "values", "scale");

  private static final List<String> SCALES = List.of("linear", "log");

  private AxisDocument() {}

  static ObjectNode write(Axis axis) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("key", axis.parameter().key());
    if (axis.listed().isEmpty()) {
      node.set("from", PresetWriter.number(axis.from()));
      node.set("to", PresetWriter.number(axis.to()));
      node.put("count", axis.count());
    } else {
      ArrayNode values = node.putArray("values");
      for (double value : axis.listed()) {
        values.add(PresetWriter.number(value));
      }
    }
    node.put("scale", axis.scale().name().toLowerCase(Locale.ROOT));
    return node;
  }

  /**
   * Reads an axis.
   *
   * @param place of the axis in the document
   */
  static Axis read(StrictObject axis, String place, Space space) throws PresetException {
    String key = axis.text("key");
    Parameter parameter = space.withKey(key).orElse(null);
    if (parameter == null) {
      throw axis.wrong(
          "key", space.numbers().stream().map(Parameter::key).collect(Collectors.joining(", ")));
    }
    Scale scale = Scale.valueOf(axis.oneOf("scale", SCALES, "linear").toUpperCase(Locale.ROOT));
    try {
      return axis.has("values")
          ? listed(axis, parameter, scale)
          : new Axis(
              parameter,
              axis.number("from"),
              axis.number("to"),
              axis.whole("count", 2, Axis.MOST),
              scale);
    } catch (IllegalArgumentException e) {
      throw axis.problem(place + ": " + e.getMessage());
    }
  }

  private static Axis listed(StrictObject axis, Parameter parameter, Scale scale)
      throws PresetException {
    for (String other : List.of("from", "to", "count")) {
      if (axis.has(other)) {
        throw axis.problem(WORDS.text("axis.exclude", axis.at(other), axis.at("values")));
      }
    }
    List<Double> values = axis.numbers("values");
    if (values.isEmpty() || values.size() > Axis.MOST) {
      throw axis.wrong("values", WORDS.text("axis.values", Integer.toString(Axis.MOST)));
    }
    return Axis.of(parameter, values, scale);
  }
}
