package carryover.lab;

import carryover.study.Axis;
import carryover.study.MapSpec;
import carryover.study.Recording;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.sweep.Curve;
import carryover.sweep.Grid;
import carryover.sweep.SweepPlan;
import carryover.workbench.Experiment;
import java.util.List;

/**
 * Everything that decides the numbers of a map, or of a profile.
 *
 * @param study whose arms are trained
 * @param base the setting in which the parameters of the axes are varied
 * @param threshold τ on whose side an adaptive map wants every cell to be settled
 */
public record MapRequest(
    Study study,
    Setting base,
    List<Axis> axes,
    long firstSeed,
    Sampling sampling,
    double threshold) {
  public MapRequest {
    axes = List.copyOf(axes);
  }

  /** A map. */
  public static MapRequest of(Study study, Experiment experiment, MapSpec map, Sampling sampling) {
    return of(study, experiment, List.of(map.x(), map.y()), sampling, map.threshold());
  }

  /** A profile, whose seeds are all measured. */
  public static MapRequest along(Study study, Experiment experiment, Axis axis, int seeds) {
    Sampling all = new Sampling(seeds, false, Sampling.STANDARD.confidence());
    return of(study, experiment, List.of(axis), all, study.map().threshold());
  }

  private static MapRequest of(
      Study study, Experiment experiment, List<Axis> axes, Sampling sampling, double threshold) {
    return new MapRequest(
        study,
        experiment.setting(),
        axes,
        Math.min(experiment.seeds().first(), Long.MAX_VALUE - sampling.seeds()),
        sampling,
        threshold);
  }

  /** Whether both cover the same cells, whatever the rest of the setting. */
  public boolean sameCells(MapRequest other) {
    return axes.equals(other.axes);
  }

  /** Whether both give a cell the same numbers: what the axes' parameters are is no matter. */
  public boolean sameNumbers(MapRequest other) {
    return sameCells(other)
        && seeds().equals(other.seeds())
        && Grid.sameOffAxes(base, other.base, axes);
  }

  /** Whether both measure the same cells and seeds, too. */
  boolean sameWork(MapRequest other) {
    return sameNumbers(other)
        && sampling.equals(other.sampling)
        && (threshold == other.threshold || !sampling.adaptive());
  }

  /** Whether cells like the setting itself are drawn, not trained. */
  boolean isDrawn() {
    return study.endPoints().map(points -> points.reached().test(base)).orElse(false);
  }

  /** Whether each cell has its own number of steps. */
  public boolean stepsVary() {
    return axes.stream().anyMatch(this::steps);
  }

  /** Where training ends; of the longest when steps vary. */
  public int lastStep() {
    for (Axis axis : axes) {
      if (steps(axis)) {
        return (int) axis.to();
      }
    }
    return Study.steps(study.downstream(), base);
  }

  /** The step the map can show of the one asked for: the last that every cell records. */
  public int stepShown(int cursor) {
    return cursor >= lastStep() || !study.recordingOfCells().frames()
        ? Curve.END
        : Recording.frameUpTo(cursor);
  }

  private boolean steps(Axis axis) {
    return study.downstream().stream()
        .anyMatch(arm -> arm.time().length().filter(axis.parameter()::equals).isPresent());
  }

  Grid grid() {
    return new Grid(base, axes);
  }

  Seeds seeds() {
    return new Seeds(firstSeed, firstSeed + sampling.seeds() - 1);
  }

  SweepPlan plan(Grid grid) {
    return new SweepPlan(
        grid, seeds(), study.recordingOfCells(), sampling.stopping(study.headline(), threshold));
  }
}
