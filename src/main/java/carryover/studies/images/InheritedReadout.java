package carryover.studies.images;

/** What becomes of the readout z of neurons that the mean-field network inherits. */
public enum InheritedReadout {
  /** As it was before Task 1, so that weights alone are inherited; the answer starts at 0. */
  INITIAL,
  /** Kept; the answer at first is subtracted, so that it starts at 0. */
  CENTRED,
  /** Kept with the answer it gives. */
  PLAIN,
  /** Drawn anew; the answer starts at 0. */
  RESET
}
