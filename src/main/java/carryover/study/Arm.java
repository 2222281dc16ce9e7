package carryover.study;

/**
 * One of the trainings of a run.
 *
 * @param key name in files
 * @param title what a person reads
 * @param time how its training is counted
 */
public record Arm(String key, String title, Role role, Time time) {
  /** What an arm is to the question; colours follow it. */
  public enum Role {
    /** What is inherited comes from here. */
    SOURCE,
    /** The arm the question is about. */
    SUBJECT,
    /** The arm it is compared with. */
    REFERENCE
  }

  /** An arm of which the end alone is of interest. */
  public Arm(String key, String title, Role role) {
    this(key, title, role, Time.AT_ONCE);
  }

  /** How many steps its training takes in a setting. */
  public int steps(Setting setting) {
    return time.steps().applyAsInt(setting);
  }

  /** Whether its end is worked out at once in a setting, with nothing between start and end. */
  public boolean isSolved(Setting setting) {
    return time.solved().test(setting);
  }

  /** Whether what is inherited comes from here. */
  public boolean isSource() {
    return role == Role.SOURCE;
  }
}
