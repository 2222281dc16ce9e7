package carryover.study;

/**
 * One of the trainings of a run.
 *
 * @param key name in files
 * @param title what a person reads
 */
public record Arm(String key, String title, Role role) {
  /** What an arm is to the question; colours follow it. */
  public enum Role {
    /** What is inherited comes from here. */
    SOURCE,
    /** The arm the question is about. */
    SUBJECT,
    /** The arm it is compared with. */
    REFERENCE
  }
}
