package carryover.lab;

import java.util.OptionalDouble;

/**
 * What a person expects before the result is shown.
 *
 * @param experiment what it was said of
 * @param accuracy test accuracy 0…1 of transfer at the end, if a value was given
 */
public record Guess(Experiment experiment, Expectation expectation, OptionalDouble accuracy) {
  public Guess {
    if (accuracy.isPresent() && !(accuracy.getAsDouble() >= 0 && accuracy.getAsDouble() <= 1)) {
      throw new IllegalArgumentException(
          "accuracy = " + accuracy.getAsDouble() + " is not allowed: 0…1");
    }
  }
}
