package carryover.lab.linear.training;

import carryover.lab.ArmCurve;
import carryover.lab.Meaning;
import carryover.lab.RunNote;
import carryover.lab.StepAxis;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.theory.ArmLimit;
import carryover.studies.linear.theory.FeatureRise;
import carryover.study.Arm;
import carryover.study.Measure;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.Dash;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.LineChartModel.ReferenceLine;
import carryover.ui.chart.OkabeIto;
import carryover.ui.chart.Series;
import carryover.words.Words;
import carryover.workbench.RunResults;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Turns results into the picture of one arm from the inside. */
final class InsideModel {
  private static final Words WORDS = Words.of(InsideModel.class);
  private static final double THIN = 0.6;

  private static final Map<Measure, Dash> FURTHER =
      Map.of(
          LinearMeasures.SECOND_SINGULAR, Dash.DASHED, LinearMeasures.THIRD_SINGULAR, Dash.DOTTED);

  private final RunResults results;
  private final LinearSetting setting;
  private final Arm arm;
  private final boolean limits;
  private final int timeCursor;
  private final List<Series> series = new ArrayList<>();
  private final List<ReferenceLine> ends = new ArrayList<>();

  private InsideModel(RunResults results, InsideOptions options, int timeCursor) {
    this.results = results;
    this.timeCursor = timeCursor;
    arm = options.arm();
    limits = options.limits();
    setting = LinearSetting.of(results.experiment().setting());
  }

  /**
   * @param timeCursor the step up to which curves are drawn in full
   */
  static LineChartModel of(RunResults results, InsideOptions options, int timeCursor) {
    return new InsideModel(results, options, timeCursor).build(options.logSteps());
  }

  private LineChartModel build(boolean logSteps) {
    if (!results.traces().isEmpty()) {
      if (limits) {
        addRise();
        ArmLimit.of(arm, setting).ifPresent(this::addEnds);
      }
      FURTHER.forEach(this::addFurther);
      for (ArmQuantity quantity : ArmQuantity.values()) {
        add(quantity);
      }
    }
    return new LineChartModel(
        series,
        ends,
        List.of(),
        StepAxis.of(results, logSteps, List.of(arm)),
        AxisModel.automatic(WORDS.text("axis.value"), AxisScale.LINEAR),
        RunNote.of(results),
        RunNote.whyEmpty(results));
  }

  /** Not what a network does not have: of ReLU networks nothing is called unseen. */
  private void add(ArmQuantity quantity) {
    ArmCurve curve = curve(quantity.measure());
    if (Arrays.stream(curve.mean()).anyMatch(Double::isFinite)) {
      series.addAll(
          curve.lines(
              quantity.key(), quantity.title(), quantity.colour(), quantity.dash(), timeCursor));
    }
  }

  /** Those beside the one that is learned; 0 throughout where the start is vanishingly small. */
  private void addFurther(Measure measure, Dash dash) {
    ArmCurve curve = curve(measure);
    if (Arrays.stream(curve.mean()).anyMatch(value -> value > 0)) {
      curve
          .withoutBand()
          .lines(measure.key(), measure.title(), OkabeIto.GREEN, dash, timeCursor)
          .forEach(line -> series.add(line.withWidth(THIN)));
    }
  }

  /** From where the recorded curve starts, on a source that is known exactly. */
  private void addRise() {
    ArmCurve size = curve(LinearMeasures.FIRST_SINGULAR);
    boolean known = !setting.isRelu() && setting.populationSource();
    if (arm.equals(LinearArms.PRETRAIN) && known && !size.isEmpty()) {
      double[] times = Arrays.stream(size.steps()).map(step -> step * setting.stepSize()).toArray();
      double[] rise = new FeatureRise(setting.depth()).at(size.mean()[0], times);
      series.add(
          Series.line(
                  "rise", WORDS.text("rise.name"), Meaning.PREDICTED.colour(), size.steps(), rise)
              .withDash(Meaning.PREDICTED.dash()));
    }
  }

  private void addEnds(ArmLimit end) {
    for (ArmQuantity quantity : ArmQuantity.values()) {
      double value = quantity.of(end);
      ends.add(
          new ReferenceLine(WORDS.text("limit.name", quantity.title()), value, quantity.colour()));
    }
  }

  private ArmCurve curve(Measure measure) {
    return ArmCurve.of(results.traces(), arm, measure);
  }
}
