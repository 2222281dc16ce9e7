package carryover.lab.phase;

import carryover.export.ArmLook;
import carryover.lab.ArmCurve;
import carryover.lab.CountText;
import carryover.lab.MeasureText;
import carryover.lab.RunNote;
import carryover.study.Arm;
import carryover.study.Headline;
import carryover.study.Measure;
import carryover.study.Readout;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.Dash;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.OkabeIto;
import carryover.ui.chart.Series;
import carryover.words.Words;
import carryover.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;

/**
 * One cell looked at closely: its seeds are trained once more, with all that a run records.
 *
 * @param study whose arms were trained
 * @param title which cell
 * @param traces of the seeds that are done, ordered by seed
 * @param seeds number of seeds asked for
 * @param message what went wrong, in one line; empty otherwise
 */
record Inspection(
    Study study, String title, Setting setting, List<Trace> traces, int seeds, String message) {
  private static final Words WORDS = Words.of(Inspection.class);

  /** The lines of a close-up, in its order. */
  private static final List<ArmLook> CLOSE_UP =
      List.of(
          new ArmLook(OkabeIto.GREEN, Dash.DASHED),
          new ArmLook(OkabeIto.ORANGE, Dash.SOLID),
          new ArmLook(OkabeIto.GREEN, Dash.SOLID),
          new ArmLook(OkabeIto.PURPLE, Dash.DOTTED));

  /**
   * One row of the table of seeds, ready to be read.
   *
   * @param values one for each readout
   */
  record Row(String seed, List<String> values, String difference) {}

  Inspection {
    traces = List.copyOf(traces);
  }

  /** What happened, in words; the message if it failed. */
  String sentence() {
    return message.isEmpty() ? study.theory().explain(setting, traces).sentence() : message;
  }

  List<Row> rows() {
    return traces.stream().map(this::row).toList();
  }

  private Row row(Trace trace) {
    double gain = study.headline().gain(trace);
    return new Row(
        Long.toString(trace.seed()),
        study.readouts().stream()
            .map(readout -> value(readout.measure(), readout.end(trace)))
            .toList(),
        Double.isNaN(gain) ? "–" : MeasureText.signed(study.headline().measure(), gain));
  }

  private static String value(Measure measure, double value) {
    return Double.isNaN(value) ? "diverged" : MeasureText.value(measure, value);
  }

  /** The headline measure of the compared arms over the steps, the first subject in front. */
  LineChartModel curves() {
    Headline headline = study.headline();
    List<Series> series = new ArrayList<>();
    add(series, headline.reference());
    for (int i = headline.subjects().size() - 1; i >= 0; i--) {
      add(series, headline.subjects().get(i));
    }
    return chart(series, headline.measure().heading(), note());
  }

  /** Whether the study has more to show of one cell. */
  boolean hasCloseUp() {
    return !study.outcome().closeUp().measures().isEmpty();
  }

  /** What else is worth seeing of the first subject. */
  LineChartModel closeUp() {
    Arm arm = study.headline().subject().arm();
    List<Measure> measures = study.outcome().closeUp().measures();
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      Measure measure = measures.get(i);
      ArmLook look = CLOSE_UP.get(i % CLOSE_UP.size());
      series.addAll(
          ArmCurve.of(traces, arm, measure)
              .held(arm, setting, arm.steps(setting))
              .lines(measure.key(), measure.title(), look.colour(), look.dash(), Workbench.END));
    }
    return chart(series, study.outcome().closeUp().title() + ", " + arm.title(), "");
  }

  private String note() {
    int done = traces.size();
    if (done == 0) {
      return "";
    }
    String all = CountText.seeds(seeds);
    return (done < seeds ? WORDS.text("inspection.some", String.valueOf(done), all) : all)
        + RunNote.interval(done);
  }

  private void add(List<Series> series, Readout readout) {
    Arm arm = readout.arm();
    ArmLook look = ArmLook.of(study, arm);
    series.addAll(
        ArmCurve.of(traces, arm, readout.measure())
            .held(arm, setting, Study.steps(study.downstream(), setting))
            .lines(arm.key(), arm.title(), look.colour(), look.dash(), Workbench.END));
  }

  private LineChartModel chart(List<Series> series, String title, String note) {
    String unit = study.time().unit();
    return new LineChartModel(
        series,
        List.of(),
        List.of(),
        AxisModel.automatic(unit, AxisScale.WHOLE),
        AxisModel.automatic(title, AxisScale.LINEAR),
        note,
        WORDS.text("inspection.training"));
  }
}
