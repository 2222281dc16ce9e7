package carryover.study;

import carryover.words.Words;

/**
 * Which steps of a run are recorded and what is measured there. The last step is always recorded.
 *
 * @param every least distance between recorded steps, at least 1; step 0 counts as recorded when
 *     the distance does not exceed the number of steps
 * @param most about how many samples of an arm are kept: in longer arms the distance is doubled
 *     until they are no more, so that what is recorded of a longer arm is also recorded of a
 *     shorter one
 * @param testAccuracy whether test accuracy is measured at recorded steps
 * @param filtersMost about how many of the samples carry {@linkplain Sample#hasDetails details},
 *     chosen in the same way; 0 for none
 * @param frames whether the downstream arms are recorded at the {@linkplain #frameUpTo frames}, too
 * @param endPoint whether only the law of the end matters, so that a study may {@linkplain
 *     EndPoints draw} it instead of training
 */
public record Recording(
    int every, int most, boolean testAccuracy, int filtersMost, boolean frames, boolean endPoint) {
  private static final Words WORDS = Words.of(Recording.class);

  private static final int ALL = Integer.MAX_VALUE;

  /** Every step, with test accuracy. */
  public static final Recording EVERY_STEP = new Recording(1, true, false);

  /** Only the final state, with test accuracy. */
  public static final Recording FINAL_ONLY = new Recording(Integer.MAX_VALUE, true, false);

  /** The final state, with test accuracy, as it is on a map: trained, or drawn in law. */
  public static final Recording END_POINT =
      new Recording(Integer.MAX_VALUE, ALL, true, 0, false, true);

  /**
   * The frames of the downstream arms and the final states, with test accuracy: 22 samples of 200
   * steps, 29 of 1000.
   */
  public static final Recording FRAMES = new Recording(Integer.MAX_VALUE, ALL, true, 0, true);

  /** Frames to each doubling of the step. */
  private static final int FRAMES_PER_DOUBLING = 3;

  public Recording {
    if (every < 1) {
      throw new IllegalArgumentException(WORDS.text("recording.every", Integer.toString(every)));
    }
    if (most < 1 || filtersMost < 0 || filtersMost > most) {
      throw new IllegalArgumentException(
          WORDS.text("recording.most", Integer.toString(most), Integer.toString(filtersMost)));
    }
  }

  /** What is recorded of training. */
  public Recording(int every, int most, boolean testAccuracy, int filtersMost, boolean frames) {
    this(every, most, testAccuracy, filtersMost, frames, false);
  }

  /** One distance in all arms; the filters are recorded like everything else, or not at all. */
  public Recording(int every, boolean testAccuracy, boolean filters) {
    this(every, ALL, testAccuracy, filters ? ALL : 0, false);
  }

  /** What of this concerns an arm: a source has no frames. */
  public Recording of(Arm arm) {
    return frames && arm.role() == Arm.Role.SOURCE
        ? new Recording(every, most, testAccuracy, filtersMost, false)
        : this;
  }

  /** Whether some samples carry {@linkplain Sample#hasDetails details}. */
  public boolean filters() {
    return filtersMost > 0;
  }

  /** Whether a step out of {@code 0…steps} is recorded. */
  public boolean records(int step, int steps) {
    return recordsEvery(distance(most, steps), step, steps) || (frames && step == frameUpTo(step));
  }

  /** Whether a step out of {@code 0…steps} is recorded filter by filter. */
  public boolean recordsFilters(int step, int steps) {
    return filters() && recordsEvery(distance(filtersMost, steps), step, steps);
  }

  /** How many steps out of {@code 0…steps} are recorded. */
  public long samples(int steps) {
    long distance = distance(most, steps);
    long samples = countEvery(distance, steps);
    for (int step = steps - 1; frames && step >= 0; step = frameUpTo(step) - 1) {
      samples += recordsEvery(distance, frameUpTo(step), steps) ? 0 : 1;
    }
    return samples;
  }

  /** How many steps out of {@code 0…steps} are recorded filter by filter. */
  public long filterSamples(int steps) {
    return filters() ? countEvery(distance(filtersMost, steps), steps) : 0;
  }

  /** The finest recording with one distance that keeps at most about {@code limit} samples. */
  public static Recording atMost(int limit, int steps) {
    return new Recording(Math.max(1, (steps + limit - 1) / limit), true, false);
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

  private long distance(int limit, int steps) {
    long distance = every;
    while (distance * limit < steps) {
      distance *= 2;
    }
    return distance;
  }

  private static boolean recordsEvery(long every, int step, int steps) {
    return step == steps || (every <= steps && step % every == 0);
  }

  private static long countEvery(long every, int steps) {
    return every > steps ? 1 : steps / every + (steps % every == 0 ? 1 : 2);
  }
}
