package carryover.lab;

import carryover.export.ChartData;
import carryover.export.Provenances;
import carryover.preset.Preset;
import carryover.study.MapSpec;
import carryover.study.Setting;
import carryover.sweep.Grid;
import carryover.sweep.MapState;
import carryover.ui.chart.ChartPicture;
import carryover.workbench.Experiment;
import java.util.Optional;

/** A map, its companion or a profile, ready to be taken away. */
public final class MapExhibit {
  private MapExhibit() {}

  /**
   * What is shown; empty before anything was measured.
   *
   * @param state the results shown, which may still be those of an earlier experiment
   * @param experiment on the sliders
   * @param spec the map asked for
   * @param marked with what is pointed at
   */
  public static Optional<Exhibit> of(
      String content,
      MapState state,
      Experiment experiment,
      MapSpec spec,
      ChartPicture picture,
      ChartPicture marked) {
    if (state.size() == 0) {
      return Optional.empty();
    }
    Grid grid = state.grid();
    Preset preset =
        belongsTo(grid, experiment.setting())
            ? Preset.of(experiment.setting(), experiment.seeds())
            : Preset.of(grid.base(), state.seeds());
    MapSpec map = grid.axes().size() == 2 ? spec.withAxes(grid.x(), grid.y()) : spec;
    return Optional.of(
        new Exhibit(
            picture,
            marked,
            FigureCaption.ofMap(grid, state.seeds()),
            ChartData.map(state),
            Provenances.ofMap(content, preset.withMap(map), state)));
  }

  /** Whether these are cells of this setting, wherever among them the setting stands. */
  private static boolean belongsTo(Grid grid, Setting setting) {
    return grid.sharesCellsWith(setting);
  }
}
