package carryover.study;

/**
 * Two parameters that a person may move as one.
 *
 * @param key of the switch, as what was chosen is remembered by
 * @param title what the switch says
 */
public record Link(String key, Parameter leader, Parameter follower, String title) {
  /** The other of the two, for either of them. */
  public Parameter other(Parameter one) {
    return one == leader ? follower : leader;
  }

  public boolean joins(Parameter parameter) {
    return parameter == leader || parameter == follower;
  }
}
