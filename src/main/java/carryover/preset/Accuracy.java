package carryover.preset;

import carryover.study.Setting;

/**
 * Final test accuracies of one seed of one setting: numbers that can be measured again.
 *
 * @param transfer 0…1 with inherited weights; NaN when the arm diverged
 * @param scratch 0…1 from scratch; NaN when the arm diverged
 */
public record Accuracy(Setting setting, long seed, double transfer, double scratch) {}
