package carryover.preset;

import carryover.study.Parameter;
import carryover.words.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** One JSON object of a document, read without mercy: only known keys, only the right types. */
public final class StrictObject {
  private static final Words WORDS = Words.of(StrictObject.class);

  private static final int LONGEST_SHOWN = 60;

  private final String source;
  private final String path;
  private final ObjectNode node;

  /**
   * Looks at the keys.
   *
   * @param source what messages call the file
   * @param path the object's place in the document, empty at the top
   * @param keys those that are allowed
   */
  public StrictObject(String source, String path, ObjectNode node, List<String> keys)
      throws PresetException {
    this.source = source;
    this.path = path;
    this.node = node;
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!keys.contains(name)) {
        throw problem(WORDS.text("key.unknown", at(shortened(name)), String.join(", ", keys)));
      }
    }
  }

  public boolean has(String key) {
    return node.has(key);
  }

  public String text(String key, String fallback) throws PresetException {
    return has(key) ? text(at(key), node.get(key)) : fallback;
  }

  /** The text of a key that must be there. */
  public String text(String key) throws PresetException {
    return text(at(key), required(key));
  }

  /** One of some words. */
  String oneOf(String key, List<String> allowed, String fallback) throws PresetException {
    String text = text(key, fallback);
    if (!allowed.contains(text)) {
      throw wrong(key, String.join(", ", allowed));
    }
    return text;
  }

  public boolean flag(String key, boolean fallback) throws PresetException {
    if (!has(key)) {
      return fallback;
    }
    if (!node.get(key).isBoolean()) {
      throw wrong(at(key), node.get(key), WORDS.text("value.flag"));
    }
    return node.get(key).booleanValue();
  }

  public double number(String key) throws PresetException {
    return number(at(key), required(key));
  }

  public int whole(String key, int least, int greatest) throws PresetException {
    double value = number(key);
    if (!(value == Math.rint(value) && value >= least && value <= greatest)) {
      throw wrong(
          at(key),
          node.get(key),
          WORDS.text("value.whole", Integer.toString(least), Integer.toString(greatest)));
    }
    return (int) value;
  }

  /** Any whole number of 64 bits. */
  long whole(String key) throws PresetException {
    JsonNode value = required(key);
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw wrong(at(key), value, WORDS.text("value.whole64"));
    }
    return value.longValue();
  }

  /** A number, or NaN where there is null. */
  double numberOrNull(String key) throws PresetException {
    return required(key).isNull() ? Double.NaN : number(key);
  }

  public Optional<StrictObject> object(String key, List<String> keys) throws PresetException {
    if (!has(key)) {
      return Optional.empty();
    }
    return Optional.of(new StrictObject(source, at(key), tree(key), keys));
  }

  /** A list of objects; empty when the key is missing. */
  public List<StrictObject> objects(String key, List<String> keys) throws PresetException {
    List<StrictObject> objects = new ArrayList<>();
    for (JsonNode element : list(key)) {
      String place = at(key) + "[" + objects.size() + "]";
      objects.add(new StrictObject(source, place, object(place, element), keys));
    }
    return objects;
  }

  /** The object of a key that must be there, as it is. */
  public ObjectNode tree(String key) throws PresetException {
    return object(at(key), required(key));
  }

  /** A list of objects as they are; empty when the key is missing. */
  List<ObjectNode> trees(String key) throws PresetException {
    List<ObjectNode> trees = new ArrayList<>();
    for (JsonNode element : list(key)) {
      trees.add(object(at(key) + "[" + trees.size() + "]", element));
    }
    return trees;
  }

  /** An object of texts under any names; empty when the key is missing. */
  public Map<String, String> textsByName(String key) throws PresetException {
    Map<String, String> texts = new LinkedHashMap<>();
    if (has(key)) {
      for (Map.Entry<String, JsonNode> entry : tree(key).properties()) {
        texts.put(entry.getKey(), text(at(key) + "." + entry.getKey(), entry.getValue()));
      }
    }
    return texts;
  }

  public List<String> texts(String key) throws PresetException {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : list(key)) {
      texts.add(text(at(key) + "[" + texts.size() + "]", element));
    }
    return texts;
  }

  public List<Double> numbers(String key) throws PresetException {
    List<Double> numbers = new ArrayList<>();
    for (JsonNode element : list(key)) {
      numbers.add(number(at(key) + "[" + numbers.size() + "]", element));
    }
    return numbers;
  }

  /** The value of a parameter, under its key, which must be there. */
  double value(Parameter parameter) throws PresetException {
    return value(at(parameter.key()), required(parameter.key()), parameter);
  }

  /** A list of values of a parameter; empty when the key is missing. */
  List<Double> values(String key, Parameter parameter) throws PresetException {
    List<Double> values = new ArrayList<>();
    for (JsonNode element : list(key)) {
      values.add(value(at(key) + "[" + values.size() + "]", element, parameter));
    }
    return values;
  }

  /** A list of numbers, NaN where there is null; empty when the key is missing. */
  List<Double> numbersOrNull(String key) throws PresetException {
    List<Double> numbers = new ArrayList<>();
    for (JsonNode element : list(key)) {
      String place = at(key) + "[" + numbers.size() + "]";
      numbers.add(element.isNull() ? Double.NaN : number(place, element));
    }
    return numbers;
  }

  /** The place of a key, counted from the top of the file: {@code map.x.count}. */
  public String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** The file and the place of a key in it, for messages. */
  public String where(String key) {
    return source + ": " + at(key);
  }

  public PresetException wrong(String key, String allowed) {
    return wrong(at(key), node.get(key), allowed);
  }

  public PresetException problem(String text) {
    return new PresetException(source, text);
  }

  private JsonNode required(String key) throws PresetException {
    if (!has(key)) {
      throw problem(WORDS.text("key.missing", at(key)));
    }
    return node.get(key);
  }

  private Iterable<JsonNode> list(String key) throws PresetException {
    if (!has(key)) {
      return List.of();
    }
    if (!node.get(key).isArray()) {
      throw wrong(at(key), node.get(key), WORDS.text("value.list"));
    }
    return node.get(key);
  }

  private ObjectNode object(String place, JsonNode value) throws PresetException {
    if (value instanceof ObjectNode child) {
      return child;
    }
    throw wrong(place, value, WORDS.text("value.object"));
  }

  private String text(String place, JsonNode value) throws PresetException {
    if (!value.isTextual()) {
      throw wrong(place, value, WORDS.text("value.text"));
    }
    return value.textValue();
  }

  private double number(String place, JsonNode value) throws PresetException {
    if (!value.isNumber()) {
      throw wrong(place, value, WORDS.text("value.number"));
    }
    return value.doubleValue();
  }

  /** A number, or the name of an alternative: its number may become another one. */
  private double value(String place, JsonNode value, Parameter parameter) throws PresetException {
    if (!parameter.isChoice()) {
      return number(place, value);
    }
    return (value.isTextual() ? parameter.named(value.textValue()) : OptionalDouble.empty())
        .orElseThrow(() -> wrong(place, value, parameter.range()));
  }

  private PresetException wrong(String place, JsonNode value, String allowed) {
    return problem(WORDS.text("value.wrong", place, shortened(value.toString()), allowed));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }
}
