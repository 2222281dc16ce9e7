package carryover.workers;

/** What goes first when workers are scarce; within a priority, first come, first served. */
public enum Priority {
  /** What a person is waiting for. */
  FOREGROUND(false),
  /** The first picture of long work. */
  PREVIEW(true),
  /** What makes a shown result better. */
  REFINEMENT(false),
  /** Long work. */
  BACKGROUND(true);

  private final boolean givesWay;

  Priority(boolean givesWay) {
    this.givesWay = givesWay;
  }

  /**
   * Whether tasks are short pieces of long work: they are asked to give way to more urgent tasks
   * that are not, and are run again from their start.
   */
  boolean givesWay() {
    return givesWay;
  }
}
