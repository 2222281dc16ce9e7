package carryover.lab.phase;

import carryover.lab.Experiment;
import carryover.sweep.Axis;
import carryover.sweep.Grid;
import carryover.sweep.MapSpec;
import carryover.sweep.Settled;
import carryover.sweep.SweepPlan;
import carryover.transfer.Parameter;
import carryover.transfer.Seeds;
import carryover.transfer.Setting;
import carryover.transfer.engine.Recording;
import java.util.Arrays;

/**
 * Everything that decides the numbers of a map.
 *
 * @param base the setting in which the two axes' parameters are varied
 */
record MapRequest(Setting base, Axis x, Axis y, Seeds seeds) {
  /** Steps at which each cell is recorded, beside step 0: enough to see a transition form. */
  private static final int RECORDED_STEPS = 10;

  static MapRequest of(Experiment experiment, MapSpec map, int seedsPerCell) {
    long first = Math.min(experiment.seeds().first(), Long.MAX_VALUE - seedsPerCell);
    return new MapRequest(
        experiment.setting(), map.x(), map.y(), new Seeds(first, first + seedsPerCell - 1));
  }

  /** Whether both give the same numbers: what the axes' parameters are in the base is no matter. */
  boolean sameNumbers(MapRequest other) {
    return x.equals(other.x)
        && y.equals(other.y)
        && seeds.equals(other.seeds)
        && Arrays.stream(Parameter.values())
            .filter(p -> p != x.parameter() && p != y.parameter())
            .allMatch(p -> base.get(p) == other.base.get(p));
  }

  Grid grid() {
    return new Grid(base, x, y);
  }

  SweepPlan plan(Grid grid) {
    return new SweepPlan(grid, seeds, Recording.atMost(RECORDED_STEPS, mostSteps()), Settled.NEVER);
  }

  private int mostSteps() {
    return Math.max(1, (int) Math.max(steps(x), steps(y)));
  }

  private double steps(Axis axis) {
    return axis.parameter() == Parameter.DOWNSTREAM_STEPS ? axis.to() : base.downstreamSteps();
  }
}
