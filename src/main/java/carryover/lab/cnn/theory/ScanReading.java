package carryover.lab.cnn.theory;

import carryover.lab.Margin;
import carryover.lab.cnn.theory.SourceNeedScan.Stretch;
import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.study.Counted;
import carryover.study.Effect;
import carryover.ui.NumberText;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * A scan in words.
 *
 * @param text what is known, empty before the first scan
 * @param running whether it goes on
 */
record ScanReading(String text, boolean running) {

  /** The best share α. */
  static ScanReading ofShare(Optional<ParameterScan> scan) {
    return of(scan, found -> best(new BestShareScan(found)));
  }

  /** The N₁ at which transfer helps. */
  static ScanReading ofSource(Optional<ParameterScan> scan) {
    return of(scan, found -> helps(new SourceNeedScan(found)));
  }

  private static ScanReading of(
      Optional<ParameterScan> scan, Function<ParameterScan, String> finding) {
    return scan.map(found -> of(found, finding.apply(found))).orElse(new ScanReading("", false));
  }

  private static ScanReading of(ParameterScan scan, String finding) {
    return switch (scan.stage()) {
      case RUNNING ->
          new ScanReading(
              "measuring, " + scan.measured().size() + " of " + scan.total() + "; " + finding,
              true);
      case DONE -> new ScanReading(finding, false);
      case STOPPED -> new ScanReading("stopped; " + finding, false);
      case FAILED -> new ScanReading("not measured: " + scan.message(), false);
    };
  }

  private static String best(BestShareScan shares) {
    if (shares.best().isEmpty()) {
      return "no seed is complete yet";
    }
    int share = shares.best().getAsInt();
    Estimate accuracy = shares.accuracy(share);
    String text =
        "α = "
            + number(shares.scan().values().get(share))
            + " as measured, accuracy "
            + NumberText.fixed(accuracy.mean(), 3)
            + (Confidence.isTold(accuracy) ? Margin.of(accuracy, 3) : "")
            + seeds(accuracy.count());
    return text
        + shares
            .notWorse()
            .filter(range -> range[0] < range[1])
            .map(range -> "; not told from it: " + number(range[0]) + " to " + number(range[1]))
            .orElse("");
  }

  private static String helps(SourceNeedScan sources) {
    List<Stretch> stretches = sources.stretches();
    if (stretches.isEmpty()) {
      return "two seeds are needed to tell";
    }
    StringJoiner text = new StringJoiner("; ");
    text.add(
        "measured: helps from "
            + (sources.helpsFrom().isPresent()
                ? "N₁ = " + sources.helpsFrom().getAsInt() + " on"
                : "no N₁ up to " + number(Collections.max(sources.scan().values())) + " on")
            + seeds(sources.scan().complete()));
    int unsaid = stretches.size() - (sources.helpsFrom().isPresent() ? 1 : 0);
    for (Stretch stretch : stretches.subList(0, unsaid)) {
      text.add(word(stretch.effect()) + " at " + range(sources.scan(), stretch));
    }
    return text.toString();
  }

  private static String word(Effect effect) {
    return switch (effect) {
      case MORE -> "helps";
      case LESS -> "hurts";
      case NONE -> Effect.NONE.text();
      case UNTOLD -> "cannot be told";
    };
  }

  private static String range(ParameterScan scan, Stretch stretch) {
    String from = number(scan.values().get(stretch.from()));
    return stretch.from() == stretch.to()
        ? from
        : from + " to " + number(scan.values().get(stretch.to()));
  }

  private static String seeds(int count) {
    return " (" + Counted.of(count, "seed") + ")";
  }

  private static String number(double value) {
    return value == Math.rint(value) ? NumberText.exact(value) : NumberText.rounded(value, 3);
  }
}
