package carryover.studies.kernel.linear;

/** The named random streams of the linear mode. */
final class Streams {
  static final int SOURCE = 0;
  static final int SUBSPACE = 1;
  static final int SPECTRUM = 2;
  static final int PICTURED = 3;

  private Streams() {}
}
