package carryover.lab.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.preset.Teaching;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Trace;
import carryover.ui.control.ChangePhase;
import carryover.workbench.Expectation;
import carryover.workbench.Experiment;
import carryover.workbench.Lesson;
import carryover.workbench.Opened;
import carryover.workbench.PublishedResults;
import carryover.workbench.Traces;
import carryover.workbench.Workbench;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LessonModelTest {
  private final Workbench workbench = new Workbench(TwoLayerCnn.study());
  private final LessonModel model = new LessonModel(workbench);

  private void open(String notes, String studentNotes, boolean hidden) {
    workbench.open(
        Opened.of(Experiment.standard(TwoLayerCnn.study()))
            .withLesson(
                new Lesson(
                    "A", notes, new Teaching(studentNotes, Set.of(), hidden), Optional.empty())));
  }

  private static Trace trace(long seed, double transfer, double scratch) {
    return Traces.trace(
        seed,
        Traces.arm(CnnArms.TRANSFER, 0.5, transfer),
        Traces.arm(CnnArms.SCRATCH, 0.5, scratch));
  }

  /** Transfer 0.9, scratch 0.8 \u00b1 0.01: a difference beyond doubt. */
  private void train() {
    PublishedResults.publish(
        workbench, trace(1, 0.9, 0.79), trace(2, 0.9, 0.8), trace(3, 0.9, 0.81));
  }

  private void predict(Expectation expectation, String accuracy) {
    model.expectationProperty().set(expectation);
    model.accuracyProperty().set(accuracy);
    model.reveal();
  }

  @Test
  void nothingIsShownWhereThereIsNothingToSay() {
    assertThat(model.shownProperty().get()).isFalse();
    open("", "", false);
    assertThat(model.shownProperty().get()).isFalse();
  }

  @Test
  void plainNotesAreShownAndCanBePutAwayAndBroughtBack() {
    open("Look at this.", "", false);
    assertThat(model.notes()).isEqualTo("Look at this.");
    assertThat(model.shownProperty().get()).isTrue();
    model.toggle();
    assertThat(model.shownProperty().get()).isFalse();
    model.toggle();
    assertThat(model.shownProperty().get()).isTrue();
  }

  @Test
  void theNotesThatTellTheAnswerWaitForThePrediction() {
    open("The answer.", "The question.", true);
    train();
    assertThat(model.notes()).isEqualTo("The question.");
    model.toggle();
    assertThat(model.shownProperty().get()).isTrue();

    predict(Expectation.BETTER, "");

    assertThat(model.notes()).isEqualTo("The question.\n\nThe answer.");
  }

  @Test
  void onceRevealedNotesAndVerdictCanBePutAwayAndBroughtBack() {
    open("", "", true);
    train();
    predict(Expectation.BETTER, "");
    model.toggle();
    assertThat(model.shownProperty().get()).isFalse();
    model.toggle();
    assertThat(model.shownProperty().get()).isTrue();
  }

  @Test
  void aChoiceTakesTheComplaintAway() {
    open("", "", true);
    model.reveal();
    model.expectationProperty().set(Expectation.SAME);
    assertThat(model.complaintProperty().get()).isEmpty();
  }

  @Test
  void aPredictionIsHeldAgainstTheResult() {
    open("", "", true);
    train();

    predict(Expectation.BETTER, "0.95");

    // 3 seeds: standard error 0.01/√3, Student's t of 2 degrees at 97.5 % is 4.303.
    assertThat(model.outcomeProperty().get())
        .isEqualTo(
            "✓ As you predicted. You predicted: transfer is higher than from scratch, at 0.95."
                + " Measured: 0.900 against 0.800, a difference of +0.100 ± 0.025 (3 seeds). Your"
                + " value is 0.050 too high.");
    assertThat(workbench.lessonProperty().get().covered()).isFalse();
  }

  @Test
  void aWrongPredictionIsToldToo() {
    open("", "", true);
    train();
    predict(Expectation.WORSE, "");
    assertThat(model.outcomeProperty().get())
        .startsWith("\u2717 Not as you predicted. You predicted: transfer is lower than from");
  }

  @Test
  void aDifferenceThatDoesNotMatterIsNone() {
    open("", "", true);
    PublishedResults.publish(workbench, trace(1, 0.8, 0.79), trace(2, 0.8, 0.79));
    predict(Expectation.SAME, "");
    assertThat(model.outcomeProperty().get())
        .startsWith("✓ As you predicted.")
        .endsWith("+0.010 (2 seeds; less than 0.02 does not matter).");
  }

  @Test
  void tooFewSeedsSayNeitherRightNorWrong() {
    open("", "", true);
    PublishedResults.publish(workbench, trace(1, 0.8, 0.7), trace(2, 0.7, 0.8));
    predict(Expectation.SAME, "");
    assertThat(model.outcomeProperty().get()).startsWith("? Cannot be told with so few seeds.");
  }

  @Test
  void withoutAChoiceOrWithAnImpossibleValueNothingIsRevealed() {
    open("", "", true);
    model.reveal();
    assertThat(model.complaintProperty().get()).isEqualTo("Choose one of the three answers first.");

    predict(Expectation.BETTER, "1.5");
    assertThat(model.complaintProperty().get()).isEqualTo("Test accuracy lies in 0\u20261.");

    predict(Expectation.BETTER, "half");
    assertThat(model.complaintProperty().get()).isEqualTo("“half” is not a number.");
    assertThat(workbench.lessonProperty().get().covered()).isTrue();
  }

  @Test
  void aPredictionBeforeTheTrainingHasEndedWaitsForIt() {
    open("", "", true);
    predict(Expectation.BETTER, "");
    assertThat(model.outcomeProperty().get()).startsWith("Waiting");
    train();
    assertThat(model.outcomeProperty().get()).startsWith("\u2713 As you predicted.");
  }

  @Test
  void theOutcomeStaysWithTheSettingItWasPredictedFor() {
    open("", "", true);
    train();
    predict(Expectation.BETTER, "");
    String outcome = model.outcomeProperty().get();

    workbench.change(
        workbench.experiment().setting().with(CnnSpace.ALPHA, 0), ChangePhase.COMMITTED);
    PublishedResults.publish(workbench, trace(1, 0.5, 0.9), trace(2, 0.5, 0.9));

    assertThat(model.outcomeProperty().get()).isEqualTo(outcome);
  }

  @Test
  void anotherPredictionBeginsWithACleanForm() {
    open("", "", true);
    train();
    predict(Expectation.BETTER, "0.9");

    model.askAgain();

    assertThat(model.expectationProperty().get()).isNull();
    assertThat(model.accuracyProperty().get()).isEmpty();
    assertThat(model.outcomeProperty().get()).isEmpty();
    assertThat(workbench.lessonProperty().get().covered()).isTrue();
  }
}
