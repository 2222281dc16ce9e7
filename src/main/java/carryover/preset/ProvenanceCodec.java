package carryover.preset;

import carryover.numeric.Range;
import carryover.study.Axis;
import carryover.study.InvalidSettingException;
import carryover.study.Readout;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Studies;
import carryover.words.Words;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The document that exported files carry, see docs/formats.md: JSON on one line. */
public final class ProvenanceCodec {
  private static final Words WORDS = Words.of(ProvenanceCodec.class);

  private static final List<String> KEYS =
      List.of("format", "version", "program", "content", "preset", "pinned", "axes", "runs");
  private static final List<String> RUN_KEYS = List.of("at", "seed", "values");

  /** Largest document that is read: there may be seventeen presets in it. */
  public static final int MOST_BYTES = 16 << 20;

  private final DocumentFormat format = ProvenanceDocument.format();

  private final JsonParser parser = new JsonParser(MOST_BYTES);
  private final Studies studies;
  private final PresetCodec presets;

  /**
   * @param studies whose documents are read
   */
  public ProvenanceCodec(Studies studies) {
    this.studies = studies;
    presets = new PresetCodec(studies);
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
    List<Axis> axes = axes(top, preset);
    List<Axis> swept = Provenance.of(preset).withAxes(axes).sweptAxes();
    List<MeasuredRun> runs = new ArrayList<>();
    for (StrictObject node : top.objects("runs", RUN_KEYS)) {
      runs.add(run(node, preset, swept));
    }
    try {
      return new Provenance(top.text("program"), top.text("content"), preset, pinned, runs, axes);
    } catch (IllegalArgumentException e) {
      throw new PresetException(source, e.getMessage(), e);
    }
  }

  private static List<Axis> axes(StrictObject top, Preset preset) throws PresetException {
    List<Axis> axes = new ArrayList<>();
    for (StrictObject node : top.objects("axes", AxisDocument.KEYS)) {
      axes.add(AxisDocument.read(node, "axes[" + axes.size() + "]", preset.setting().space()));
    }
    return axes;
  }

  private MeasuredRun run(StrictObject node, Preset preset, List<Axis> axes)
      throws PresetException {
    try {
      return new MeasuredRun(setting(node, preset, axes), node.whole("seed"), values(node, preset));
    } catch (InvalidSettingException e) {
      throw node.problem(node.at(e.getMessage()));
    }
  }

  private List<Double> values(StrictObject node, Preset preset) throws PresetException {
    List<Readout> readouts = studies.of(preset.setting()).readouts();
    List<Double> values = node.numbersOrNull("values");
    if (values.size() != readouts.size()) {
      throw node.wrong("values", WORDS.text("values.count", Integer.toString(readouts.size())));
    }
    for (Readout readout : readouts) {
      double value = values.get(readout.place());
      Range range = readout.measure().range();
      if (!Double.isNaN(value) && value != range.clip(value)) {
        throw node.wrong(
            "values", WORDS.text("values.range", readout.title(), String.valueOf(range)));
      }
    }
    return values;
  }

  private static Setting setting(StrictObject node, Preset preset, List<Axis> axes)
      throws PresetException {
    if (!node.has("at")) {
      return preset.setting();
    }
    if (axes.isEmpty()) {
      throw node.problem(WORDS.text("at.noMap", node.at("at")));
    }
    List<Double> at = node.numbers("at");
    if (at.size() != axes.size()) {
      throw node.wrong("at", WORDS.text("at.count", Integer.toString(axes.size())));
    }
    SettingBuilder builder = new SettingBuilder(preset.setting());
    for (int i = 0; i < axes.size(); i++) {
      builder.set(axes.get(i).parameter(), at.get(i));
    }
    return builder.build();
  }
}
