package carryover.lab.phase;

import carryover.lab.Experiment;
import carryover.study.Axis;
import carryover.study.MapSpec;
import carryover.study.Recording;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.sweep.Curve;
import carryover.sweep.Grid;
import carryover.sweep.SweepPlan;
import java.util.List;

/**
 * Everything that decides the numbers of a map.
 *
 * @param study whose arms are trained
 * @param base the setting in which the two axes' parameters are varied
 * @param threshold τ on whose side an adaptive map wants every cell to be settled
 */
record MapRequest(
    Study study,
    Setting base,
    Axis x,
    Axis y,
    long firstSeed,
    Sampling sampling,
    double threshold) {
  static MapRequest of(Study study, Experiment experiment, MapSpec map, Sampling sampling) {
    return new MapRequest(
        study,
        experiment.setting(),
        map.x(),
        map.y(),
        Math.min(experiment.seeds().first(), Long.MAX_VALUE - sampling.seeds()),
        sampling,
        map.threshold());
  }

  /** Whether both cover the same cells, whatever the rest of the setting. */
  boolean sameCells(MapRequest other) {
    return x.equals(other.x) && y.equals(other.y);
  }

  /** Whether both give a cell the same numbers: what the axes' parameters are is no matter. */
  boolean sameNumbers(MapRequest other) {
    return sameCells(other) && seeds().equals(other.seeds()) && grid().sharesCellsWith(other.base);
  }

  /** Whether both measure the same cells and seeds, too. */
  boolean sameWork(MapRequest other) {
    return sameNumbers(other)
        && sampling.equals(other.sampling)
        && (threshold == other.threshold || !sampling.adaptive());
  }

  /** Whether each cell has its own number of steps. */
  boolean stepsVary() {
    return steps(x) || steps(y);
  }

  /** Where training ends; of the longest when steps vary. */
  int lastStep() {
    for (Axis axis : List.of(x, y)) {
      if (steps(axis)) {
        return (int) axis.to();
      }
    }
    return Study.steps(study.downstream(), base);
  }

  /** The step the map can show of the one asked for: the last that every cell records. */
  int stepShown(int cursor) {
    return cursor >= lastStep() ? Curve.END : Recording.frameUpTo(cursor);
  }

  private boolean steps(Axis axis) {
    return study.downstream().stream()
        .anyMatch(arm -> arm.time().length().filter(axis.parameter()::equals).isPresent());
  }

  Grid grid() {
    return new Grid(base, x, y);
  }

  Seeds seeds() {
    return new Seeds(firstSeed, firstSeed + sampling.seeds() - 1);
  }

  SweepPlan plan(Grid grid) {
    return new SweepPlan(
        grid, seeds(), Recording.FRAMES, sampling.stopping(study.headline(), threshold));
  }
}
