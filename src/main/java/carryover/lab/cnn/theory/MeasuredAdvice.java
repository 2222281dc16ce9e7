package carryover.lab.cnn.theory;

import carryover.lab.CountText;
import carryover.lab.Margin;
import carryover.lab.cnn.theory.SourceFinding.Stretch;
import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.study.Effect;
import carryover.ui.NumberText;
import carryover.words.Words;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * What was measured, in words.
 *
 * @param text what is known, empty before anything was asked for
 * @param running whether it goes on
 */
record MeasuredAdvice(String text, boolean running) {
  private static final Words WORDS = Words.of(MeasuredAdvice.class);

  /** The best share α. */
  static MeasuredAdvice ofShare(Optional<Measurement> measured) {
    return of(measured, line -> best(new ShareFinding(line)));
  }

  /** The N₁ at which transfer helps. */
  static MeasuredAdvice ofSource(Optional<Measurement> measured) {
    return of(measured, line -> helps(new SourceFinding(line)));
  }

  private static MeasuredAdvice of(
      Optional<Measurement> measured, Function<MeasuredLine, String> finding) {
    return measured
        .map(known -> new MeasuredAdvice(text(known, finding), known.isRunning()))
        .orElse(new MeasuredAdvice("", false));
  }

  private static String text(Measurement known, Function<MeasuredLine, String> finding) {
    MeasuredLine line = known.line();
    return switch (known.activity()) {
      case IDLE -> "";
      case WAITING, RUNNING ->
          WORDS.text(
              "measured.running",
              String.valueOf(known.progress().done()),
              String.valueOf(known.progress().total()),
              finding.apply(line));
      case PAUSED, STOPPED -> WORDS.text("measured.stopped", finding.apply(line));
      case DONE -> line.values().isEmpty() ? WORDS.text("measured.tooLarge") : finding.apply(line);
      case FAILED -> WORDS.text("measured.failed", known.message());
    };
  }

  private static String best(ShareFinding shares) {
    if (shares.best().isEmpty()) {
      return WORDS.text("measured.noSeed");
    }
    int share = shares.best().getAsInt();
    Estimate accuracy = shares.accuracy(share);
    String text =
        WORDS.text(
            "share.measured",
            number(shares.line().values().get(share)),
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

  private static String helps(SourceFinding sources) {
    List<Stretch> stretches = sources.stretches();
    if (stretches.isEmpty()) {
      return WORDS.text("measured.twoSeeds");
    }
    String seeds = CountText.seeds(sources.line().complete());
    StringJoiner text = new StringJoiner("; ");
    text.add(
        sources.helpsFrom().isPresent()
            ? WORDS.text("source.helpsFrom", String.valueOf(sources.helpsFrom().getAsInt()), seeds)
            : WORDS.text(
                "source.helpsNowhere", number(Collections.max(sources.line().values())), seeds));
    int unsaid = stretches.size() - (sources.helpsFrom().isPresent() ? 1 : 0);
    for (Stretch stretch : stretches.subList(0, unsaid)) {
      text.add(WORDS.text("measured.at", word(stretch.effect()), range(sources.line(), stretch)));
    }
    return text.toString();
  }

  private static String word(Effect effect) {
    return switch (effect) {
      case MORE -> WORDS.text("measured.helps");
      case LESS -> WORDS.text("measured.hurts");
      case NONE -> Effect.none();
      case UNTOLD -> WORDS.text("measured.untold");
    };
  }

  private static String range(MeasuredLine line, Stretch stretch) {
    String from = number(line.values().get(stretch.from()));
    return stretch.from() == stretch.to()
        ? from
        : WORDS.text("measured.range", from, number(line.values().get(stretch.to())));
  }

  private static String number(double value) {
    return value == Math.rint(value) ? NumberText.exact(value) : NumberText.rounded(value, 3);
  }
}
