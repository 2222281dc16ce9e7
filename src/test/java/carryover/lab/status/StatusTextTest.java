package carryover.lab.status;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Trace;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Traces;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusTextTest {
  private static RunResults results(Stage stage, double seconds, String message) {
    return new RunResults(
        Experiment.standard(TwoLayerCnn.study()), List.of(), stage, seconds, message);
  }

  @Test
  void shortTimesAreInMilliseconds() {
    assertThat(StatusText.of(results(Stage.FINAL, 0.041, ""), false, true))
        .isEqualTo("done in 41 ms · 0 seeds");
    assertThat(StatusText.duration(2.34)).isEqualTo("2.3 s");
  }

  @Test
  void aFailureSaysWhy() {
    assertThat(StatusText.of(results(Stage.FAILED, 0, "no room"), false, true))
        .isEqualTo("not trained: no room");
  }

  @Test
  void resultsOfAnEarlierSettingAreCalledThat() {
    assertThat(StatusText.of(results(Stage.FINAL, 0.041, ""), false, false))
        .endsWith("the setting has changed since");
  }

  @Test
  void whileTheNextSettingTrainsNothingIsSaidOfTheOneBefore() {
    assertThat(StatusText.of(results(Stage.FINAL, 0.041, ""), true, false)).isEqualTo("training…");
  }

  @Test
  void progressIsThatOfAllSeeds() {
    Trace trace =
        Traces.trace(1, Traces.arm(CnnArms.TRANSFER, 0.5), Traces.arm(CnnArms.SCRATCH, 0.5));
    RunResults one =
        new RunResults(
            Experiment.standard(TwoLayerCnn.study()), List.of(trace), Stage.PREVIEW, 1, "");
    RunResults none =
        new RunResults(Experiment.standard(TwoLayerCnn.study()), List.of(), Stage.STREAMING, 1, "");

    assertThat(StatusText.share(none, true, 0.5)).isEqualTo(0.5 / 8);
    assertThat(StatusText.share(one, true, 1)).isEqualTo(1.0 / 8);
    assertThat(StatusText.share(one, false, 0.5)).as("of the next setting").isEqualTo(0.5 / 8);
  }

  @Test
  void theTimeLeftIsTold() {
    assertThat(StatusText.of(results(Stage.STREAMING, 1, ""), true, true, 41))
        .isEqualTo("training seed 1 of 8… about 40 s left");
    assertThat(StatusText.of(results(Stage.FINAL, 1, ""), true, false, 41))
        .isEqualTo("training… about 40 s left");
    Trace trace =
        Traces.trace(1, Traces.arm(CnnArms.TRANSFER, 0.5), Traces.arm(CnnArms.SCRATCH, 0.5));
    RunResults one =
        new RunResults(
            Experiment.standard(TwoLayerCnn.study()), List.of(trace), Stage.PREVIEW, 3, "");
    assertThat(StatusText.of(one, true, true)).isEqualTo("preview: 1 of 8 seeds… about 20 s left");
  }
}
