package carryover.cli;

import carryover.export.RunSummary;
import carryover.export.SeedResult;
import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.theory.Agreement;
import carryover.studies.cnn.theory.Prediction;
import carryover.study.Counted;
import carryover.study.Sample;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** The summary of a run for people. */
final class SummaryText {
  private SummaryText() {}

  static String of(RunSummary summary) {
    Prediction prediction = summary.prediction();
    int count = summary.results().size();
    if (count == 0) {
      return "no seed was finished\n";
    }
    StringBuilder text = new StringBuilder();
    text.append(
        format(
            "%s, %s engine, %.2f s%s%n",
            Counted.of(count, "seed"), summary.engine(), summary.elapsedSeconds(), meaning(count)));
    text.append(format("%-12s %-18s %-12s %s%n", "", "test accuracy", "train loss", "predicted"));
    row(
        text,
        "transfer",
        summary.transfer(),
        loss(summary, SeedResult::transfer),
        prediction.transferAccuracy());
    row(
        text,
        "scratch",
        summary.scratch(),
        loss(summary, SeedResult::scratch),
        prediction.scratchAccuracy());
    text.append(
        format(
            "%-12s %-18s %-12s %s%n",
            "difference",
            signed(summary.difference()),
            "",
            format("%+.4f", prediction.transferAccuracy() - prediction.scratchAccuracy())));
    verdict(text, summary);
    diverged(text, "upstream", summary, SeedResult::upstream);
    diverged(text, "transfer", summary, SeedResult::transfer);
    diverged(text, "scratch", summary, SeedResult::scratch);
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

  /** What of the predicted difference is right, in the words of the window. */
  private static void verdict(StringBuilder text, RunSummary summary) {
    Agreement difference = Agreement.ofDifference(summary.difference(), summary.prediction());
    String words =
        summary
            .untested()
            .map(reason -> "not judged, " + reason)
            .orElseGet(difference::textOfDifference);
    if (!words.isEmpty()) {
      text.append(format("%-12s %s%n", "prediction", words));
    }
  }

  private static void row(
      StringBuilder text, String name, Estimate accuracy, double loss, double predicted) {
    text.append(format("%-12s %-18s %-12.4g %.4f%n", name, plain(accuracy), loss, predicted));
  }

  private static void diverged(
      StringBuilder text, String arm, RunSummary summary, Function<SeedResult, Sample> end) {
    long count = summary.results().stream().map(end).filter(Objects::isNull).count();
    if (count > 0) {
      text.append(
          format(
              "%s diverged with %d of %s%n",
              arm, count, Counted.of(summary.results().size(), "seed")));
    }
  }

  private static double loss(RunSummary summary, Function<SeedResult, Sample> end) {
    return summary.results().stream()
        .map(end)
        .filter(Objects::nonNull)
        .mapToDouble(CnnMeasures.TRAIN_LOSS)
        .average()
        .orElse(Double.NaN);
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

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern.replace("%n", "\n"), values);
  }
}
