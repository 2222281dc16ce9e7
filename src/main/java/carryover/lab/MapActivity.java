package carryover.lab;

/** What the measuring of the map is doing. */
public enum MapActivity {
  /** Nothing was asked for yet. */
  IDLE,
  /** The setting has changed; measuring starts once it rests. */
  WAITING,
  RUNNING,
  /** Halted by hand; goes on from where it stood. */
  PAUSED,
  /** Ended by hand before all cells were measured. */
  STOPPED,
  DONE,
  FAILED
}
