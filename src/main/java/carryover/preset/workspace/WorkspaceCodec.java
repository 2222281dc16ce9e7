package carryover.preset.workspace;

import carryover.preset.DocumentFormat;
import carryover.preset.Preset;
import carryover.preset.PresetCodec;
import carryover.preset.PresetException;
import carryover.preset.PresetWriter;
import carryover.preset.StrictObject;
import carryover.study.Studies;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The workspace file format, documented in docs/formats.md. */
public final class WorkspaceCodec {
  private static final List<String> KEYS =
      List.of("format", "version", "current", "opened", "pins", "view");
  private static final List<String> PIN_KEYS = List.of("run", "colour", "shown");

  /** Largest file that is read: there may be eighteen presets in it. */
  static final int MOST_BYTES = 16 << 20;

  /** There is only one version yet. */
  private final DocumentFormat format = new DocumentFormat("workspace", MOST_BYTES, List.of());

  private final PresetWriter writer = new PresetWriter();
  private final PresetCodec presets;

  /**
   * @param studies whose workspaces are read
   */
  public WorkspaceCodec(Studies studies) {
    presets = new PresetCodec(studies);
  }

  /** The file; numbers exact, the same for equal workspaces. */
  public byte[] write(Workspace workspace) {
    ObjectNode top = format.begin();
    top.set("current", writer.write(workspace.current()));
    top.set("opened", writer.write(workspace.opened()));
    ArrayNode pins = top.putArray("pins");
    for (PinnedRun pin : workspace.pins()) {
      ObjectNode node = pins.addObject();
      node.set("run", writer.write(pin.run()));
      node.put("colour", String.format(Locale.ROOT, "#%06x", pin.colour()));
      node.put("shown", pin.shown());
    }
    ObjectNode view = top.putObject("view");
    workspace.view().forEach(view::put);
    return format.write(top);
  }

  /**
   * Reads a workspace of this or an older version.
   *
   * @param source what messages call it, usually the file's name
   * @throws PresetException when anything in it is not exactly as the format asks
   */
  public Workspace read(String source, byte[] bytes) throws PresetException {
    StrictObject top = new StrictObject(source, "", format.read(source, bytes), KEYS);
    List<PinnedRun> pins = new ArrayList<>();
    for (StrictObject pin : top.objects("pins", PIN_KEYS)) {
      pins.add(new PinnedRun(preset(pin, "run"), colour(pin), pin.flag("shown", true)));
    }
    Preset current = preset(top, "current");
    Preset opened = preset(top, "opened");
    Map<String, String> view = top.textsByName("view");
    try {
      return new Workspace(current, opened, pins, view);
    } catch (IllegalArgumentException e) {
      throw new PresetException(source, e.getMessage(), e);
    }
  }

  private Preset preset(StrictObject object, String key) throws PresetException {
    return presets.read(object.where(key), object.tree(key));
  }

  private static int colour(StrictObject pin) throws PresetException {
    String text = pin.text("colour");
    if (!text.matches("#[0-9a-f]{6}")) {
      throw pin.wrong("colour", "\"#rrggbb\" in hexadecimal digits");
    }
    return Integer.parseInt(text.substring(1), 16);
  }
}
