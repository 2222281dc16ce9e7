package carryover.lab;

import java.util.ArrayDeque;
import java.util.Deque;

/** Undo and redo over immutable states: what was, what is, what was undone. */
final class History<T> {
  private static final int DEPTH = 500;

  private final Deque<T> past = new ArrayDeque<>();
  private final Deque<T> future = new ArrayDeque<>();

  /** Notes that {@code before} was left for a new state. */
  void leave(T before) {
    past.push(before);
    future.clear();
    if (past.size() > DEPTH) {
      past.removeLast();
    }
  }

  boolean canUndo() {
    return !past.isEmpty();
  }

  boolean canRedo() {
    return !future.isEmpty();
  }

  /** The state before {@code current}; only when {@link #canUndo()}. */
  T undo(T current) {
    future.push(current);
    return past.pop();
  }

  /** The state after {@code current}; only when {@link #canRedo()}. */
  T redo(T current) {
    past.push(current);
    return future.pop();
  }
}
