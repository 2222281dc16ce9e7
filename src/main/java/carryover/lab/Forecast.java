package carryover.lab;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Setting;

/**
 * Tells from the pace so far when a first seed will be done. Steps of the two tasks take different
 * times, so each task has a pace of its own; that of Task 2, before it has begun, is taken from
 * Task 1 by the work of a step: two arms there, and a cost that grows with the square of the
 * samples.
 */
final class Forecast {
  /** A pace over less than this says little. */
  private static final double LEAST_SECONDS = 0.3;

  private final int upstreamSteps;
  private final int downstreamSteps;
  private final double workRatio;
  private boolean begun;
  private boolean downstream;
  private double firstDone;
  private double firstSeconds;

  Forecast(Setting setting) {
    upstreamSteps = setting.whole(CnnSpace.UPSTREAM_STEPS);
    downstreamSteps = setting.whole(CnnSpace.DOWNSTREAM_STEPS);
    double samples =
        setting.whole(CnnSpace.DOWNSTREAM_SAMPLES)
            / (double) setting.whole(CnnSpace.UPSTREAM_SAMPLES);
    workRatio = 2 * samples * samples;
  }

  /**
   * @param share of all steps that are done, 0…1
   * @param seconds since the seed was begun
   * @return seconds left, NaN while there is nothing to go by
   */
  double secondsLeft(double share, double seconds) {
    double done = share * (upstreamSteps + downstreamSteps);
    boolean nowDownstream = done > upstreamSteps;
    if (!begun || nowDownstream != downstream) {
      begun = true;
      downstream = nowDownstream;
      firstDone = done;
      firstSeconds = seconds;
    }
    double steps = done - firstDone;
    double time = seconds - firstSeconds;
    if (steps <= 0 || time < LEAST_SECONDS) {
      return Double.NaN;
    }
    double left =
        downstream
            ? upstreamSteps + downstreamSteps - done
            : upstreamSteps - done + downstreamSteps * workRatio;
    return left * time / steps;
  }
}
