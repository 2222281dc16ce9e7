package carryover.studies.kernel.linear;

/** The named random streams of the linear mode. */
final class Streams {
  static final int SOURCE = 0;
  static final int SUBSPACE = 1;
  static final int FACTOR = 2;

  private Streams() {}
}
