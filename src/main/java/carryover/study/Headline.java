package carryover.study;

/**
 * The one difference a study is about, paired by seed: subject minus reference.
 *
 * @param measure in which they are compared at the end of training
 */
public record Headline(Measure measure, Arm subject, Arm reference) {}
