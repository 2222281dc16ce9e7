package carryover.studies.kernel;

/**
 * What the transfer arm makes of the readout it inherits; the order is that of the values of {@code
 * readout}.
 */
public enum InheritedReadout {
  /** Kept, and what the network answers at first is subtracted: the function starts at 0. */
  CENTRED,
  /** Kept, and nothing is subtracted: the function starts at γ₁/γ₂ times that of Task 1. */
  PLAIN,
  /** Drawn anew, and centred; simulated with ReLU only. */
  RESET
}
