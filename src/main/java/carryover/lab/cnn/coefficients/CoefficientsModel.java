package carryover.lab.cnn.coefficients;

import carryover.lab.ArmCurve;
import carryover.lab.Meaning;
import carryover.lab.RunNote;
import carryover.numeric.Range;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.Coefficients;
import carryover.ui.chart.Dash;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.LineChartModel.EventMarker;
import carryover.ui.chart.Series;
import carryover.words.Words;
import carryover.workbench.RunResults;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Turns results into the picture of one arm's coefficients, summed up over its filters. */
final class CoefficientsModel {
  private static final Words WORDS = Words.of(CoefficientsModel.class);

  private final RunResults results;
  private final CoefficientOptions options;
  private final Summary summary;
  private final int timeCursor;
  private final List<Series> series = new ArrayList<>();

  private CoefficientsModel(
      RunResults results, CoefficientOptions options, Summary summary, int timeCursor) {
    this.results = results;
    this.options = options;
    this.summary = summary;
    this.timeCursor = timeCursor;
  }

  /**
   * @param timeCursor the step up to which curves are drawn in full
   */
  static LineChartModel of(RunResults results, CoefficientOptions options, int timeCursor) {
    return options
        .content()
        .summary()
        .map(summary -> new CoefficientsModel(results, options, summary, timeCursor).build())
        .orElseGet(() -> FiltersModel.of(results, options, timeCursor));
  }

  private LineChartModel build() {
    boolean upstream = options.arm().equals(CnnArms.UPSTREAM);
    Color signal = Meaning.SIGNAL.colour();
    Color noise = Meaning.NOISE.colour();
    ArmCurve own = course(upstream ? summary::gammaV1 : summary::gammaV2);
    ArmCurve whole = course(upstream ? this::upstreamSignal : this::downstreamSignal);
    boolean parted = Arrays.stream(own.mean()).anyMatch(value -> value != 0);
    add("gamma-v1", WORDS.text("line.of", "γ₁", "v1"), signal, Dash.DOTTED, summary::gammaV1);
    if (!upstream) {
      add("gamma-v2", WORDS.text("line.of", "γ₂", "v2"), signal, Dash.DASHED, summary::gammaV2);
    }
    if (!options.arm().equals(CnnArms.SCRATCH)) {
      add(
          "rho-1",
          WORDS.text("line.ofTask", "ρ", "1"),
          noise,
          upstream ? Dash.SOLID : Dash.DOTTED,
          summary::rho1);
    }
    if (!upstream) {
      add("rho-2", WORDS.text("line.ofTask", "ρ", "2"), noise, Dash.SOLID, summary::rho2);
    }
    add(
        "gamma-u",
        WORDS.text("line.of", "γ", "u"),
        signal,
        parted ? Dash.DASH_DOT : Dash.SOLID,
        summary::gammaU);
    String name = !parted ? "γ" : upstream ? "γ + γ₁" : "γ + γ₂";
    if (parted) {
      series.addAll(whole.lines("gamma", name, signal, Dash.SOLID, timeCursor));
    }
    return new LineChartModel(
        series,
        List.of(),
        crossings(whole, name),
        options.steps(results),
        options.values(WORDS.text("axis.values", summary.title())),
        note(),
        RunNote.whyEmpty(results));
  }

  private double upstreamSignal(Coefficients c) {
    return summary.gammaU(c) + summary.gammaV1(c);
  }

  private double downstreamSignal(Coefficients c) {
    return summary.gammaU(c) + summary.gammaV2(c);
  }

  private void add(
      String id, String label, Color colour, Dash dash, ToDoubleFunction<Coefficients> value) {
    series.addAll(course(value).lines(id, label, colour, dash, timeCursor));
  }

  private ArmCurve course(ToDoubleFunction<Coefficients> value) {
    return ArmCurve.of(
        results.traces(),
        options.arm(),
        sample -> value.applyAsDouble(options.sign().of(sample)),
        Range.ALL);
  }

  /** Where the noise of the arm's own task and the whole signal of that task change places. */
  private List<EventMarker> crossings(ArmCurve signal, String name) {
    ArmCurve noise = course(options.arm().equals(CnnArms.UPSTREAM) ? summary::rho1 : summary::rho2);
    return Crossing.marks(noise, signal, name);
  }

  private String note() {
    String run = RunNote.of(results);
    String sign = options.sign().note();
    return run.isEmpty() || sign.isEmpty() ? run : sign + " · " + run;
  }
}
