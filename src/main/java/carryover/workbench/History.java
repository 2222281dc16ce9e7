package carryover.workbench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

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

  /** How many steps back there are. */
  int depth() {
    return past.size();
  }

  /** Where undo leads. */
  Optional<T> past() {
    return Optional.ofNullable(past.peek());
  }

  /** Where redo leads. */
  Optional<T> future() {
    return Optional.ofNullable(future.peek());
  }

  /** The state before {@code current}; only where {@link #past()} is there. */
  T undo(T current) {
    future.push(current);
    return past.pop();
  }

  /** The state after {@code current}; only where {@link #future()} is there. */
  T redo(T current) {
    past.push(current);
    return future.pop();
  }
}
