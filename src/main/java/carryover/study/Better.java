package carryover.study;

/** Which values of a measure are the better ones. */
public enum Better {
  HIGHER,
  LOWER;

  /** How much better the one is than the other: positive where it is better. */
  public double gain(double subject, double reference) {
    return this == HIGHER ? subject - reference : reference - subject;
  }

  /** Whether a value is at least as good as another. */
  public boolean reaches(double value, double threshold) {
    return this == HIGHER ? value >= threshold : value <= threshold;
  }
}
