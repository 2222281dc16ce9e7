package carryover.lab;

import carryover.export.ChartData;
import carryover.export.Provenances;
import carryover.preset.Preset;
import carryover.preset.Provenance;
import carryover.study.MapSpec;
import carryover.study.Study;
import carryover.ui.chart.ChartPicture;
import carryover.workbench.Experiment;
import carryover.workbench.Pin;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import java.util.List;

/**
 * A chart of the screen at one moment, ready to be taken away.
 *
 * @param picture what it looks like, without anything that a person points at
 * @param marked the same with what is pointed at: the setting's place, selected cells
 * @param caption where the setting differs from the standard one, seeds, version
 * @param data the numbers behind it
 * @param provenance where they come from
 */
public record Exhibit(
    ChartPicture picture,
    ChartPicture marked,
    String caption,
    ChartData data,
    Provenance provenance) {

  /** A chart of the current run of a workbench, and of the pinned runs that are shown. */
  public static Exhibit ofRuns(
      String content, Workbench workbench, ChartPicture picture, ChartData data) {
    return ofRuns(
            workbench.study(),
            content,
            workbench.resultsProperty().get(),
            workbench.mapProperty().get(),
            picture,
            data)
        .withPins(workbench);
  }

  /** The same, with the pinned runs of a workbench that are shown on it. */
  public Exhibit withPins(Workbench workbench) {
    List<Preset> pinned =
        workbench.pinsProperty().get().list().stream()
            .filter(Pin::shown)
            .map(pin -> Preset.of(pin.experiment().setting(), pin.experiment().seeds()))
            .toList();
    return new Exhibit(picture, marked, caption, data, provenance.withPinned(pinned));
  }

  /** A chart of runs. */
  public static Exhibit ofRuns(
      Study study,
      String content,
      RunResults results,
      MapSpec map,
      ChartPicture picture,
      ChartData data) {
    Experiment experiment = results.experiment();
    Preset preset = Preset.of(experiment.setting(), experiment.seeds()).withMap(map);
    return new Exhibit(
        picture,
        picture,
        FigureCaption.ofRuns(experiment),
        data,
        Provenances.ofRuns(study, content, preset, results.finished()));
  }

  /**
   * A chart of the setting of a workbench, whatever was trained.
   *
   * @param marked the picture with what is pointed at
   */
  public static Exhibit ofSetting(
      String content,
      Workbench workbench,
      ChartPicture picture,
      ChartPicture marked,
      ChartData data) {
    Experiment experiment = workbench.experiment();
    Preset preset =
        Preset.of(experiment.setting(), experiment.seeds()).withMap(workbench.mapProperty().get());
    return new Exhibit(
        picture, marked, FigureCaption.ofRuns(experiment), data, Provenances.of(content, preset));
  }

  /** What it shows, in one line. */
  public String content() {
    return provenance.content();
  }
}
