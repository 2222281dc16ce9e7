package carryover.export;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.study.Agreement;
import carryover.study.ClosedForm;
import carryover.study.Readout;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.study.Validity;
import carryover.ui.chart.ChartStyle;
import carryover.words.Words;
import java.awt.Graphics2D;
import java.util.Optional;

/** What was measured and what theory says, in figures, beside the setting. */
final class ReportFigures {
  private static final Words WORDS = Words.of(ReportFigures.class);

  private final Study study;
  private final Setting setting;
  private final RunSummary summary;
  private final Validity validity;
  private final Optional<String> untested;

  ReportFigures(Report report) {
    study = report.study();
    setting = report.provenance().preset().setting();
    summary =
        new RunSummary(
            study,
            setting,
            study.engine(setting),
            report.traces().stream().map(Trace::ends).toList(),
            0);
    validity = summary.validity();
    untested = summary.untested();
  }

  /** Draws a column and returns where it ends. */
  double draw(Graphics2D g, ChartStyle style, double x, double y, double width) {
    TextColumn column = new TextColumn(g, style, x, y, width);
    int count = summary.results().size();
    column.heading(WORDS.counted("report.final", count, study.headline().measure().title()));
    double[] stops = {0, width * 0.58, width * 0.8, width};
    column.quietRow(
        stops,
        "",
        count < Confidence.LEAST_TOLD
            ? WORDS.text("report.mean")
            : WORDS.text("report.meanInterval"),
        WORDS.text("report.predicted"),
        "z");
    for (Readout readout : summary.compared()) {
      value(
          column,
          stops,
          readout.arm().title(),
          Agreement.of(study.theory(), readout, summary.mean(readout), setting));
    }
    Agreement gain = Agreement.ofGain(study.theory(), study.headline(), summary.gain(), setting);
    value(column, stops, WORDS.text("report.difference"), gain);
    double[] pair = {0, width};
    column.row(
        pair,
        WORDS.text("report.measured"),
        study.headline().text(study.headline().measure().effect(gain.measured())));
    String prediction =
        untested.isPresent() ? WORDS.text("report.untested") : gain.textOfDifference();
    // Empty where nothing is predicted of the difference.
    if (!prediction.isEmpty()) {
      column.row(pair, WORDS.text("report.prediction"), prediction);
    }
    untested.ifPresent(reason -> column.row(pair, "", reason));
    column.space();
    column.heading(WORDS.text("report.theory"));
    for (ClosedForm form : study.theory().card()) {
      column.row(pair, form.line(), Figures.rounded(form.of(setting)));
    }
    study
        .theory()
        .remarks(setting)
        .forEach(remark -> column.row(pair, remark.title(), remark.text()));
    column.row(pair, WORDS.text("report.assumptions"), light());
    return column.bottom();
  }

  private void value(TextColumn column, double[] stops, String name, Agreement agreement) {
    Estimate measured = agreement.measured();
    column.row(
        stops,
        name,
        Figures.of(agreement.measure(), measured.mean()) + margin(agreement),
        Figures.of(agreement.measure(), agreement.predicted()),
        agreement.judged() && untested.isEmpty() ? Figures.fixed(agreement.z(), 1) : "–");
  }

  /** Of two seeds an interval tells nothing; the heading says how many there are. */
  private static String margin(Agreement agreement) {
    Estimate measured = agreement.measured();
    return Confidence.isTold(measured)
        ? " ± " + Figures.of(agreement.measure(), Confidence.OF_95_PERCENT.halfWidth(measured))
        : "";
  }

  private String light() {
    return switch (validity.light()) {
      case GREEN -> WORDS.text("report.met");
      case AMBER -> WORDS.text("report.partlyMet");
      case RED -> WORDS.text("report.notMet");
    };
  }
}
