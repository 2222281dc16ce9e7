package carryover.ui.control;

/** Where a change stands: a drag is many DRAGGING and one COMMITTED, which makes one undo step. */
public enum ChangePhase {
  DRAGGING,
  COMMITTED
}
