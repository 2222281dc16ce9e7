package carryover.lab.cnn.picture;

import carryover.lab.Meaning;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Parameter;
import carryover.ui.NumberText;
import carryover.ui.chart.Dash;
import carryover.ui.chart.SketchModel;
import carryover.ui.chart.SketchModel.Anchor;
import carryover.ui.chart.SketchModel.Arrow;
import carryover.ui.chart.SketchModel.Ink;
import carryover.ui.chart.SketchModel.Subject;
import carryover.ui.chart.SketchModel.Text;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The picture of the model: the two tasks beside each other, and of each from above its samples,
 * the filters in the plane of its signals, and how much signal was learned and noise memorised.
 */
record ModelSketch(ModelState state) {
  private static final Words WORDS = Words.of(ModelSketch.class);

  private static final int DIGITS = 3;

  /** Between the two tasks, in units of the text size. */
  private static final double GAP = 2;

  /** From a plane to what stands beside it and its name. */
  private static final double BESIDE = 1.8;

  SketchModel model() {
    return new SketchModel(this::arrange, note());
  }

  private String note() {
    if (state.seed().isEmpty()) {
      return WORDS.text("note.none");
    }
    return WORDS.text(
        "note",
        String.valueOf(state.seed().orElseThrow()),
        state.target().arm().isEmpty() ? "…" : state.target().arm(),
        String.valueOf(state.target().step()));
  }

  private List<Subject> arrange(double width, double height) {
    double column = (width - GAP) / 2;
    double reach = Math.max(state.source().reach(), state.target().reach());
    double most = Math.max(state.source().most(), state.target().most());
    double norm =
        Math.max(
            Math.max(state.setting().universalNorm(), state.setting().upstreamSpecificNorm()),
            state.setting().downstreamSpecificNorm());
    List<Subject> subjects = new ArrayList<>();
    TaskColumn.Scale scale = new TaskColumn.Scale(column, height, reach, most, norm);
    TaskColumn first = new TaskColumn(source(), 0, scale);
    TaskColumn second = new TaskColumn(target(), column + GAP, scale);
    subjects.addAll(first.subjects());
    subjects.addAll(second.subjects());
    if (state.target().inherits()) {
      subjects.add(handedOn(first.plane(), second.plane()));
    }
    return subjects;
  }

  private Subject handedOn(TaskColumn.Plane from, TaskColumn.Plane to) {
    double left = from.x() + from.half() + BESIDE;
    double right = to.x() - to.half() - BESIDE / 2;
    return new Subject(
        List.of(
            new Arrow(
                left, from.y(), right, to.y(), Meaning.UPSTREAM.colour(), Dash.SOLID, 2, true),
            new Text(
                "α = " + number(state.setting().alpha()),
                (left + right) / 2,
                from.y() - 1,
                right - left,
                Anchor.CENTRE,
                Ink.QUIET)),
        WORDS.text(
            "handedOn.words",
            String.valueOf(state.setting().inheritedFilters()),
            String.valueOf(state.setting().filters()),
            number(state.setting().alpha())),
        CnnSpace.ALPHA.key());
  }

  private TaskPicture source() {
    return new TaskPicture(
        WORDS.text("source.title", samples(CnnSpace.UPSTREAM_SAMPLES)),
        WORDS.text("source.brief", samples(CnnSpace.UPSTREAM_SAMPLES)),
        WORDS.text("source.words", samples(CnnSpace.UPSTREAM_SAMPLES)),
        CnnSpace.UPSTREAM_SAMPLES,
        new TaskPicture.Signal(
            "v1",
            state.setting().upstreamSpecificNorm(),
            WORDS.text("v1.words", number(state.setting().upstreamSpecificNorm())),
            CnnSpace.UPSTREAM_SPECIFIC_NORM,
            Meaning.UPSTREAM.colour()),
        shared(),
        new TaskPicture.Noise(
            "σ₁",
            state.setting().upstreamNoise(),
            WORDS.text("noise1.words", number(state.setting().upstreamNoise()), dimension()),
            CnnSpace.UPSTREAM_NOISE),
        WORDS.text("source.filters"),
        CnnSpace.FILTERS,
        state.source(),
        "γ + γ₁",
        "ρ₁",
        true);
  }

  private TaskPicture target() {
    int inherited = state.setting().inheritedFilters();
    return new TaskPicture(
        WORDS.text("target.title", samples(CnnSpace.DOWNSTREAM_SAMPLES)),
        WORDS.text("target.brief", samples(CnnSpace.DOWNSTREAM_SAMPLES)),
        WORDS.text("target.words", samples(CnnSpace.DOWNSTREAM_SAMPLES)),
        CnnSpace.DOWNSTREAM_SAMPLES,
        new TaskPicture.Signal(
            "v2",
            state.setting().downstreamSpecificNorm(),
            WORDS.text("v2.words", number(state.setting().downstreamSpecificNorm())),
            CnnSpace.DOWNSTREAM_SIGNAL_NORM,
            Meaning.TRANSFER.colour()),
        shared(),
        new TaskPicture.Noise(
            "σ₂",
            state.setting().downstreamNoise(),
            WORDS.text("noise2.words", number(state.setting().downstreamNoise()), dimension()),
            CnnSpace.DOWNSTREAM_NOISE),
        WORDS.text(
            "target.filters",
            String.valueOf(inherited),
            String.valueOf(state.setting().filters()),
            number(state.setting().alpha())),
        CnnSpace.ALPHA,
        state.target(),
        "γ + γ₂",
        "ρ₂",
        false);
  }

  private TaskPicture.Signal shared() {
    return new TaskPicture.Signal(
        "u",
        state.setting().universalNorm(),
        WORDS.text("u.words", number(state.setting().universalNorm())),
        CnnSpace.UNIVERSAL_NORM,
        Meaning.SIGNAL.colour());
  }

  private String samples(Parameter parameter) {
    return parameter.text(state.setting().values().get(parameter));
  }

  private String dimension() {
    return String.valueOf(state.setting().dimension());
  }

  private static String number(double value) {
    return NumberText.compact(value, DIGITS);
  }
}
