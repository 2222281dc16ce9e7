package carryover.lab.phase;

import carryover.lab.ArmCourse;
import carryover.lab.Meaning;
import carryover.lab.Measure;
import carryover.lab.RunNote;
import carryover.lab.Workbench;
import carryover.numeric.Range;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.Coefficients;
import carryover.studies.cnn.theory.Explanation;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Counted;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.ui.NumberText;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.Dash;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One cell looked at closely: its seeds are trained once more, with all that a run records.
 *
 * @param title which cell
 * @param traces of the seeds that are done, ordered by seed
 * @param seeds number of seeds asked for
 * @param message what went wrong, in one line; empty otherwise
 */
record Inspection(String title, Setting setting, List<Trace> traces, int seeds, String message) {
  private static final String EMPTY = "Training…";

  /** One row of the table of seeds, ready to be read. */
  record Row(String seed, String transfer, String scratch, String difference) {}

  Inspection {
    traces = List.copyOf(traces);
  }

  /** What happened, in words; the message if it failed. */
  String sentence() {
    return message.isEmpty() ? Explanation.of(setting, traces).sentence() : message;
  }

  List<Row> rows() {
    return traces.stream().map(Inspection::row).toList();
  }

  private static Row row(Trace trace) {
    double transfer = end(trace.arm(CnnArms.TRANSFER));
    double scratch = end(trace.arm(CnnArms.SCRATCH));
    double difference = transfer - scratch;
    return new Row(
        Long.toString(trace.seed()),
        accuracy(transfer),
        accuracy(scratch),
        Double.isNaN(difference)
            ? "–"
            : (difference > 0 ? "+" : "") + NumberText.fixed(difference, 3));
  }

  private static double end(ArmTrace arm) {
    return arm.end().map(CnnMeasures.TEST_ACCURACY::applyAsDouble).orElse(Double.NaN);
  }

  private static String accuracy(double value) {
    return Double.isNaN(value) ? "diverged" : NumberText.fixed(value, 3);
  }

  /** Test accuracy of both arms over the steps. */
  LineChartModel curves() {
    List<Series> series = new ArrayList<>();
    add(series, "scratch", Meaning.SCRATCH, CnnArms.SCRATCH);
    add(series, "transfer", Meaning.TRANSFER, CnnArms.TRANSFER);
    return chart(series, Measure.TEST_ACCURACY.title(), note());
  }

  /** Signal against noise in the transfer arm. */
  LineChartModel coefficients() {
    List<Series> series = new ArrayList<>();
    addCoefficient(series, "γ₂ of v2", Meaning.SIGNAL, Dash.DASHED, Coefficients::gammaV2Mean);
    addCoefficient(series, "ρ of Task 2", Meaning.NOISE, Dash.SOLID, Coefficients::rho2OwnMean);
    addCoefficient(series, "γ of u", Meaning.SIGNAL, Dash.SOLID, Coefficients::gammaUMean);
    return chart(series, "mean coefficient, transfer", "");
  }

  private String note() {
    String of = traces.size() < seeds ? traces.size() + " of " : "";
    return traces.isEmpty() ? "" : of + Counted.of(seeds, "seed") + RunNote.interval(traces.size());
  }

  private void addCoefficient(
      List<Series> series,
      String label,
      Meaning meaning,
      Dash dash,
      ToDoubleFunction<Coefficients> value) {
    series.addAll(
        ArmCourse.of(
                traces,
                CnnArms.TRANSFER,
                sample -> value.applyAsDouble(CnnSample.coefficients(sample)),
                Range.ALL)
            .lines(label, label, meaning.colour(), dash, Workbench.END));
  }

  private void add(List<Series> series, String label, Meaning meaning, Arm arm) {
    series.addAll(
        ArmCourse.of(traces, arm, Measure.TEST_ACCURACY)
            .lines(label, label, meaning.colour(), meaning.dash(), Workbench.END));
  }

  private static LineChartModel chart(List<Series> series, String title, String note) {
    return new LineChartModel(
        series,
        List.of(),
        List.of(),
        AxisModel.automatic("step", AxisScale.LINEAR),
        AxisModel.automatic(title, AxisScale.LINEAR),
        note,
        EMPTY);
  }
}
