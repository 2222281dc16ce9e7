package carryover.run;

/** What goes first when workers are scarce; within a priority, first come, first served. */
public enum Priority {
  /** What a person is waiting for. Workers busy with background tasks are asked to give way. */
  FOREGROUND,
  /** Long work in many short tasks. A task that gave way is run again from its start. */
  BACKGROUND
}
