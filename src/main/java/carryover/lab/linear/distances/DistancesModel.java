package carryover.lab.linear.distances;

import carryover.export.ChartData;
import carryover.export.PointTable;
import carryover.lab.CountText;
import carryover.lab.Meaning;
import carryover.lab.PinLabels;
import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.studies.linear.LinearSetting;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.ui.NumberText;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.Dash;
import carryover.ui.chart.Marker;
import carryover.ui.chart.OkabeIto;
import carryover.ui.chart.PathChartModel;
import carryover.ui.chart.PlanePath;
import carryover.ui.chart.ReadOutRow;
import carryover.words.Words;
import carryover.workbench.Experiment;
import carryover.workbench.Pin;
import carryover.workbench.Pins;
import carryover.workbench.RunResults;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Turns a setting and its results into the picture of distance and transferability. */
final class DistancesModel {
  private static final Words WORDS = Words.of(DistancesModel.class);
  private static final int DIGITS = 3;
  private static final double THIN = 0.7;
  private static final Color MEASURED = OkabeIto.VERMILION;

  private final LinearSetting setting;
  private final RunResults results;
  private final Pins pins;
  private final int step;
  private final Distance distance;
  private final Transferability gain;
  private final List<PlanePath> paths = new ArrayList<>();
  private final List<String> spoken = new ArrayList<>();
  private double farthest;

  private DistancesModel(
      Setting setting,
      RunResults results,
      Pins pins,
      int step,
      Distance distance,
      Transferability gain) {
    this.setting = LinearSetting.of(setting);
    this.results = results.whole();
    this.pins = pins;
    this.step = step;
    this.distance = distance;
    this.gain = gain;
  }

  /**
   * @param step at which what was measured is looked at
   */
  static PathChartModel of(
      Setting setting,
      RunResults results,
      Pins pins,
      int step,
      Distance distance,
      Transferability gain) {
    return new DistancesModel(setting, results, pins, step, distance, gain).build();
  }

  /** All lines in both distances and both gains. */
  static ChartData table(Setting setting) {
    List<PointTable.Point> points = new ArrayList<>();
    for (Sweep sweep : Sweep.values()) {
      for (Setting at : sweep.settings(setting)) {
        LinearSetting s = LinearSetting.of(at);
        points.add(
            new PointTable.Point(
                sweep.parameter().key(),
                List.of(
                    at.get(sweep.parameter()),
                    Distance.KULLBACK_LEIBLER.of(s),
                    Distance.WASSERSTEIN.of(s),
                    Transferability.LINEAR.expected(s),
                    Transferability.FINETUNE.expected(s))));
      }
    }
    return new PointTable(
        "along",
        List.of("value", "kullback_leibler", "wasserstein", "linear_gain", "finetune_gain"),
        points);
  }

  private PathChartModel build() {
    AxisModel x =
        AxisModel.automatic(WORDS.text("axis.distance", distance.symbol()), AxisScale.LINEAR);
    AxisModel y =
        AxisModel.automatic(WORDS.text("axis.gain", gain.symbol(), gain.title()), AxisScale.LINEAR);
    if (setting.isRelu()) {
      return PathChartModel.empty(x, y, false, WORDS.text("empty.relu"));
    }
    if (!Double.isFinite(distance.of(setting))) {
      return PathChartModel.empty(x, y, false, WORDS.text("empty.infinite"));
    }
    for (Sweep sweep : Sweep.values()) {
      add(sweep);
    }
    paths.add(0, level());
    pins.list().stream().filter(Pin::shown).forEach(this::addPin);
    addSetting();
    addMeasured();
    return new PathChartModel(
        paths,
        x,
        y,
        false,
        WORDS.text("note.fixed"),
        "",
        WORDS.text("distances.spoken", String.join(" ", spoken)));
  }

  /** The angle sets the frame, which the others may leave: they have no ends of their own. */
  private void add(Sweep sweep) {
    List<LinearSetting> settings =
        sweep.settings(setting.values()).stream().map(LinearSetting::of).toList();
    double[] x = settings.stream().mapToDouble(distance::of).toArray();
    double[] y = settings.stream().mapToDouble(gain::expected).toArray();
    farthest = DoubleStream.of(x).filter(Double::isFinite).reduce(farthest, Math::max);
    PlanePath path =
        PlanePath.line(sweep.name(), sweep.title(), sweep.colour(), x, y)
            .withDash(sweep.dash())
            .telling(i -> told(sweep, settings.get(i)));
    paths.add(sweep == Sweep.ANGLE ? path : path.unframed());
    spoken.add(
        WORDS.text(
            "sweep.spoken",
            sweep.parameter().title(),
            number(x[0]),
            number(x[x.length - 1]),
            number(y[0]),
            number(y[y.length - 1])));
  }

  /** Above it transfer helps. */
  private PlanePath level() {
    return PlanePath.line(
            "level", "", OkabeIto.GREY, new double[] {0, farthest}, new double[] {0, 0})
        .withWidth(THIN)
        .withDash(Dash.DOTTED)
        .unframed();
  }

  private void addSetting() {
    double expected = gain.expected(setting);
    String name = WORDS.text("setting.expected");
    paths.add(
        point("setting", name, Meaning.PREDICTED.colour(), setting, expected)
            .withHead(Marker.DIAMOND)
            .telling(i -> rows(name, setting, number(expected))));
    spoken.add(
        WORDS.text(
            "setting.spoken", number(distance.of(setting)), gain.symbol(), number(expected)));
  }

  /** The seeds that are done, if they are of this setting. */
  private void addMeasured() {
    Estimate measured = results.gain(gain.measured(), step);
    boolean current = results.experiment().setting().equals(setting.values());
    if (current && measured.count() > 0) {
      String name = WORDS.text("setting.measured", CountText.seeds(measured.count()));
      PlanePath point = point("measured", name, MEASURED, setting, measured.mean());
      addMeasured(point.withHead(Marker.CIRCLE), "interval", setting, measured);
    }
  }

  /** Pinned runs of linear networks, each at the distance of its own tasks. */
  private void addPin(Pin pin) {
    Experiment of = pin.experiment();
    LinearSetting pinned = LinearSetting.of(of.setting());
    Estimate measured = pin.results().gain(gain.measured(), step);
    if (pinned.isRelu() || of.equals(results.experiment()) || measured.count() == 0) {
      return;
    }
    String id = "pin-" + pin.id();
    String name = new PinLabels(pins, results.experiment()).brief(of);
    PlanePath point = point(id, name, pin.colour(), pinned, measured.mean());
    addMeasured(point.withHead(pin.marker()), id + "-interval", pinned, measured);
  }

  private void addMeasured(
      PlanePath point, String intervalId, LinearSetting at, Estimate measured) {
    boolean told = Confidence.isTold(measured);
    double half = told ? Confidence.OF_95_PERCENT.halfWidth(measured) : 0;
    String value = told ? number(measured.mean()) + " ± " + number(half) : number(measured.mean());
    double x = distance.of(at);
    paths.add(
        PlanePath.line(
            intervalId,
            "",
            point.colour(),
            new double[] {x, x},
            new double[] {measured.mean() - half, measured.mean() + half}));
    paths.add(point.telling(i -> rows(point.label(), at, value)));
    spoken.add(WORDS.text("measured.spoken", point.label(), value));
  }

  private PlanePath point(String id, String name, Color colour, LinearSetting at, double value) {
    return PlanePath.line(id, name, colour, new double[] {distance.of(at)}, new double[] {value});
  }

  private List<ReadOutRow> told(Sweep sweep, LinearSetting at) {
    Parameter parameter = sweep.parameter();
    String value = NumberText.rounded(at.values().get(parameter), DIGITS);
    List<ReadOutRow> rows = new ArrayList<>();
    rows.add(new ReadOutRow(parameter.symbol(), value, Optional.of(sweep.colour())));
    rows.addAll(rows("", at, number(gain.expected(at))));
    return rows;
  }

  private List<ReadOutRow> rows(String name, LinearSetting at, String value) {
    List<ReadOutRow> rows = new ArrayList<>();
    if (!name.isEmpty()) {
      rows.add(ReadOutRow.plain(name, ""));
    }
    for (Distance one : Distance.values()) {
      rows.add(ReadOutRow.plain(one.symbol(), number(one.of(at))));
    }
    rows.add(ReadOutRow.plain(gain.symbol(), value));
    return rows;
  }

  private static String number(double value) {
    return Double.isFinite(value) ? NumberText.rounded(value, DIGITS) : "–";
  }
}
