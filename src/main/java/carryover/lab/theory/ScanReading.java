package carryover.lab.theory;

import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.ui.NumberText;
import java.util.Optional;

/**
 * A scan of α in words.
 *
 * @param text what is known, empty before the first scan
 * @param running whether it goes on
 */
record ScanReading(String text, boolean running) {

  static ScanReading of(Optional<ShareScan> scan) {
    return scan.map(ScanReading::of).orElse(new ScanReading("", false));
  }

  private static ScanReading of(ShareScan scan) {
    String best =
        scan.best().isPresent() ? best(scan, scan.best().getAsInt()) : "no seed is complete yet";
    return switch (scan.stage()) {
      case RUNNING ->
          new ScanReading(
              "measuring, " + scan.accuracies().size() + " of " + scan.total() + "; " + best, true);
      case DONE -> new ScanReading(best, false);
      case STOPPED -> new ScanReading("stopped; " + best, false);
      case FAILED -> new ScanReading("not measured: " + scan.message(), false);
    };
  }

  private static String best(ShareScan scan, int share) {
    Estimate accuracy = scan.accuracy(share);
    double half = Confidence.OF_95_PERCENT.halfWidth(accuracy);
    String text =
        "α = "
            + share(scan.shares().get(share))
            + " as measured, accuracy "
            + NumberText.fixed(accuracy.mean(), 3)
            + (Double.isNaN(half) ? " (1 seed)" : " ± " + NumberText.fixed(half, 3) + seeds(scan));
    return text
        + scan.notWorse()
            .filter(range -> range[0] < range[1])
            .map(range -> "; not told from it: " + share(range[0]) + " to " + share(range[1]))
            .orElse("");
  }

  private static String seeds(ShareScan scan) {
    return " (" + scan.complete() + " seeds)";
  }

  private static String share(double alpha) {
    return NumberText.rounded(alpha, 3);
  }
}
