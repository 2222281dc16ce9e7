package carryover.transfer;

/** The three trainings of one run (docs/model.md §3). */
public enum Arm {
  /** Task 1 from a random start. */
  UPSTREAM("upstream"),
  /** Task 2 from the inherited share of the upstream filters and a fresh start for the rest. */
  TRANSFER("transfer"),
  /** Task 2 from the same fresh start throughout. */
  SCRATCH("scratch");

  private final String key;

  Arm(String key) {
    this.key = key;
  }

  /** Name in files. */
  public String key() {
    return key;
  }
}
