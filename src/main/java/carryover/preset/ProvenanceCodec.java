package carryover.preset;

import carryover.study.InvalidSettingException;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.sweep.MapSpec;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The document that exported files carry, see docs/formats.md: JSON on one line. */
public final class ProvenanceCodec {
  private static final List<String> KEYS =
      List.of("format", "version", "program", "content", "preset", "pinned", "accuracies");
  private static final List<String> ACCURACY_KEYS =
      List.of("x", "y", "seed", "transfer", "scratch");

  /** Largest document that is read: there may be seventeen presets in it. */
  public static final int MOST_BYTES = 16 << 20;

  /** There is only one version yet. */
  private final DocumentFormat format = new DocumentFormat("provenance", MOST_BYTES, List.of());

  private final JsonParser parser = new JsonParser(MOST_BYTES);
  private final PresetCodec presets = new PresetCodec();

  /** The document, without a line end. */
  public String write(Provenance provenance) {
    ObjectNode top = format.begin();
    top.put("program", provenance.program());
    top.put("content", provenance.content());
    top.set("preset", presets.tree(provenance.preset()));
    if (!provenance.pinned().isEmpty()) {
      ArrayNode pinned = top.putArray("pinned");
      provenance.pinned().forEach(run -> pinned.add(presets.tree(run)));
    }
    ArrayNode accuracies = top.putArray("accuracies");
    for (Accuracy accuracy : provenance.accuracies()) {
      write(accuracy, provenance.preset(), accuracies.addObject());
    }
    return top.toString();
  }

  private static void write(Accuracy accuracy, Preset preset, ObjectNode node) {
    if (!accuracy.setting().equals(preset.setting())) {
      MapSpec map = preset.map().orElseThrow();
      node.put("x", accuracy.setting().get(map.x().parameter()));
      node.put("y", accuracy.setting().get(map.y().parameter()));
    }
    node.put("seed", accuracy.seed());
    put(node, "transfer", accuracy.transfer());
    put(node, "scratch", accuracy.scratch());
  }

  /** What does not exist is null. */
  private static void put(ObjectNode node, String key, double value) {
    if (Double.isNaN(value)) {
      node.putNull(key);
    } else {
      node.put(key, value);
    }
  }

  /**
   * Reads a document, or a bare preset, which is all that files of the first days carry.
   *
   * @param source what messages call it, usually the file's name
   * @throws PresetException when anything in it is not exactly as the format asks
   */
  public Provenance read(String source, byte[] bytes) throws PresetException {
    if (!format.describes(parser.parse(source, bytes))) {
      return Provenance.of(presets.read(source, bytes));
    }
    StrictObject top = new StrictObject(source, "", format.read(source, bytes), KEYS);
    Preset preset = presets.read(top.where("preset"), top.tree("preset"));
    List<Preset> pinned = new ArrayList<>();
    for (ObjectNode run : top.trees("pinned")) {
      pinned.add(presets.read(top.where("pinned[" + pinned.size() + "]"), run));
    }
    List<Accuracy> accuracies = new ArrayList<>();
    for (StrictObject node : top.objects("accuracies", ACCURACY_KEYS)) {
      accuracies.add(accuracy(node, preset));
    }
    try {
      return new Provenance(top.text("program"), top.text("content"), preset, pinned, accuracies);
    } catch (IllegalArgumentException e) {
      throw new PresetException(source, e.getMessage(), e);
    }
  }

  private static Accuracy accuracy(StrictObject node, Preset preset) throws PresetException {
    try {
      return new Accuracy(
          setting(node, preset),
          node.whole("seed"),
          value(node, "transfer"),
          value(node, "scratch"));
    } catch (InvalidSettingException e) {
      throw node.problem(node.at(e.getMessage()));
    }
  }

  private static double value(StrictObject node, String key) throws PresetException {
    double value = node.numberOrNull(key);
    if (value < 0 || value > 1) {
      throw node.wrong(key, "0…1, or null where the arm diverged");
    }
    return value;
  }

  private static Setting setting(StrictObject node, Preset preset) throws PresetException {
    if (!node.has("x") && !node.has("y")) {
      return preset.setting();
    }
    MapSpec map =
        preset.map().orElseThrow(() -> node.problem(node.at("x") + " needs a map in the preset"));
    return with(
        map.x().parameter(), node.number("x"), map.y().parameter(), node.number("y"), preset);
  }

  private static Setting with(
      Parameter x, double xValue, Parameter y, double yValue, Preset preset) {
    return new SettingBuilder(preset.setting()).set(x, xValue).set(y, yValue).build();
  }
}
