package carryover.lab.curves;

import carryover.export.ArmLook;
import carryover.lab.ArmCurve;
import carryover.lab.CountText;
import carryover.lab.Meaning;
import carryover.lab.RunNote;
import carryover.lab.StepAxis;
import carryover.study.Arm;
import carryover.study.Arm.Role;
import carryover.study.ClosedForm;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.LineChartModel.EventMarker;
import carryover.ui.chart.LineChartModel.ReferenceLine;
import carryover.ui.chart.Series;
import carryover.words.Words;
import carryover.workbench.RunResults;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns results into the picture of the learning curves. */
final class CurvesModel {
  private static final Words WORDS = Words.of(CurvesModel.class);

  private final Study study;
  private final RunResults results;
  private final CurveOptions options;
  private final int timeCursor;
  private final List<Series> series = new ArrayList<>();
  private final List<ReferenceLine> references = new ArrayList<>();
  private final List<EventMarker> events = new ArrayList<>();

  private CurvesModel(Study study, RunResults results, CurveOptions options, int timeCursor) {
    this.study = study;
    this.results = results;
    this.options = options;
    this.timeCursor = timeCursor;
  }

  /**
   * @param timeCursor the step up to which curves are drawn in full
   */
  static LineChartModel of(Study study, RunResults results, CurveOptions options, int timeCursor) {
    return new CurvesModel(study, results, options, timeCursor).build();
  }

  private LineChartModel build() {
    if (!results.traces().isEmpty()) {
      shown().forEach(this::addArm);
      addPredictions(results.experiment().setting());
    }
    return new LineChartModel(
        series,
        references,
        events,
        StepAxis.of(results, options.logSteps(), shown()),
        AxisModel.automatic(options.quantity().heading(), scale(options.logValues())),
        note(),
        RunNote.whyEmpty(results));
  }

  /** The source first, references behind subjects, the first subject in front of all. */
  private List<Arm> shown() {
    List<Arm> shown =
        new ArrayList<>(
            study.arms().stream()
                .filter(arm -> !arm.isSource() || options.showsSource(study))
                .toList());
    List<Role> order = List.of(Role.SOURCE, Role.REFERENCE, Role.SUBJECT);
    Collections.reverse(shown);
    shown.sort(Comparator.comparingInt(arm -> order.indexOf(arm.role())));
    return shown;
  }

  private void addArm(Arm arm) {
    ArmLook look = ArmLook.of(study, arm);
    String label = arm.isSource() ? WORDS.text("line.source", arm.title()) : arm.title();
    ArmCurve course = course(results.traces(), arm);
    if (options.singleSeeds() && results.traces().size() > 1) {
      for (Trace trace : results.traces()) {
        ArmCurve single = course(List.of(trace), arm);
        series.add(
            Series.line(
                    arm.key() + "-" + trace.seed(),
                    WORDS.text("line.seed", label, String.valueOf(trace.seed())),
                    look.colour(),
                    single.steps(),
                    single.mean())
                .inBackground());
      }
    }
    addLines(arm, look, label, course);
    addDivergence(arm, look, label);
  }

  /** Behind a smoothed line stands the line as it was measured. */
  private void addLines(Arm arm, ArmLook look, String label, ArmCurve course) {
    if (options.smoothing() == Smoothing.NONE || course.apart()) {
      series.addAll(course.lines(arm.key(), label, look.colour(), look.dash(), timeCursor));
      return;
    }
    ArmCurve smooth = course.withMean(options.smoothing().of(course.mean()));
    series.add(
        Series.line(arm.key() + "-measured", label, look.colour(), course.steps(), course.mean())
            .inBackground());
    series.addAll(smooth.lines(arm.key(), label, look.colour(), look.dash(), timeCursor));
  }

  private ArmCurve course(List<Trace> traces, Arm arm) {
    Setting setting = results.experiment().setting();
    return ArmCurve.of(traces, arm, options.quantity())
        .held(arm, setting, Study.steps(shown(), setting));
  }

  private void addDivergence(Arm arm, ArmLook look, String label) {
    IntSummaryStatistics steps =
        results.traces().stream()
            .flatMapToInt(trace -> trace.arm(arm).divergedAt().stream())
            .summaryStatistics();
    if (steps.getCount() > 0) {
      String first = arm.time().unit() + " " + steps.getMin();
      int seeds = results.traces().size();
      String text =
          seeds == 1
              ? WORDS.text("line.diverged", label, first)
              : WORDS.text(
                  "line.divergedInSome",
                  label,
                  first,
                  String.valueOf(steps.getCount()),
                  CountText.seeds(seeds));
      events.add(new EventMarker(steps.getMin(), text, look.colour()));
    }
  }

  /** Every closed form that speaks of what is shown, be it of its complement. */
  private void addPredictions(Setting setting) {
    for (ClosedForm form : study.theory().forms()) {
      form.prediction()
          .map(ClosedForm.Prediction::readout)
          .filter(readout -> readout.measure().sharesPlace(options.quantity()))
          .ifPresent(
              readout ->
                  addPrediction(
                      WORDS.text("line.predicted", readout.arm().title()), form.of(setting)));
    }
  }

  private void addPrediction(String label, double value) {
    if (Double.isFinite(value)) {
      references.add(
          new ReferenceLine(
              label,
              WORDS.text("line.predictions"),
              options.quantity().ofRecorded(value),
              Meaning.PREDICTED.colour()));
    }
  }

  private String note() {
    String smoothing = options.smoothing().note(study.time().units());
    String run = RunNote.of(results);
    return Stream.of(
            run.isEmpty() ? "" : smoothing,
            run,
            DifferenceNote.of(study.headline(), results, options.quantity(), timeCursor))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static AxisScale scale(boolean log) {
    return log ? AxisScale.LOG : AxisScale.LINEAR;
  }
}
