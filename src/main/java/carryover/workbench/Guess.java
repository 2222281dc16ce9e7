package carryover.workbench;

import java.util.OptionalDouble;

/**
 * What a person expects before the result is shown.
 *
 * @param experiment what it was said of
 * @param value of the first subject at the end, if one was given
 */
public record Guess(Experiment experiment, Expectation expectation, OptionalDouble value) {}
