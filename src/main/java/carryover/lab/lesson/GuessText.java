package carryover.lab.lesson;

import carryover.lab.Expectation;
import carryover.lab.Guess;
import carryover.lab.Margin;
import carryover.lab.RunResults;
import carryover.lab.Workbench;
import carryover.numeric.Confidence;
import carryover.numeric.Estimate;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.theory.Effect;
import carryover.study.Counted;
import carryover.ui.NumberText;

/** A prediction against what was measured, in a few sentences. */
final class GuessText {
  private GuessText() {}

  static String of(Guess guess, RunResults results) {
    Estimate difference = results.difference(Workbench.END);
    if (difference.count() == 0) {
      return "There is nothing to compare with: no seed was trained to its end.";
    }
    Effect measured = Effect.of(difference);
    Estimate transfer =
        results.estimate(CnnArms.TRANSFER, Workbench.END, CnnMeasures.TEST_ACCURACY);
    Estimate scratch = results.estimate(CnnArms.SCRATCH, Workbench.END, CnnMeasures.TEST_ACCURACY);
    return verdict(guess.expectation(), measured)
        + " You predicted: transfer is "
        + guess.expectation().phrase()
        + (guess.accuracy().isPresent()
            ? ", at " + NumberText.exact(guess.accuracy().getAsDouble())
            : "")
        + ". Measured: "
        + NumberText.fixed(transfer.mean(), 3)
        + " against "
        + NumberText.fixed(scratch.mean(), 3)
        + ", "
        + measured(measured, difference)
        + "."
        + distance(guess, transfer);
  }

  private static String verdict(Expectation expected, Effect measured) {
    if (measured == Effect.UNTOLD) {
      return "? Cannot be told with so few seeds.";
    }
    return expected.effect() == measured ? "✓ As you predicted." : "✗ Not as you predicted.";
  }

  private static String measured(Effect measured, Estimate difference) {
    String size = NumberText.fixed(difference.mean(), 3);
    return "a difference of "
        + (difference.mean() > 0 ? "+" + size : size)
        + (Confidence.isTold(difference) ? Margin.of(difference, 3) : "")
        + " ("
        + Counted.of(difference.count(), "seed")
        + (measured == Effect.NONE ? "; less than " + Effect.LEAST + " does not matter" : "")
        + ")";
  }

  private static String distance(Guess guess, Estimate transfer) {
    if (guess.accuracy().isEmpty()) {
      return "";
    }
    double off = guess.accuracy().getAsDouble() - transfer.mean();
    String size = NumberText.fixed(Math.abs(off), 3);
    return Math.abs(off) < 0.0005
        ? " Your value is exact."
        : " Your value is " + size + (off > 0 ? " too high." : " too low.");
  }
}
