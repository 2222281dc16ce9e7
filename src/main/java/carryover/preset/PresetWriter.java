package carryover.preset;

import carryover.study.MapSpec;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.study.Space;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;

/** From a preset to a JSON tree; keys always come in the same order. */
public final class PresetWriter {
  private final DocumentFormat format = PresetDocument.format();
  private final JsonNodeFactory json = JsonNodeFactory.instance;

  /** The document, to be written or put inside another one. */
  public ObjectNode write(Preset preset) {
    ObjectNode top = format.begin();
    top.put("study", preset.setting().space().study());
    putUnlessEmpty(top, "name", preset.name());
    putUnlessEmpty(top, "notes", preset.notes());
    if (!preset.tags().isEmpty()) {
      ArrayNode tags = top.putArray("tags");
      preset.tags().forEach(tags::add);
    }
    top.set("setting", setting(preset.setting()));
    top.put("seeds", preset.seeds().toString());
    preset.map().ifPresent(map -> top.set("map", map(map)));
    preset.profile().ifPresent(axis -> top.set("profile", AxisDocument.write(axis)));
    preset.family().ifPresent(family -> top.set("family", family(family)));
    if (!preset.teaching().equals(Teaching.NONE)) {
      top.set("teaching", teaching(preset.teaching(), preset.setting().space()));
    }
    return top;
  }

  private ObjectNode setting(Setting setting) {
    ObjectNode values = json.objectNode();
    for (Parameter parameter : setting.differencesFrom(setting.space().standard())) {
      values.set(parameter.key(), value(parameter, setting.get(parameter)));
    }
    return values;
  }

  private ObjectNode map(MapSpec map) {
    ObjectNode node = json.objectNode();
    node.set("x", AxisDocument.write(map.x()));
    node.set("y", AxisDocument.write(map.y()));
    node.put("layer", map.layer().key());
    put(node, "threshold", map.threshold());
    return node;
  }

  private ObjectNode family(Family family) {
    ObjectNode node = json.objectNode();
    node.put("key", family.parameter().key());
    ArrayNode values = node.putArray("values");
    for (double value : family.values()) {
      values.add(value(family.parameter(), value));
    }
    return node;
  }

  private ObjectNode teaching(Teaching teaching, Space space) {
    ObjectNode node = json.objectNode();
    putUnlessEmpty(node, "notes", teaching.notes());
    ArrayNode locked = json.arrayNode();
    for (Parameter parameter : space.parameters()) {
      if (teaching.locked().contains(parameter)) {
        locked.add(parameter.key());
      }
    }
    if (!locked.isEmpty()) {
      node.set("locked", locked);
    }
    if (teaching.resultHidden()) {
      node.put("hideResult", true);
    }
    return node;
  }

  private static void putUnlessEmpty(ObjectNode node, String key, String text) {
    if (!text.isEmpty()) {
      node.put(key, text);
    }
  }

  private void put(ObjectNode node, String key, double value) {
    node.set(key, number(value));
  }

  /** An alternative by its name. */
  private ValueNode value(Parameter parameter, double value) {
    return parameter.isChoice() ? json.textNode(parameter.text(value)) : number(value);
  }

  /** Whole numbers without a fraction; everything else with all digits it needs. */
  static ValueNode number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? JsonNodeFactory.instance.numberNode((long) value)
        : JsonNodeFactory.instance.numberNode(value);
  }
}
