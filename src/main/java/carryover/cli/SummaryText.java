package carryover.cli;

import carryover.export.RunSummary;
import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.study.Agreement;
import carryover.study.Arm;
import carryover.study.Counted;
import carryover.study.Headline;
import carryover.study.Measure;
import carryover.study.Readout;
import carryover.study.Theory;
import java.util.List;
import java.util.Locale;

/** The summary of a run for people. */
final class SummaryText {
  private final RunSummary summary;
  private final Headline headline;
  private final StringBuilder text = new StringBuilder();

  private SummaryText(RunSummary summary) {
    this.summary = summary;
    headline = summary.study().headline();
  }

  static String of(RunSummary summary) {
    return summary.results().isEmpty()
        ? "no seed was finished\n"
        : new SummaryText(summary).write();
  }

  private String write() {
    int count = summary.results().size();
    add(
        "%s, %s engine, %.2f s%s%n",
        Counted.of(count, "seed"), summary.engine(), summary.elapsedSeconds(), meaning(count));
    List<Measure> others = others(headline.reference().arm());
    add(
        "%-12s %-18s %-12s %s%n",
        "", words(headline.measure()), others.isEmpty() ? "" : words(others.get(0)), "predicted");
    summary.compared().forEach(this::row);
    difference();
    summary.study().arms().forEach(this::diverged);
    return text.toString();
  }

  /** What stands behind the means. */
  private static String meaning(int seeds) {
    return seeds < 2
        ? ""
        : seeds < Confidence.LEAST_TOLD
            ? "; interval from " + Confidence.LEAST_TOLD + " seeds on"
            : "; ± is a 95 % confidence interval";
  }

  private static String words(Measure measure) {
    return measure.column().replace('_', ' ');
  }

  /** What a summary tells of an arm besides the headline measure. */
  private List<Measure> others(Arm arm) {
    return summary.study().outcome().summary().getOrDefault(arm, List.of()).stream()
        .filter(measure -> !measure.equals(headline.measure()))
        .toList();
  }

  private void row(Readout readout) {
    List<Measure> others = others(readout.arm());
    String other =
        others.isEmpty() ? "" : format("%.4g", mean(new Readout(0, readout.arm(), others.get(0))));
    double predicted =
        theory().predicting(readout).map(form -> form.of(summary.setting())).orElse(Double.NaN);
    add(
        "%-12s %-18s %-12s %s%n",
        readout.arm().title(),
        plain(summary.mean(readout)),
        other,
        Double.isNaN(predicted) ? "" : format("%.4f", predicted));
  }

  private double mean(Readout readout) {
    return summary.mean(readout).mean();
  }

  private void difference() {
    Agreement gain = Agreement.ofGain(theory(), headline, summary.gain(), summary.setting());
    add(
        "%-12s %-18s %-12s %s%n",
        "difference",
        signed(summary.gain()),
        "",
        Double.isNaN(gain.predicted()) ? "" : format("%+.4f", gain.predicted()));
    // What of the predicted difference is right, in the words of the window.
    String words =
        summary.untested().map(reason -> "not judged, " + reason).orElseGet(gain::textOfDifference);
    if (!words.isEmpty()) {
      add("%-12s %s%n", "prediction", words);
    }
  }

  private void diverged(Arm arm) {
    long count =
        summary.results().stream().filter(result -> result.arm(arm).end().isEmpty()).count();
    if (count > 0) {
      add(
          "%s diverged with %d of %s%n",
          arm.title(), count, Counted.of(summary.results().size(), "seed"));
    }
  }

  private Theory theory() {
    return summary.study().theory();
  }

  private static String plain(Estimate estimate) {
    return format("%.4f", estimate.mean()) + interval(estimate);
  }

  private static String signed(Estimate estimate) {
    return format("%+.4f", estimate.mean()) + interval(estimate);
  }

  private static String interval(Estimate estimate) {
    return Confidence.isTold(estimate) ? format(" ± %.4f", estimate.halfWidth95()) : "";
  }

  private void add(String pattern, Object... values) {
    text.append(format(pattern, values));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern.replace("%n", "\n"), values);
  }
}
