package carryover.transfer.engine;

/**
 * Which steps of a run are recorded and what is measured there. The last step is always recorded.
 *
 * @param every distance between recorded steps, at least 1; step 0 counts as recorded when {@code
 *     every} does not exceed the number of steps
 * @param testAccuracy whether test accuracy is measured at recorded steps
 * @param filtersEvery distance between the recorded steps whose samples carry {@link
 *     carryover.transfer.FilterCoefficients}, a multiple of {@code every}, the last step included;
 *     0 for none
 */
public record Recording(int every, boolean testAccuracy, int filtersEvery) {
  /** Every step, with test accuracy. */
  public static final Recording EVERY_STEP = new Recording(1, true, false);

  /** Only the final state, with test accuracy. */
  public static final Recording FINAL_ONLY = new Recording(Integer.MAX_VALUE, true, false);

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
    this(every, testAccuracy, filters ? every : 0);
  }

  /** Whether some samples carry {@link carryover.transfer.FilterCoefficients}. */
  public boolean filters() {
    return filtersEvery > 0;
  }

  /** Whether a step out of {@code 0…steps} is recorded. */
  public boolean records(int step, int steps) {
    return recordsEvery(every, step, steps);
  }

  /** Whether a step out of {@code 0…steps} is recorded filter by filter. */
  public boolean recordsFilters(int step, int steps) {
    return filters() && recordsEvery(filtersEvery, step, steps);
  }

  /** How many steps out of {@code 0…steps} are recorded. */
  public long samples(int steps) {
    return countEvery(every, steps);
  }

  /** How many steps out of {@code 0…steps} are recorded filter by filter. */
  public long filterSamples(int steps) {
    return filters() ? countEvery(filtersEvery, steps) : 0;
  }

  /** The finest recording that keeps at most about {@code limit} samples of an arm. */
  public static Recording atMost(int limit, int steps) {
    return new Recording(Math.max(1, (steps + limit - 1) / limit), true, 0);
  }

  /**
   * As {@link #atMost}, with a distance that is a power of two: what is recorded of a longer run is
   * then also recorded of a shorter one.
   */
  public static Recording doubling(int limit, int steps) {
    return new Recording(powerOfTwo(limit, steps), true, 0);
  }

  /** The same with the filters in at most about {@code limit} of the samples. */
  public Recording withFilters(int limit, int steps) {
    return new Recording(every, testAccuracy, every * powerOfTwo(limit, steps / every));
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
