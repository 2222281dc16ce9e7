package carryover.studies.kernel;

/** Which of the two networks is studied; the order is that of the values of {@code mode}. */
public enum Mode {
  /** Linear activation at infinite width, where everything is known exactly. */
  LINEAR,
  /** ReLU activation at finite width, trained step by step. */
  RELU
}
