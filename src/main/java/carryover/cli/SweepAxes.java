package carryover.cli;

import carryover.study.Axis;
import carryover.study.MapSpec;
import carryover.study.Setting;
import carryover.study.Space;
import carryover.sweep.Grid;
import java.util.List;

/**
 * What a sweep runs along, and how its map is shown.
 *
 * @param axes at least one, as they were given
 * @param map over the same axes where there are two; else as the preset or the study has it
 * @param option that gave the axes, for messages
 */
record SweepAxes(List<Axis> axes, MapSpec map, String option) {
  SweepAxes {
    axes = List.copyOf(axes);
  }

  /** Of {@code --x} and {@code --y}, either perhaps null: then the map has it already. */
  static SweepAxes ofMap(MapSpec base, String x, String y, Space space) {
    return of(
        base,
        List.of(
            x == null ? base.x() : AxisText.parse("--x", x, space),
            y == null ? base.y() : AxisText.parse("--y", y, space)),
        "--x, --y");
  }

  /** Of {@code --axis}, given at least once. */
  static SweepAxes of(MapSpec base, List<String> texts, Space space) {
    return of(
        base, texts.stream().map(text -> AxisText.parse("--axis", text, space)).toList(), "--axis");
  }

  /** As a file has them. */
  static SweepAxes along(MapSpec base, List<Axis> axes) {
    return of(base, axes, "axes");
  }

  private static SweepAxes of(MapSpec base, List<Axis> axes, String option) {
    try {
      MapSpec map = axes.size() == 2 ? base.withAxes(axes.get(0), axes.get(1)) : base;
      return new SweepAxes(axes, map, option);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(option + ": " + e.getMessage(), e);
    }
  }

  /** The cells around a setting. */
  Grid grid(Setting base) {
    try {
      return new Grid(base, axes);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(option + ": " + e.getMessage(), e);
    }
  }
}
