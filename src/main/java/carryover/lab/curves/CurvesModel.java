package carryover.lab.curves;

import carryover.lab.ArmCourse;
import carryover.lab.Meaning;
import carryover.lab.RunNote;
import carryover.lab.RunResults;
import carryover.lab.StepAxis;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.theory.Prediction;
import carryover.study.Arm;
import carryover.study.Counted;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.LineChartModel.EventMarker;
import carryover.ui.chart.LineChartModel.ReferenceLine;
import carryover.ui.chart.Series;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns results into the picture of the learning curves. */
final class CurvesModel {
  private final RunResults results;
  private final CurveOptions options;
  private final int timeCursor;
  private final List<Series> series = new ArrayList<>();
  private final List<ReferenceLine> references = new ArrayList<>();
  private final List<EventMarker> events = new ArrayList<>();

  private CurvesModel(RunResults results, CurveOptions options, int timeCursor) {
    this.results = results;
    this.options = options;
    this.timeCursor = timeCursor;
  }

  /**
   * @param timeCursor the step up to which curves are drawn in full
   */
  static LineChartModel of(RunResults results, CurveOptions options, int timeCursor) {
    return new CurvesModel(results, options, timeCursor).build();
  }

  private LineChartModel build() {
    if (!results.traces().isEmpty()) {
      if (options.showsUpstream()) {
        addArm(CnnArms.UPSTREAM, Meaning.UPSTREAM, "upstream (Task 1)");
      }
      addArm(CnnArms.SCRATCH, Meaning.SCRATCH, "scratch");
      addArm(CnnArms.TRANSFER, Meaning.TRANSFER, "transfer");
      if (options.quantity().isPredicted()) {
        addPredictions(results.experiment().setting());
      }
    }
    return new LineChartModel(
        series,
        references,
        events,
        options.showsUpstream()
            ? StepAxis.of(results, options.logSteps(), CnnArms.TRANSFER, CnnArms.UPSTREAM)
            : StepAxis.of(results, options.logSteps(), CnnArms.TRANSFER),
        AxisModel.automatic(options.quantity().title(), scale(options.logValues())),
        note(),
        RunNote.whyEmpty(results));
  }

  private void addArm(Arm arm, Meaning meaning, String label) {
    ArmCourse course = course(results.traces(), arm);
    if (options.singleSeeds() && results.traces().size() > 1) {
      for (Trace trace : results.traces()) {
        ArmCourse single = course(List.of(trace), arm);
        series.add(
            Series.line(
                    arm.key() + "-" + trace.seed(),
                    label + ", seed " + trace.seed(),
                    meaning.colour(),
                    single.steps(),
                    single.mean())
                .inBackground());
      }
    }
    addLines(arm, meaning, label, course);
    addDivergence(arm, meaning, label);
  }

  /** Behind a smoothed line stands the line as it was measured. */
  private void addLines(Arm arm, Meaning meaning, String label, ArmCourse course) {
    if (options.smoothing() == Smoothing.NONE) {
      series.addAll(course.lines(arm.key(), label, meaning.colour(), meaning.dash(), timeCursor));
      return;
    }
    ArmCourse smooth =
        new ArmCourse(
            course.steps(), options.smoothing().of(course.mean()), course.lower(), course.upper());
    series.add(
        Series.line(arm.key() + "-measured", label, meaning.colour(), course.steps(), course.mean())
            .inBackground());
    series.addAll(smooth.lines(arm.key(), label, meaning.colour(), meaning.dash(), timeCursor));
  }

  private ArmCourse course(List<Trace> traces, Arm arm) {
    return ArmCourse.of(traces, arm, options.quantity());
  }

  private void addDivergence(Arm arm, Meaning meaning, String label) {
    IntSummaryStatistics steps =
        results.traces().stream()
            .flatMapToInt(trace -> trace.arm(arm).divergedAt().stream())
            .summaryStatistics();
    if (steps.getCount() > 0) {
      String seeds =
          results.traces().size() == 1
              ? ""
              : " ("
                  + steps.getCount()
                  + " of "
                  + Counted.of(results.traces().size(), "seed")
                  + ")";
      events.add(
          new EventMarker(
              steps.getMin(),
              label + " diverged at step " + steps.getMin() + seeds,
              meaning.colour()));
    }
  }

  private void addPredictions(Setting setting) {
    Prediction prediction = Prediction.of(setting);
    addPrediction("predicted transfer", prediction.transferAccuracy());
    addPrediction("predicted scratch", prediction.scratchAccuracy());
  }

  private void addPrediction(String label, double accuracy) {
    if (Double.isFinite(accuracy)) {
      references.add(
          new ReferenceLine(
              label, options.quantity().ofAccuracy(accuracy), Meaning.PREDICTED.colour()));
    }
  }

  private String note() {
    String smoothing = options.smoothing().note();
    String run = RunNote.of(results);
    return Stream.of(
            run.isEmpty() ? "" : smoothing,
            run,
            DifferenceNote.of(results, options.quantity(), timeCursor))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static AxisScale scale(boolean log) {
    return log ? AxisScale.LOG : AxisScale.LINEAR;
  }
}
