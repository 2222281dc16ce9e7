package carryover.lab.theory;

import carryover.words.Words;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Workbench;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;

/** Turns the workbench into the theory card. The card is worked out only when it is read. */
public final class TheoryViewModel {
  private static final Words WORDS = Words.of(TheoryViewModel.class);

  private final Workbench workbench;
  private final ObjectBinding<TheoryCard> card;
  private RunResults complete;
  private String sentence = WORDS.text("sentence.none");
  private boolean told = true;

  public TheoryViewModel(Workbench workbench) {
    this.workbench = workbench;
    complete = RunResults.untrained(workbench.experiment());
    workbench.resultsProperty().addListener((p, old, next) -> keep(next));
    keep(workbench.resultsProperty().get());
    card =
        Bindings.createObjectBinding(
            this::read,
            workbench.experimentProperty(),
            workbench.resultsProperty(),
            workbench.timeCursorProperty());
  }

  ObservableValue<TheoryCard> card() {
    return card;
  }

  /** What the card has measured figures of, perhaps of an earlier setting. */
  RunResults measured() {
    return complete;
  }

  /** Results without a complete seed leave the ones before on the card. */
  private void keep(RunResults next) {
    RunResults found = Measured.complete(next);
    if (!found.traces().isEmpty()) {
      complete = found;
      told = false;
    }
  }

  private TheoryCard read() {
    Experiment asked = workbench.experiment();
    RunResults newest = workbench.resultsProperty().get();
    Measured measured = new Measured(complete, workbench.timeCursorProperty().get());
    CardStatus status = CardStatus.of(asked, newest, measured);
    boolean failed = newest.stage() == Stage.FAILED && newest.experiment().equals(asked);
    return TheoryCard.of(
        workbench.study(),
        asked.setting(),
        status,
        failed ? WORDS.text("sentence.failed", newest.message()) : sentence(),
        measured);
  }

  private String sentence() {
    if (!told) {
      sentence =
          workbench
              .study()
              .theory()
              .explain(complete.experiment().setting(), complete.traces())
              .sentence();
      told = true;
    }
    return sentence;
  }
}
