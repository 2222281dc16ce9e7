package carryover.lab;

import static carryover.workbench.Traces.arm;
import static carryover.workbench.Traces.trace;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.ArmTrace;
import carryover.study.Seeds;
import carryover.study.Trace;
import carryover.workbench.Awaited;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Traces;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RunNoteTest {
  private static final Trace ONE = trace(1, arm(CnnArms.TRANSFER, 0.5), arm(CnnArms.SCRATCH, 0.5));
  private static final Trace TWO = trace(2, arm(CnnArms.TRANSFER, 0.5), arm(CnnArms.SCRATCH, 0.5));
  private static final Trace THREE =
      trace(3, arm(CnnArms.TRANSFER, 0.5), arm(CnnArms.SCRATCH, 0.5));
  private static final Trace UNFINISHED =
      CnnArms.trace(
          CnnSpace.STANDARD,
          1,
          arm(CnnArms.UPSTREAM, 0.5),
          arm(CnnArms.TRANSFER, 0.5),
          arm(CnnArms.SCRATCH, 0.5),
          true);

  private static String note(int asked, Stage stage, Trace... traces) {
    Experiment experiment = new Experiment(CnnSpace.STANDARD, new Seeds(1, asked));
    return RunNote.of(new RunResults(experiment, List.of(traces), stage, 0, ""));
  }

  @Test
  void tellsHowFarTheTrainingIs() {
    assertThat(note(8, Stage.IDLE)).isEmpty();
    assertThat(note(8, Stage.STREAMING, UNFINISHED)).isEqualTo("training, seed 1 of 8");
    assertThat(note(8, Stage.PREVIEW, ONE)).isEqualTo("preview: 1 of 8 seeds");
    assertThat(note(8, Stage.PREVIEW, ONE, TWO))
        .isEqualTo("preview: 2 of 8 seeds, mean; interval from 3 seeds on");
    assertThat(note(2, Stage.FINAL, ONE, TWO)).isEqualTo("2 seeds, mean; interval from 3 seeds on");
    assertThat(note(3, Stage.FINAL, ONE, TWO, THREE)).isEqualTo("3 seeds, mean ± 95 % CI");
    assertThat(note(1, Stage.FINAL, ONE)).isEqualTo("1 seed");
  }

  @Test
  void aStoppedRunIsCalledThat() {
    assertThat(note(8, Stage.CANCELLED, UNFINISHED)).isEqualTo("stopped: seed 1 of 8");
    assertThat(note(8, Stage.CANCELLED, ONE, TWO))
        .isEqualTo("stopped: 2 of 8 seeds, mean; interval from 3 seeds on");
  }

  @Test
  void stepsThatAreNotRecordedAreMentioned() {
    ArmTrace sparse =
        new ArmTrace(
            CnnArms.TRANSFER,
            List.of(Traces.sample(0, 0.5), Traces.sample(1, 0.5), Traces.sample(9, 0.5)),
            OptionalInt.empty());

    assertThat(note(1, Stage.FINAL, trace(1, sparse, arm(CnnArms.SCRATCH, 0.5))))
        .isEqualTo("1 seed, points ≤ 8 steps apart");
  }

  @Test
  void anEmptyChartSaysWhy() {
    assertThat(RunNote.whyEmpty(RunResults.untrained(Experiment.standard(TwoLayerCnn.study()))))
        .isEqualTo("No run yet");
    assertThat(
            RunNote.whyEmpty(
                new RunResults(
                    Experiment.standard(TwoLayerCnn.study()),
                    List.of(UNFINISHED),
                    Stage.CANCELLED,
                    1,
                    "")))
        .isEqualTo("Stopped before what is shown: F5 goes on");
    assertThat(
            RunNote.whyEmpty(
                new RunResults(
                    Experiment.standard(TwoLayerCnn.study()), List.of(), Stage.CANCELLED, 1, "")))
        .isEqualTo("Stopped before a result: F5 goes on");
    assertThat(
            RunNote.whyEmpty(
                new RunResults(
                    Experiment.standard(TwoLayerCnn.study()),
                    List.of(),
                    Stage.FAILED,
                    1,
                    "no room")))
        .isEqualTo("Not trained: no room");
  }

  @Test
  void beforeTheFirstLinesTheTimeLeftIsTold() {
    assertThat(RunNote.awaiting(new Awaited(Experiment.standard(TwoLayerCnn.study()), Double.NaN)))
        .isEqualTo("Training…");
    assertThat(RunNote.awaiting(new Awaited(Experiment.standard(TwoLayerCnn.study()), 41)))
        .isEqualTo("Training… about 40 s left");
  }
}
