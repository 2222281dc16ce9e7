package carryover.transfer.engine;

/**
 * Which steps of a run are recorded and what is measured there. The last step is always recorded.
 *
 * @param every distance between recorded steps, at least 1; step 0 counts as recorded when {@code
 *     every} does not exceed the number of steps
 * @param testAccuracy whether test accuracy is measured at recorded steps
 * @param filters whether samples carry {@link carryover.transfer.FilterCoefficients}
 */
public record Recording(int every, boolean testAccuracy, boolean filters) {
  /** Every step, with test accuracy. */
  public static final Recording EVERY_STEP = new Recording(1, true, false);

  /** Only the final state, with test accuracy. */
  public static final Recording FINAL_ONLY = new Recording(Integer.MAX_VALUE, true, false);

  public Recording {
    if (every < 1) {
      throw new IllegalArgumentException("every = " + every + " is not allowed: 1 or more");
    }
  }

  /** Whether a step out of {@code 0…steps} is recorded. */
  public boolean records(int step, int steps) {
    return step == steps || (every <= steps && step % every == 0);
  }

  /** How many steps out of {@code 0…steps} are recorded. */
  public long samples(int steps) {
    return every > steps ? 1 : steps / every + (steps % every == 0 ? 1 : 2);
  }

  /** The finest recording that keeps at most about {@code limit} samples of an arm. */
  public static Recording atMost(int limit, int steps) {
    return new Recording(Math.max(1, (steps + limit - 1) / limit), true, false);
  }
}
