package carryover.studies.linear;

/** What is trained. */
public enum NetworkKind {
  /** Deep linear networks on linear tasks. */
  LINEAR,
  /** Students with one hidden layer of ReLU units, on teachers of the same kind. */
  RELU
}
