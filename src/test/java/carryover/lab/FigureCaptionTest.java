package carryover.lab;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.export.ProgramVersion;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import carryover.study.Setting;
import carryover.sweep.Grid;
import carryover.workbench.Experiment;
import org.junit.jupiter.api.Test;

class FigureCaptionTest {
  private static final Setting CHANGED =
      CnnSpace.STANDARD.with(CnnSpace.ALPHA, 0.5).with(CnnSpace.DIMENSION, 500);
  private static final String VERSION = " Carryover " + ProgramVersion.current() + ".";

  /** With ordinary blanks. */
  private static String ofRuns(Setting setting, Seeds seeds) {
    return FigureCaption.ofRuns(new Experiment(setting, seeds)).replace('\u00a0', ' ');
  }

  @Test
  void namesWhatDiffersFromTheStandardSettingSeedsAndVersion() {
    assertThat(ofRuns(CHANGED, new Seeds(3, 10)))
        .isEqualTo("Default setting but for α = 0.5, d = 500. 8 seeds, 3 to 10." + VERSION);
    assertThat(ofRuns(CnnSpace.STANDARD, new Seeds(7, 7)))
        .isEqualTo("Default setting. Seed 7." + VERSION);
  }

  @Test
  void ofAMapTheAxesAreNoPartOfTheSetting() {
    Grid grid =
        new Grid(
            CHANGED,
            new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 5, Scale.LINEAR),
            new Axis(CnnSpace.DIMENSION, 500, 5000, 5, Scale.LOG));

    assertThat(FigureCaption.ofMap(grid, new Seeds(1, 4)).replace('\u00a0', ' '))
        .isEqualTo(
            "Default setting but for α = 0.5. 4 seeds, 1 to 4 in each cell at most." + VERSION);
  }
}
