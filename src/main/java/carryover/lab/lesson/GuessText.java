package carryover.lab.lesson;

import carryover.lab.Expectation;
import carryover.lab.Guess;
import carryover.lab.MeasureText;
import carryover.lab.RunResults;
import carryover.lab.Workbench;
import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.study.Counted;
import carryover.study.Effect;
import carryover.study.Headline;
import carryover.study.Measure;
import carryover.ui.NumberText;

/** A prediction against what was measured, in a few sentences. */
final class GuessText {
  /** Closer than this share of what matters is exact. */
  private static final double EXACT = 1 / 40.0;

  private GuessText() {}

  static String of(Headline headline, Guess guess, RunResults results) {
    Estimate difference = results.gain(headline, Workbench.END);
    if (difference.count() == 0) {
      return "There is nothing to compare with: no seed was trained to its end.";
    }
    Effect measured = headline.measure().effect(difference);
    Estimate subject = results.estimate(headline.subject(), Workbench.END);
    Estimate reference = results.estimate(headline.reference(), Workbench.END);
    return verdict(guess.expectation(), measured)
        + " You predicted: "
        + headline.subject().arm().title()
        + " is "
        + guess.expectation().phrase(headline)
        + (guess.value().isPresent() ? ", at " + NumberText.exact(guess.value().getAsDouble()) : "")
        + ". Measured: "
        + MeasureText.value(headline.measure(), subject.mean())
        + " against "
        + MeasureText.value(headline.measure(), reference.mean())
        + ", "
        + measured(headline, measured, difference)
        + "."
        + distance(headline.measure(), guess, subject);
  }

  private static String verdict(Expectation expected, Effect measured) {
    if (measured == Effect.UNTOLD) {
      return "? Cannot be told with so few seeds.";
    }
    return expected.effect() == measured ? "✓ As you predicted." : "✗ Not as you predicted.";
  }

  private static String measured(Headline headline, Effect measured, Estimate difference) {
    return "a difference of "
        + MeasureText.signed(headline.measure(), difference.mean())
        + (Confidence.isTold(difference) ? MeasureText.margin(headline.measure(), difference) : "")
        + " ("
        + Counted.of(difference.count(), "seed")
        + (measured == Effect.NONE
            ? "; less than " + headline.measure().yardstick().ofInterest() + " does not matter"
            : "")
        + ")";
  }

  private static String distance(Measure measure, Guess guess, Estimate subject) {
    if (guess.value().isEmpty()) {
      return "";
    }
    double off = guess.value().getAsDouble() - subject.mean();
    String size = MeasureText.value(measure, Math.abs(off));
    return Math.abs(off) < measure.yardstick().ofInterest() * EXACT
        ? " Your value is exact."
        : " Your value is " + size + (off > 0 ? " too high." : " too low.");
  }
}
