package carryover.export;

import carryover.words.Words;
import java.io.IOException;

/**
 * Counts the work that reading a file takes, so that a file made to take hours is given up early.
 * Work is counted, not timed: the same file is always read or always refused.
 */
final class WorkLimit {
  private static final Words WORDS = Words.of(WorkLimit.class);

  /** Parts of one file: chunks of a picture, elements and attributes of XML. */
  static final int STANDARD = 200_000;

  private final int most;
  private int spent;

  WorkLimit(int most) {
    this.most = most;
  }

  /** The limit is reached. */
  static final class ReachedException extends IOException {
    private static final long serialVersionUID = 1L;

    private ReachedException() {
      super(WORDS.text("limit.reached"));
    }
  }

  /** A structure that no file of this program has. */
  static ReachedException tooDeep() {
    return new ReachedException();
  }

  void spend(int parts) throws ReachedException {
    spent += parts;
    if (spent > most) {
      throw new ReachedException();
    }
  }

  int spent() {
    return spent;
  }
}
