package carryover.lab.lesson;

import carryover.lab.Expectation;
import carryover.lab.Guess;
import carryover.lab.Margin;
import carryover.lab.RunResults;
import carryover.lab.Workbench;
import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.study.Counted;
import carryover.study.Effect;
import carryover.study.Headline;
import carryover.ui.NumberText;

/** A prediction against what was measured, in a few sentences. */
final class GuessText {
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
        + NumberText.fixed(subject.mean(), 3)
        + " against "
        + NumberText.fixed(reference.mean(), 3)
        + ", "
        + measured(headline, measured, difference)
        + "."
        + distance(guess, subject);
  }

  private static String verdict(Expectation expected, Effect measured) {
    if (measured == Effect.UNTOLD) {
      return "? Cannot be told with so few seeds.";
    }
    return expected.effect() == measured ? "✓ As you predicted." : "✗ Not as you predicted.";
  }

  private static String measured(Headline headline, Effect measured, Estimate difference) {
    String size = NumberText.fixed(difference.mean(), 3);
    return "a difference of "
        + (difference.mean() > 0 ? "+" + size : size)
        + (Confidence.isTold(difference) ? Margin.of(difference, 3) : "")
        + " ("
        + Counted.of(difference.count(), "seed")
        + (measured == Effect.NONE
            ? "; less than " + headline.measure().yardstick().ofInterest() + " does not matter"
            : "")
        + ")";
  }

  private static String distance(Guess guess, Estimate subject) {
    if (guess.value().isEmpty()) {
      return "";
    }
    double off = guess.value().getAsDouble() - subject.mean();
    String size = NumberText.fixed(Math.abs(off), 3);
    return Math.abs(off) < 0.0005
        ? " Your value is exact."
        : " Your value is " + size + (off > 0 ? " too high." : " too low.");
  }
}
