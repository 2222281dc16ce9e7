package carryover.studies.images.sample;

/** The named random streams of this study. */
public final class Streams {
  public static final int UPSTREAM_START = 1;
  public static final int FRESH_START = 2;
  public static final int UPSTREAM_BATCHES = 3;
  public static final int DOWNSTREAM_BATCHES = 4;

  public static final int START_READOUT = 5;
  public static final int FRESH_READOUT = 6;

  /** First of the four streams of the source's images. */
  static final int SOURCE = 10;

  /** First of the four streams of the target's images. */
  static final int TARGET = 20;

  /** Which images. */
  static final int IMAGES = 0;

  static final int NOISE = 1;
  static final int TEST_NOISE = 2;
  static final int LABELS = 3;

  private Streams() {}
}
