package carryover.transfer.engine;

import carryover.transfer.Arm;

/**
 * Which steps of a run are recorded and what is measured there. The last step is always recorded.
 *
 * @param every distance between recorded steps, at least 1; step 0 counts as recorded when {@code
 *     every} does not exceed the number of steps
 * @param testAccuracy whether test accuracy is measured at recorded steps
 * @param filtersEvery distance between the recorded steps whose samples carry {@link
 *     carryover.transfer.FilterCoefficients}, a multiple of {@code every}, the last step included;
 *     0 for none
 * @param frames whether the downstream arms are recorded at the {@linkplain #frameUpTo frames}, too
 */
public record Recording(int every, boolean testAccuracy, int filtersEvery, boolean frames) {
  /** Every step, with test accuracy. */
  public static final Recording EVERY_STEP = new Recording(1, true, false);

  /** Only the final state, with test accuracy. */
  public static final Recording FINAL_ONLY = new Recording(Integer.MAX_VALUE, true, false);

  /**
   * The frames of the downstream arms and the final states, with test accuracy: 22 samples of 200
   * steps, 29 of 1000.
   */
  public static final Recording FRAMES = new Recording(Integer.MAX_VALUE, true, 0, true);

  /** Frames to each doubling of the step. */
  private static final int FRAMES_PER_DOUBLING = 3;

  public Recording {
    if (every < 1) {
      throw new IllegalArgumentException("every = " + every + " is not allowed: 1 or more");
    }
    if (filtersEvery < 0 || filtersEvery % every != 0) {
      throw new IllegalArgumentException(
          "filtersEvery = " + filtersEvery + " is not allowed: 0 or a multiple of every");
    }
  }

  /** The same for the filters as for everything else, or nothing of them. */
  public Recording(int every, boolean testAccuracy, boolean filters) {
    this(every, testAccuracy, filters ? every : 0, false);
  }

  /** What of this concerns an arm: upstream has no frames. */
  public Recording of(Arm arm) {
    return frames && arm == Arm.UPSTREAM
        ? new Recording(every, testAccuracy, filtersEvery, false)
        : this;
  }

  /** Whether some samples carry {@link carryover.transfer.FilterCoefficients}. */
  public boolean filters() {
    return filtersEvery > 0;
  }

  /** Whether a step out of {@code 0…steps} is recorded. */
  public boolean records(int step, int steps) {
    return recordsEvery(every, step, steps) || (frames && step == frameUpTo(step));
  }

  /** Whether a step out of {@code 0…steps} is recorded filter by filter. */
  public boolean recordsFilters(int step, int steps) {
    return filters() && recordsEvery(filtersEvery, step, steps);
  }

  /** How many steps out of {@code 0…steps} are recorded. */
  public long samples(int steps) {
    long samples = countEvery(every, steps);
    for (int step = steps - 1; frames && step >= 0; step = frameUpTo(step) - 1) {
      samples += recordsEvery(every, frameUpTo(step), steps) ? 0 : 1;
    }
    return samples;
  }

  /** How many steps out of {@code 0…steps} are recorded filter by filter. */
  public long filterSamples(int steps) {
    return filters() ? countEvery(filtersEvery, steps) : 0;
  }

  /** The finest recording that keeps at most about {@code limit} samples of an arm. */
  public static Recording atMost(int limit, int steps) {
    return new Recording(Math.max(1, (steps + limit - 1) / limit), true, false);
  }

  /**
   * As {@link #atMost}, with a distance that is a power of two: what is recorded of a longer run is
   * then also recorded of a shorter one.
   */
  public static Recording doubling(int limit, int steps) {
    return new Recording(powerOfTwo(limit, steps), true, false);
  }

  /** The same with the filters in at most about {@code limit} of the samples. */
  public Recording withFilters(int limit, int steps) {
    return new Recording(every, testAccuracy, every * powerOfTwo(limit, steps / every), frames);
  }

  /**
   * The last frame up to a step. Frames are step 0 and the powers of 2^⅓, rounded: 0, 1, 2, 3, 4,
   * 5, 6, 8, 10, 13, 16, 20, 25, 32, 40, 51, 64, … Networks of this model learn most in their first
   * steps, so that is where a course is worth many samples. The frames of a short run begin those
   * of a long one.
   */
  public static int frameUpTo(int step) {
    if (step < 1) {
      return 0;
    }
    int k = (int) Math.ceil(FRAMES_PER_DOUBLING * Math.log(step) / Math.log(2)) + 1;
    while (frame(k) > step) {
      k--;
    }
    return frame(k);
  }

  private static int frame(int k) {
    return (int) Math.rint(Math.pow(2, k / (double) FRAMES_PER_DOUBLING));
  }

  private static int powerOfTwo(int limit, int steps) {
    int distance = 1;
    while ((long) distance * limit < steps) {
      distance *= 2;
    }
    return distance;
  }

  private static boolean recordsEvery(int every, int step, int steps) {
    return step == steps || (every <= steps && step % every == 0);
  }

  private static long countEvery(int every, int steps) {
    return every > steps ? 1 : steps / every + (steps % every == 0 ? 1 : 2);
  }
}
