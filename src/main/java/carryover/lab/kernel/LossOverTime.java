package carryover.lab.kernel;

import carryover.export.ArmLook;
import carryover.lab.PinLabels;
import carryover.studies.kernel.KernelArms;
import carryover.study.Arm;
import carryover.study.Measure;
import carryover.study.Study;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.Dash;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.Series;
import carryover.words.Words;
import carryover.workbench.Pin;
import carryover.workbench.Pins;
import carryover.workbench.RunResults;
import java.util.ArrayList;
import java.util.List;

/**
 * A loss of the arms of Task 2 over training time τ, which compares networks whose steps differ in
 * length, with the pinned runs and the wide network beside.
 *
 * @param options how it is looked at
 */
record LossOverTime(
    Study study, RunResults results, Pins pins, WideRun.State wide, Options options) {
  private static final Words WORDS = Words.of(LossOverTime.class);
  private static final double THIN = 0.65;
  private static final double[] NONE = {};

  /**
   * How it is looked at.
   *
   * @param cursor the step up to which lines are drawn in full
   * @param told whether what comes later is told, too
   */
  record Options(Measure measure, boolean logTime, boolean logLoss, int cursor, boolean told) {}

  LineChartModel model(String note, String empty) {
    List<Series> series = new ArrayList<>();
    for (Pin pin : pins.list()) {
      if (pin.shown()) {
        series.addAll(pinned(pin));
      }
    }
    if (!wide.traces().isEmpty()) {
      arms().forEach(arm -> series.addAll(wide(arm)));
    }
    for (Arm arm : arms()) {
      ArmLook look = ArmLook.of(study, arm);
      series.addAll(
          lines(
              Series.line(arm.key(), arm.title(), look.colour(), NONE, NONE).withDash(look.dash()),
              TimeCurve.of(results.traces(), arm, options.measure())));
    }
    return new LineChartModel(
        series,
        List.of(),
        List.of(),
        AxisModel.automatic(WORDS.text("loss.time"), scale(options.logTime())),
        AxisModel.automatic(options.measure().heading(), scale(options.logLoss())),
        note,
        empty);
  }

  /** Those with a course over time; the first subject in front of all. */
  private List<Arm> arms() {
    return List.of(KernelArms.PROBE, KernelArms.FROZEN, KernelArms.SCRATCH, KernelArms.TRANSFER)
        .stream()
        .filter(arm -> TimeCurve.of(results.traces(), arm, options.measure()).isCourse())
        .toList();
  }

  private List<Series> lines(Series look, TimeCurve curve) {
    return curve.lines(look, options.cursor(), options.told(), options.logTime());
  }

  private List<Series> wide(Arm arm) {
    String label = WORDS.text("loss.wide", arm.title(), String.valueOf(wide.width()));
    Series look =
        Series.line("wide-" + arm.key(), label, ArmLook.of(study, arm).colour(), NONE, NONE)
            .withDash(Dash.DASHED);
    TimeCurve curve = TimeCurve.of(wide.traces(), arm, options.measure());
    return lines(look, new TimeCurve(curve.curve().withoutBand(), curve.time()));
  }

  private List<Series> pinned(Pin pin) {
    String name = new PinLabels(pins, results.experiment()).brief(pin.experiment());
    List<Series> series = new ArrayList<>();
    if (pin.experiment().equals(results.experiment())) {
      return series;
    }
    for (Arm arm : arms()) {
      TimeCurve curve = TimeCurve.of(pin.results().traces(), arm, options.measure());
      TimeCurve bare = new TimeCurve(curve.curve().withoutBand(), curve.time());
      Series look =
          Series.line(
                  "pin-" + pin.id() + "-" + arm.key(),
                  WORDS.text("loss.pinned", name, arm.title()),
                  pin.colour(),
                  NONE,
                  NONE)
              .withDash(ArmLook.of(study, arm).dash())
              .withMarker(pin.marker())
              .withWidth(THIN)
              .inGroup(name);
      if (curve.isCourse()) {
        series.addAll(lines(look, bare));
      }
    }
    return series;
  }

  private static AxisScale scale(boolean log) {
    return log ? AxisScale.LOG : AxisScale.LINEAR;
  }
}
