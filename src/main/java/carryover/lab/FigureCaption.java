package carryover.lab;

import carryover.export.ProgramVersion;
import carryover.study.Axis;
import carryover.study.Parameter;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.sweep.Grid;
import carryover.words.Words;
import carryover.workbench.Experiment;
import java.util.List;
import java.util.stream.Collectors;

/** What stands below a figure: where the setting differs from the standard one, seeds, version. */
public final class FigureCaption {
  private static final Words WORDS = Words.of(FigureCaption.class);

  private FigureCaption() {}

  /** Of runs of one setting. */
  public static String ofRuns(Experiment experiment) {
    return caption(experiment.setting(), List.of(), text(experiment.seeds()));
  }

  /** Of a map or a profile, whose axes have no one value. */
  public static String ofMap(Grid grid, Seeds seeds) {
    return caption(
        grid.base(),
        grid.axes().stream().map(Axis::parameter).toList(),
        seeds.count() == 1
            ? WORDS.text("caption.inCell", text(seeds))
            : WORDS.text("caption.inCellAtMost", text(seeds)));
  }

  private static String caption(Setting setting, List<Parameter> varied, String seeds) {
    String differences =
        setting.differencesFrom(setting.space().standard()).stream()
            .filter(parameter -> !varied.contains(parameter))
            .map(parameter -> ParameterText.equation(parameter, setting.get(parameter)))
            .collect(Collectors.joining(", "));
    String where =
        differences.isEmpty()
            ? WORDS.text("caption.standard")
            : WORDS.text("caption.differing", differences);
    return WORDS.text("caption.whole", where, seeds, ProgramVersion.current());
  }

  private static String text(Seeds seeds) {
    String first = String.valueOf(seeds.first());
    return seeds.count() == 1
        ? WORDS.text("caption.seed", first)
        : WORDS.text(
            "caption.seeds", String.valueOf(seeds.count()), first, String.valueOf(seeds.last()));
  }
}
