package carryover.live;

import carryover.study.Arm;
import carryover.study.Setting;
import carryover.study.Study;
import java.util.List;

/**
 * Tells from the pace so far when a first seed will be done. Steps of the source and of the arms
 * that follow take different times, so each has a pace of its own; that of the arms that follow,
 * before they have begun, is taken from the source by the costs of a step.
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

  Forecast(Study study, Setting setting) {
    List<Arm> sources = study.arms().stream().filter(Arm::isSource).toList();
    upstreamSteps = Study.steps(sources, setting);
    downstreamSteps = Study.steps(study.downstream(), setting);
    workRatio = cost(study.downstream(), setting) / cost(sources, setting);
  }

  private static double cost(List<Arm> arms, Setting setting) {
    return arms.stream().mapToDouble(arm -> arm.time().cost().applyAsDouble(setting)).sum();
  }

  /**
   * @param share of all steps that are done, 0…1
   * @param seconds since the seed was begun
   * @return seconds left, NaN while there is nothing to go by
   */
  double secondsLeft(double share, double seconds) {
    double done = share * (upstreamSteps + downstreamSteps);
    boolean nowDownstream = done > upstreamSteps || upstreamSteps == 0;
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
