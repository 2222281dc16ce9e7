package carryover.lab.kernel;

import carryover.export.ArmLook;
import carryover.lab.ArmCurve;
import carryover.lab.StepAxis;
import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelMeasures;
import carryover.study.Arm;
import carryover.study.Measure;
import carryover.study.Sample;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.ui.NumberText;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.Dash;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.Series;
import carryover.words.Words;
import carryover.workbench.RunResults;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Alignment of the feature kernel with the labels of both tasks over the steps of Task 2: the fall
 * of the source's is forgetting.
 *
 * @param source the steps of Task 1 as well
 */
record KernelAlignment(Study study, RunResults results, boolean logSteps, boolean source) {
  private static final Words WORDS = Words.of(KernelAlignment.class);

  LineChartModel model(int cursor, String note, String empty) {
    List<Series> series = new ArrayList<>();
    List<Trace> recorded =
        KernelRun.of(results, cursor).map(KernelRun::trace).map(List::of).orElse(List.of());
    for (Arm arm : arms()) {
      add(series, recorded, arm, KernelMeasures.TARGET_ALIGNMENT, Dash.DASHED, cursor);
      add(series, recorded, arm, KernelMeasures.SOURCE_ALIGNMENT, Dash.SOLID, cursor);
    }
    return new LineChartModel(
        series,
        List.of(),
        List.of(),
        StepAxis.of(results, logSteps, arms()),
        AxisModel.automatic(WORDS.text("alignment.axis"), AxisScale.LINEAR),
        note,
        empty);
  }

  private List<Arm> arms() {
    return source
        ? List.of(KernelArms.SCRATCH, KernelArms.SOURCE, KernelArms.TRANSFER)
        : List.of(KernelArms.SCRATCH, KernelArms.TRANSFER);
  }

  private void add(
      List<Series> series, List<Trace> recorded, Arm arm, Measure measure, Dash dash, int cursor) {
    boolean own = measure.equals(KernelMeasures.SOURCE_ALIGNMENT);
    String label =
        own
            ? WORDS.text("alignment.source", arm.title())
            : WORDS.text("alignment.target", arm.title());
    series.addAll(
        measured(ArmCurve.of(recorded, arm, measure))
            .lines(
                arm.key() + "-" + measure.key(),
                label,
                ArmLook.of(study, arm).colour(),
                dash,
                cursor));
  }

  /** The steps at which features were looked at. */
  private static ArmCurve measured(ArmCurve curve) {
    int[] kept =
        IntStream.range(0, curve.steps().length)
            .filter(i -> Double.isFinite(curve.mean()[i]))
            .toArray();
    return new ArmCurve(
        Arrays.stream(kept).mapToDouble(i -> curve.steps()[i]).toArray(),
        Arrays.stream(kept).mapToDouble(i -> curve.mean()[i]).toArray(),
        new double[0],
        new double[0]);
  }

  /** How far the source is forgotten, from the first to the last step up to the cursor. */
  String reading(int cursor) {
    return KernelRun.of(results, cursor)
        .map(run -> KernelState.detailed(run.trace(), KernelArms.TRANSFER, cursor))
        .filter(samples -> samples.size() > 1)
        .map(
            samples ->
                WORDS.text(
                    "alignment.reading",
                    text(samples.get(0)),
                    text(samples.get(samples.size() - 1))))
        .orElse("");
  }

  private static String text(Sample sample) {
    return NumberText.fixed(sample.get(KernelMeasures.SOURCE_ALIGNMENT), 2);
  }
}
