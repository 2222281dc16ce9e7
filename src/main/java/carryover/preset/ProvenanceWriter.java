package carryover.preset;

import carryover.study.Axis;
import carryover.study.MapSpec;
import carryover.study.Setting;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes the document that exported files carry, see docs/formats.md: JSON on one line. */
public final class ProvenanceWriter {
  private final DocumentFormat format = ProvenanceDocument.format();
  private final PresetWriter presets = new PresetWriter();

  /** The document, without a line end. */
  public String write(Provenance provenance) {
    ObjectNode top = format.begin();
    top.put("program", provenance.program());
    top.put("content", provenance.content());
    top.set("preset", presets.write(provenance.preset()));
    if (!provenance.pinned().isEmpty()) {
      ArrayNode pinned = top.putArray("pinned");
      provenance.pinned().forEach(run -> pinned.add(presets.write(run)));
    }
    ArrayNode runs = top.putArray("runs");
    for (MeasuredRun run : provenance.runs()) {
      write(run, provenance.preset(), runs.addObject());
    }
    return top.toString();
  }

  private static void write(MeasuredRun run, Preset preset, ObjectNode node) {
    Setting setting = run.setting();
    if (!setting.equals(preset.setting())) {
      MapSpec map = preset.map().orElseThrow();
      ArrayNode at = node.putArray("at");
      for (Axis axis : List.of(map.x(), map.y())) {
        at.add(setting.get(axis.parameter()));
      }
    }
    node.put("seed", run.seed());
    ArrayNode values = node.putArray("values");
    for (double value : run.values()) {
      // What does not exist is null.
      if (Double.isNaN(value)) {
        values.addNull();
      } else {
        values.add(value);
      }
    }
  }
}
