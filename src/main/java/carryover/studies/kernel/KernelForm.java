package carryover.studies.kernel;

/**
 * Which coefficients the feature kernel has after Task 1; the order is that of the values of {@code
 * kernel} (docs/model-adaptive-kernel.md §4).
 */
public enum KernelForm {
  /** What training gives: one spike of strength χ̃ along v. */
  EXACT,
  /** One spike along v too, of the strength ν₁χ that follows from a figure's caption. */
  CAPTION,
  /** Any c₁, c₂, c₃; no training need lead there. */
  FREE
}
