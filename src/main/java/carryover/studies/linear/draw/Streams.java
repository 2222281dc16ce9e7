package carryover.studies.linear.draw;

/**
 * Numbers of the random streams. Each has its own, so that what a parameter does not touch stays as
 * it was when it moves.
 */
public final class Streams {
  /** Directions of the tasks within the span of the target's inputs. */
  public static final int SEEN = 1;

  /** Directions of the tasks outside it. */
  public static final int UNSEEN = 2;

  /** What label noise of the target adds to a fit. */
  public static final int TARGET_NOISE = 3;

  /** The sample as a single feature sees it. */
  public static final int FEATURE = 4;

  /** What a finite source finds. */
  public static final int SOURCE = 5;

  /** Singular values of the target's inputs. */
  public static final int SPECTRUM = 6;

  /** Label noise of the target. */
  public static final int LABELS = 7;

  /** The same for the source. */
  public static final int SOURCE_SEEN = 8;

  public static final int SOURCE_UNSEEN = 9;

  public static final int SOURCE_SPECTRUM = 10;

  public static final int SOURCE_LABELS = 11;

  /** Random starts of pretraining and of scratch. */
  public static final int START = 12;

  public static final int SCRATCH_START = 13;

  /** Whole matrices of inputs. */
  public static final int INPUTS = 14;

  public static final int SOURCE_INPUTS = 15;

  /** The sample as fits with a pull see it, row by row, and as the lazy-to-rich readout does. */
  public static final int PULLED = 16;

  public static final int LAZY = 17;

  /** Directions of what these fits are off by. */
  public static final int PULLED_ASIDE = 18;

  public static final int LAZY_ASIDE = 19;

  /** Teachers of ReLU networks: directions and signs of their neurons. */
  public static final int TEACHER_DIRECTIONS = 30;

  public static final int TEACHER_SIGNS = 31;

  /** Random starts of their students, in pretraining and from scratch. */
  public static final int STUDENT_START = 32;

  public static final int STUDENT_SCRATCH_START = 34;

  /** What students learn from: fresh inputs of the source, the target's samples. */
  public static final int FRESH_INPUTS = 33;

  public static final int STUDENT_INPUTS = 35;

  public static final int STUDENT_LABELS = 36;

  private Streams() {}
}
