package carryover.cli;

import carryover.export.RunSummary;
import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.study.Agreement;
import carryover.study.Arm;
import carryover.study.Better;
import carryover.study.Counted;
import carryover.study.Headline;
import carryover.study.Measure;
import carryover.study.Readout;
import carryover.study.Theory;
import java.util.List;
import java.util.Locale;

/** The summary of a run for people. */
final class SummaryText {
  private static final int DIGITS = 4;

  /** Widths of columns. */
  private static final int SHORT_NAME = 12;

  private static final int SHARE_WIDTH = 18;
  private static final int VALUE_WIDTH = 24;

  private final RunSummary summary;
  private final Headline headline;
  private final String line;
  private final StringBuilder text = new StringBuilder();

  private SummaryText(RunSummary summary) {
    this.summary = summary;
    headline = summary.study().headline();
    int names =
        headline.subjects().stream()
            .mapToInt(subject -> difference(of(subject)).length())
            .reduce(SHORT_NAME, Math::max);
    int values = headline.measure().isShare() ? SHARE_WIDTH : VALUE_WIDTH;
    line = "%-" + names + "s %-" + values + "s %-12s %s%n";
  }

  /** With its arms where there are several, and with the direction in which less is better. */
  private String difference(Headline one) {
    boolean plain = headline.measure().better() == Better.HIGHER;
    return plain && headline.subjects().size() == 1 ? "difference" : one.title();
  }

  /** What the headline says of one subject. */
  private Headline of(Readout subject) {
    return new Headline(List.of(subject), headline.reference());
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
        line,
        "",
        words(headline.measure()),
        others.isEmpty() ? "" : words(others.get(0)),
        "predicted");
    summary.compared().forEach(this::row);
    headline.subjects().forEach(this::difference);
    summary
        .untested()
        .ifPresent(reason -> add("%-12s %s%n", "prediction", "not judged, " + reason));
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
        line,
        readout.arm().title(),
        plain(readout.measure(), summary.mean(readout)),
        other,
        Double.isNaN(predicted) ? "" : readout.measure().text(predicted, DIGITS));
  }

  private double mean(Readout readout) {
    return summary.mean(readout).mean();
  }

  private void difference(Readout subject) {
    Headline one = of(subject);
    Estimate measured = summary.gain(subject);
    Agreement gain = Agreement.ofGain(theory(), one, measured, summary.setting());
    add(
        line,
        difference(one),
        signed(headline.measure(), measured),
        "",
        Double.isNaN(gain.predicted()) ? "" : signed(headline.measure(), gain.predicted()));
    // What of the predicted difference is right, in the words of the window.
    String words = summary.untested().isPresent() ? "" : gain.textOfDifference();
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

  private static String plain(Measure measure, Estimate estimate) {
    return measure.text(estimate.mean(), DIGITS) + interval(measure, estimate);
  }

  private static String signed(Measure measure, Estimate estimate) {
    return signed(measure, estimate.mean()) + interval(measure, estimate);
  }

  private static String signed(Measure measure, double value) {
    String text = measure.text(value, DIGITS);
    return value >= 0 && !text.startsWith("-") ? "+" + text : text;
  }

  private static String interval(Measure measure, Estimate estimate) {
    return Confidence.isTold(estimate) ? " ± " + measure.text(estimate.halfWidth95(), DIGITS) : "";
  }

  private void add(String pattern, Object... values) {
    text.append(format(pattern, values));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern.replace("%n", "\n"), values);
  }
}
