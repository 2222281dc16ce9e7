package carryover.studies.kernel.relu;

/** The named random streams of the ReLU mode. */
final class Streams {
  static final int SOURCE_SAMPLES = 10;
  static final int TARGET_SAMPLES = 11;
  static final int TEST_POINTS = 12;
  static final int START_WEIGHTS = 13;
  static final int START_READOUT = 14;
  static final int FRESH_READOUT = 15;

  private Streams() {}
}
