package carryover.lab.lesson;

import carryover.lab.CountText;
import carryover.lab.MeasureText;
import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.study.Effect;
import carryover.study.Headline;
import carryover.study.Measure;
import carryover.ui.NumberText;
import carryover.words.Words;
import carryover.workbench.Expectation;
import carryover.workbench.Guess;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A prediction against what was measured, in a few sentences. */
final class GuessText {
  private static final Words WORDS = Words.of(GuessText.class);

  /** Closer than this share of what matters is exact. */
  private static final double EXACT = 1 / 40.0;

  private GuessText() {}

  static String of(Headline headline, Guess guess, RunResults results) {
    Estimate difference = results.gain(headline, Workbench.END);
    if (difference.count() == 0) {
      return WORDS.text("outcome.none");
    }
    Effect measured = headline.measure().effect(difference);
    Estimate subject = results.estimate(headline.subject(), Workbench.END);
    Estimate reference = results.estimate(headline.reference(), Workbench.END);
    return Stream.of(
            verdict(guess.expectation(), measured),
            predicted(headline, guess),
            WORDS.text(
                "outcome.measured",
                MeasureText.value(headline.measure(), subject.mean()),
                MeasureText.value(headline.measure(), reference.mean()),
                difference(headline, measured, difference)),
            distance(headline.measure(), guess, subject))
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String verdict(Expectation expected, Effect measured) {
    if (measured == Effect.UNTOLD) {
      return WORDS.text("verdict.untold");
    }
    return expected.effect() == measured
        ? WORDS.text("verdict.right")
        : WORDS.text("verdict.wrong");
  }

  private static String predicted(Headline headline, Guess guess) {
    String subject = headline.subject().arm().title();
    String phrase = guess.expectation().phrase(headline);
    return guess.value().isEmpty()
        ? WORDS.text("outcome.predicted", subject, phrase)
        : WORDS.text(
            "outcome.predictedAt", subject, phrase, NumberText.exact(guess.value().getAsDouble()));
  }

  private static String difference(Headline headline, Effect measured, Estimate difference) {
    Measure measure = headline.measure();
    String size =
        MeasureText.signed(measure, difference.mean())
            + (Confidence.isTold(difference) ? MeasureText.margin(measure, difference) : "");
    String seeds = CountText.seeds(difference.count());
    return measured == Effect.NONE
        ? WORDS.text(
            "difference.none", size, seeds, String.valueOf(measure.yardstick().ofInterest()))
        : WORDS.text("difference.some", size, seeds);
  }

  private static String distance(Measure measure, Guess guess, Estimate subject) {
    if (guess.value().isEmpty()) {
      return "";
    }
    double off = guess.value().getAsDouble() - subject.mean();
    String size = MeasureText.value(measure, Math.abs(off));
    return Math.abs(off) < measure.yardstick().ofInterest() * EXACT
        ? WORDS.text("value.exact")
        : off > 0 ? WORDS.text("value.high", size) : WORDS.text("value.low", size);
  }
}
