package carryover.lab;

import carryover.export.ChartData;
import carryover.export.Provenances;
import carryover.preset.Preset;
import carryover.preset.Provenance;
import carryover.sweep.MapSpec;
import carryover.ui.chart.ChartPicture;

/**
 * A chart of the screen at one moment, ready to be taken away.
 *
 * @param picture what it looks like
 * @param data the numbers behind it
 * @param provenance where they come from
 */
public record Exhibit(ChartPicture picture, ChartData data, Provenance provenance) {

  /** A chart of runs. */
  public static Exhibit ofRuns(
      String content, RunResults results, MapSpec map, ChartPicture picture, ChartData data) {
    Experiment experiment = results.experiment();
    Preset preset = Preset.of(experiment.setting(), experiment.seeds()).withMap(map);
    return new Exhibit(picture, data, Provenances.ofRuns(content, preset, results.finished()));
  }

  /** What it shows, in one line. */
  public String content() {
    return provenance.content();
  }
}
