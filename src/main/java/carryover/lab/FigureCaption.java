package carryover.lab;

import carryover.export.ProgramVersion;
import carryover.study.Axis;
import carryover.study.Parameter;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.sweep.Grid;
import java.util.List;
import java.util.stream.Collectors;

/** What stands below a figure: where the setting differs from the standard one, seeds, version. */
public final class FigureCaption {
  private FigureCaption() {}

  /** Of runs of one setting. */
  public static String ofRuns(Experiment experiment) {
    return caption(experiment.setting(), List.of(), experiment.seeds(), "");
  }

  /** Of a map or a profile, whose axes have no one value. */
  public static String ofMap(Grid grid, Seeds seeds) {
    return caption(
        grid.base(),
        grid.axes().stream().map(Axis::parameter).toList(),
        seeds,
        seeds.count() == 1 ? " in each cell" : " in each cell at most");
  }

  private static String caption(
      Setting setting, List<Parameter> varied, Seeds seeds, String where) {
    String differences =
        setting.differencesFrom(setting.space().standard()).stream()
            .filter(parameter -> !varied.contains(parameter))
            .map(parameter -> ParameterText.equation(parameter, setting.get(parameter)))
            .collect(Collectors.joining(", "));
    String count = seeds.count() == 1 ? "Seed " : seeds.count() + " seeds, ";
    return (differences.isEmpty() ? "Default setting" : "Default setting but for " + differences)
        + ". "
        + count
        + (seeds.count() == 1 ? "" + seeds.first() : seeds.first() + " to " + seeds.last())
        + where
        + ". Carryover "
        + ProgramVersion.current()
        + ".";
  }
}
