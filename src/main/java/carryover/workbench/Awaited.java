package carryover.workbench;

/**
 * What is being trained.
 *
 * @param experiment whose first results are awaited
 * @param secondsLeft until its first seed is done; NaN while there is nothing to go by
 */
public record Awaited(Experiment experiment, double secondsLeft) {}
