package carryover.export;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.studies.cnn.theory.Agreement;
import carryover.studies.cnn.theory.Effect;
import carryover.studies.cnn.theory.NegativeTransferCondition;
import carryover.studies.cnn.theory.Prediction;
import carryover.studies.cnn.theory.TestedRange;
import carryover.studies.cnn.theory.Validity;
import carryover.study.Counted;
import carryover.study.Setting;
import carryover.ui.chart.ChartStyle;
import java.awt.Graphics2D;
import java.util.Optional;

/** What was measured and what theory says, in figures, beside the setting. */
final class ReportFigures {
  private final Setting setting;
  private final RunSummary summary;
  private final Prediction prediction;
  private final Validity validity;
  private final Optional<String> untested;

  ReportFigures(Report report) {
    setting = report.provenance().preset().setting();
    summary =
        new RunSummary(setting, "fast", report.traces().stream().map(SeedResult::of).toList(), 0);
    prediction = summary.prediction();
    validity = Validity.of(setting, report.traces());
    untested = TestedRange.leftBy(setting, validity);
  }

  /** Draws a column and returns where it ends. */
  double draw(Graphics2D g, ChartStyle style, double x, double y, double width) {
    TextColumn column = new TextColumn(g, style, x, y, width);
    int count = summary.results().size();
    column.heading("Final test accuracy, " + Counted.of(count, "seed"));
    double[] stops = {0, width * 0.58, width * 0.8, width};
    Agreement difference = Agreement.ofDifference(summary.difference(), prediction);
    column.quietRow(
        stops, "", count < Confidence.LEAST_TOLD ? "mean" : "mean ± 95 % CI", "predicted", "z");
    accuracy(column, stops, "transfer", Agreement.ofTransfer(summary.transfer(), prediction));
    accuracy(column, stops, "scratch", Agreement.ofScratch(summary.scratch(), prediction));
    accuracy(column, stops, "difference", difference);
    column.row(new double[] {0, width}, "measured", Effect.of(difference.measured()).text());
    column.row(
        new double[] {0, width},
        "prediction",
        untested.isPresent() ? "not tested here" : difference.textOfDifference());
    untested.ifPresent(reason -> column.row(new double[] {0, width}, "", reason));
    column.space();
    column.heading("Theory");
    double[] pair = {0, width};
    column.row(pair, "Γ₂ = α²N₁‖u‖²/(σ₁²σ₂²d)", Figures.rounded(prediction.gamma2()));
    column.row(pair, "Γ₄ = α²N₁‖u‖⁴/(σ₁²σ₂²d)", Figures.rounded(prediction.gamma4()));
    column.row(pair, "N₂S⁴/(σ₂⁴d)", Figures.rounded(prediction.gammaScratch()));
    column.row(
        pair, "advantage of transfer (above 1 it helps)", Figures.rounded(prediction.advantage()));
    column.row(
        pair, "‖u‖ at which it breaks even", Figures.rounded(prediction.boundaryUniversalNorm()));
    NegativeTransferCondition condition = NegativeTransferCondition.of(setting);
    column.row(
        pair,
        "Proposition 4.4(2), transfer hurts",
        condition.holds() ? "applies" : "does not apply");
    column.row(pair, "assumptions of the theory", light());
    return column.bottom();
  }

  private void accuracy(TextColumn column, double[] stops, String name, Agreement agreement) {
    Estimate measured = agreement.measured();
    column.row(
        stops,
        name,
        Figures.fixed(measured.mean(), 3) + margin(measured),
        Figures.fixed(agreement.predicted(), 3),
        agreement.judged() && untested.isEmpty() ? Figures.fixed(agreement.z(), 1) : "–");
  }

  /** Of two seeds an interval tells nothing; the heading says how many there are. */
  private static String margin(Estimate measured) {
    return Confidence.isTold(measured)
        ? " ± " + Figures.fixed(Confidence.OF_95_PERCENT.halfWidth(measured), 3)
        : "";
  }

  private String light() {
    return switch (validity.light()) {
      case GREEN -> "met";
      case AMBER -> "partly met";
      case RED -> "not met";
    };
  }
}
