package carryover.preset;

import carryover.study.Axis;
import carryover.study.Setting;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

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
    if (!provenance.axes().isEmpty()) {
      ArrayNode axes = top.putArray("axes");
      provenance.axes().forEach(axis -> axes.add(AxisDocument.write(axis)));
    }
    ArrayNode runs = top.putArray("runs");
    for (MeasuredRun run : provenance.runs()) {
      write(run, provenance, runs.addObject());
    }
    return top.toString();
  }

  private static void write(MeasuredRun run, Provenance provenance, ObjectNode node) {
    Setting setting = run.setting();
    if (!setting.equals(provenance.preset().setting())) {
      ArrayNode at = node.putArray("at");
      for (Axis axis : provenance.sweptAxes()) {
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
