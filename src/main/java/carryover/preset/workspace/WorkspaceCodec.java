package carryover.preset.workspace;

import carryover.preset.DocumentFormat;
import carryover.preset.Preset;
import carryover.preset.PresetCodec;
import carryover.preset.PresetException;
import carryover.preset.PresetWriter;
import carryover.preset.StrictObject;
import carryover.study.Studies;
import carryover.words.Words;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The workspace file format, documented in docs/formats.md. */
public final class WorkspaceCodec {
  private static final Words WORDS = Words.of(WorkspaceCodec.class);

  private static final List<String> KEYS = List.of("format", "version", "study", "desks", "view");
  private static final List<String> DESK_KEYS = List.of("current", "opened", "pins", "view");
  private static final List<String> PIN_KEYS = List.of("run", "colour", "shown");

  /** Largest file that is read: there may be eighteen presets in it of each of some studies. */
  static final int MOST_BYTES = 64 << 20;

  private final DocumentFormat format =
      new DocumentFormat("workspace", MOST_BYTES, List.of(WorkspaceCodec::withDesks));

  private final PresetWriter writer = new PresetWriter();
  private final PresetCodec presets;

  /**
   * @param studies whose workspaces are read
   */
  public WorkspaceCodec(Studies studies) {
    presets = new PresetCodec(studies);
  }

  /** Version 1 was of one study; what it knew of the view is for both, each takes its part. */
  private static ObjectNode withDesks(ObjectNode document) {
    ObjectNode desk = document.objectNode();
    for (String key : List.of("current", "opened", "pins")) {
      if (document.has(key)) {
        desk.set(key, document.remove(key));
      }
    }
    if (document.has("view")) {
      desk.set("view", document.get("view").deepCopy());
    }
    document.put("study", "two-layer-cnn");
    document.putArray("desks").add(desk);
    return document;
  }

  /** The file; numbers exact, the same for equal workspaces. */
  public byte[] write(Workspace workspace) {
    ObjectNode top = format.begin();
    top.put("study", workspace.study());
    ArrayNode desks = top.putArray("desks");
    workspace.desks().forEach(desk -> write(desk, desks.addObject()));
    ObjectNode view = top.putObject("view");
    workspace.view().forEach(view::put);
    return format.write(top);
  }

  private void write(DeskState desk, ObjectNode top) {
    top.set("current", writer.write(desk.current()));
    top.set("opened", writer.write(desk.opened()));
    ArrayNode pins = top.putArray("pins");
    for (PinnedRun pin : desk.pins()) {
      ObjectNode node = pins.addObject();
      node.set("run", writer.write(pin.run()));
      node.put("colour", String.format(Locale.ROOT, "#%06x", pin.colour()));
      node.put("shown", pin.shown());
    }
    ObjectNode view = top.putObject("view");
    desk.view().forEach(view::put);
  }

  /**
   * Reads a workspace of this or an older version.
   *
   * @param source what messages call it, usually the file's name
   * @throws PresetException when anything in it is not exactly as the format asks
   */
  public Workspace read(String source, byte[] bytes) throws PresetException {
    StrictObject top = new StrictObject(source, "", format.read(source, bytes), KEYS);
    List<DeskState> desks = new ArrayList<>();
    for (StrictObject desk : top.objects("desks", DESK_KEYS)) {
      desks.add(desk(desk));
    }
    return new Workspace(top.text("study"), desks, top.textsByName("view"));
  }

  private DeskState desk(StrictObject desk) throws PresetException {
    List<PinnedRun> pins = new ArrayList<>();
    for (StrictObject pin : desk.objects("pins", PIN_KEYS)) {
      pins.add(new PinnedRun(preset(pin, "run"), colour(pin), pin.flag("shown", true)));
    }
    Preset current = preset(desk, "current");
    Preset opened = preset(desk, "opened");
    Map<String, String> view = desk.textsByName("view");
    try {
      return new DeskState(current, opened, pins, view);
    } catch (IllegalArgumentException e) {
      throw desk.problem(e.getMessage());
    }
  }

  private Preset preset(StrictObject object, String key) throws PresetException {
    return presets.read(object.where(key), object.tree(key));
  }

  private static int colour(StrictObject pin) throws PresetException {
    String text = pin.text("colour");
    if (!text.matches("#[0-9a-f]{6}")) {
      throw pin.wrong("colour", WORDS.text("pin.colourForm"));
    }
    return Integer.parseInt(text.substring(1), 16);
  }
}
