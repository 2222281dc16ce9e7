package carryover.studies.cnn.fast;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.Coefficients;
import carryover.study.ArmTrace;
import carryover.study.Recording;
import carryover.study.Sample;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An arm that was left at step 10; no setting in its range diverges, so traces are made up. */
class ArmCheckpointTest {
  private static final Recording EVERY = Recording.EVERY_STEP;
  private static final ArmState STATE =
      new ArmState(
          new double[2],
          new double[2],
          new double[2][1],
          new double[2][1],
          new double[2][1],
          new double[2],
          new double[4],
          new double[2],
          new double[2],
          StartState.History.none(2));

  private static ArmCheckpoint left(int recorded, OptionalInt divergedAt) {
    List<Sample> samples =
        IntStream.range(0, recorded)
            .mapToObj(step -> CnnSample.alike(step, 0.5, 1, 0.7, Coefficients.NONE, null))
            .toList();
    return new ArmCheckpoint(
        recorded,
        EVERY,
        new ArmTrace(CnnArms.TRANSFER, samples, divergedAt),
        divergedAt.isPresent() ? Optional.empty() : Optional.of(STATE));
  }

  private static List<Integer> steps(ArmCheckpoint checkpoint) {
    return checkpoint.trace().samples().stream().map(Sample::step).toList();
  }

  @Test
  void furtherOnItKeepsItsPlace() {
    ArmCheckpoint on = left(10, OptionalInt.empty()).as(EVERY, 20).orElseThrow();

    assertThat(on.step()).isEqualTo(10);
    assertThat(on.state()).contains(STATE);
    assertThat(on.trace().samples()).hasSize(10);
  }

  @Test
  void furtherBackNothingIsLeftToTrain() {
    ArmCheckpoint back = left(10, OptionalInt.empty()).as(EVERY, 6).orElseThrow();

    assertThat(back.state()).isEmpty();
    assertThat(steps(back)).containsExactly(0, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void aDivergedArmStaysDivergedHoweverLongItIsTrained() {
    ArmCheckpoint on = left(10, OptionalInt.of(10)).as(EVERY, 500).orElseThrow();

    assertThat(on.state()).isEmpty();
    assertThat(on.trace().divergedAt()).hasValue(10);
    assertThat(on.trace().samples()).hasSize(10);
  }

  @Test
  void anArmThatEndsBeforeItDivergedHasNotDiverged() {
    ArmCheckpoint back = left(10, OptionalInt.of(10)).as(EVERY, 9).orElseThrow();

    assertThat(back.trace().divergedAt()).isEmpty();
    assertThat(back.trace().end()).isPresent();
  }

  @Test
  void aCoarserRecordingLeavesStepsOut() {
    Recording fourth = new Recording(4, true, false);

    assertThat(steps(left(10, OptionalInt.empty()).as(fourth, 30).orElseThrow()))
        .containsExactly(0, 4, 8);
    assertThat(steps(left(10, OptionalInt.empty()).as(fourth, 6).orElseThrow()))
        .containsExactly(0, 4, 6);
  }

  @Test
  void whatWasNotRecordedCannotBeShown() {
    ArmCheckpoint coarse =
        left(10, OptionalInt.empty()).as(new Recording(4, true, false), 30).orElseThrow();

    assertThat(coarse.as(EVERY, 30)).isEmpty();
    assertThat(coarse.as(new Recording(4, true, false), 6)).isEmpty();
    assertThat(coarse.as(new Recording(4, true, true), 30)).isEmpty();
    assertThat(coarse.as(new Recording(4, false, false), 30)).isEmpty();
    assertThat(coarse.as(new Recording(8, true, false), 30)).isPresent();
  }
}
