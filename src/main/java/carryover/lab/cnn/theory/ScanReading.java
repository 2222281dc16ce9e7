package carryover.lab.cnn.theory;

import carryover.lab.CountText;
import carryover.lab.Margin;
import carryover.lab.cnn.theory.SourceNeedScan.Stretch;
import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.study.Effect;
import carryover.ui.NumberText;
import carryover.ui.Words;
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
  private static final Words WORDS = Words.of(ScanReading.class);

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
              WORDS.text(
                  "scan.running",
                  String.valueOf(scan.measured().size()),
                  String.valueOf(scan.total()),
                  finding),
              true);
      case DONE -> new ScanReading(finding, false);
      case STOPPED -> new ScanReading(WORDS.text("scan.stopped", finding), false);
      case FAILED -> new ScanReading(WORDS.text("scan.failed", scan.message()), false);
    };
  }

  private static String best(BestShareScan shares) {
    if (shares.best().isEmpty()) {
      return WORDS.text("scan.noSeed");
    }
    int share = shares.best().getAsInt();
    Estimate accuracy = shares.accuracy(share);
    String text =
        WORDS.text(
            "share.measured",
            number(shares.scan().values().get(share)),
            NumberText.fixed(accuracy.mean(), 3)
                + (Confidence.isTold(accuracy) ? Margin.of(accuracy, 3) : ""),
            CountText.seeds(accuracy.count()));
    return text
        + shares
            .notWorse()
            .filter(range -> range[0] < range[1])
            .map(range -> WORDS.text("share.notWorse", number(range[0]), number(range[1])))
            .orElse("");
  }

  private static String helps(SourceNeedScan sources) {
    List<Stretch> stretches = sources.stretches();
    if (stretches.isEmpty()) {
      return WORDS.text("scan.twoSeeds");
    }
    String seeds = CountText.seeds(sources.scan().complete());
    StringJoiner text = new StringJoiner("; ");
    text.add(
        sources.helpsFrom().isPresent()
            ? WORDS.text("source.helpsFrom", String.valueOf(sources.helpsFrom().getAsInt()), seeds)
            : WORDS.text(
                "source.helpsNowhere", number(Collections.max(sources.scan().values())), seeds));
    int unsaid = stretches.size() - (sources.helpsFrom().isPresent() ? 1 : 0);
    for (Stretch stretch : stretches.subList(0, unsaid)) {
      text.add(WORDS.text("scan.at", word(stretch.effect()), range(sources.scan(), stretch)));
    }
    return text.toString();
  }

  private static String word(Effect effect) {
    return switch (effect) {
      case MORE -> WORDS.text("scan.helps");
      case LESS -> WORDS.text("scan.hurts");
      case NONE -> Effect.NONE.text();
      case UNTOLD -> WORDS.text("scan.untold");
    };
  }

  private static String range(ParameterScan scan, Stretch stretch) {
    String from = number(scan.values().get(stretch.from()));
    return stretch.from() == stretch.to()
        ? from
        : WORDS.text("scan.range", from, number(scan.values().get(stretch.to())));
  }

  private static String number(double value) {
    return value == Math.rint(value) ? NumberText.exact(value) : NumberText.rounded(value, 3);
  }
}
