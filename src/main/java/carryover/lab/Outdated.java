package carryover.lab;

import carryover.words.Words;
import carryover.workbench.Awaited;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Whether the results on screen belong to an earlier setting, and have done so for so long that it
 * has to be said, and in which words. While a person drags and new results keep coming it is not:
 * they are behind by a moment only.
 */
public final class Outdated {
  private static final Words WORDS = Words.of(Outdated.class);

  static final double PATIENCE_SECONDS = Overdue.PATIENCE_SECONDS;

  private final Workbench workbench;
  private final Supplier<RunResults> shown;
  private final Overdue overdue = new Overdue();
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
  private Experiment seen;

  /** Of what was published last. */
  public Outdated(Workbench workbench) {
    this(workbench, workbench.resultsProperty()::get);
  }

  /**
   * @param shown the results on screen, brought up to date before others hear of new ones
   */
  public Outdated(Workbench workbench, Supplier<RunResults> shown) {
    this.workbench = workbench;
    this.shown = shown;
    seen = shown.get().experiment();
    workbench.experimentProperty().addListener((p, old, next) -> look());
    workbench
        .resultsProperty()
        .addListener(
            (p, old, next) -> {
              if (!shown.get().experiment().equals(seen)) {
                seen = shown.get().experiment();
                overdue.restart();
              }
              look();
            });
    overdue.valueProperty().addListener((p, old, next) -> say());
    workbench.awaitedProperty().addListener((p, old, next) -> say());
    look();
  }

  public ReadOnlyBooleanProperty valueProperty() {
    return overdue.valueProperty();
  }

  /** What is to be said of the results on screen; empty while they are those of the setting. */
  public ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /** Whether time has to be told to {@link #advance}. */
  public ReadOnlyBooleanProperty waitingProperty() {
    return overdue.waitingProperty();
  }

  /** Lets time pass. */
  public void advance(double seconds) {
    overdue.advance(seconds);
  }

  private void look() {
    RunResults results = shown.get();
    overdue.set(
        !results.traces().isEmpty() && !results.experiment().equals(workbench.experiment()));
  }

  private void say() {
    text.set(overdue.valueProperty().get() ? RunNote.outdated(whatOfThisOne()) : "");
  }

  private String whatOfThisOne() {
    Optional<Awaited> awaited = workbench.awaitedProperty().get();
    if (awaited.isPresent()) {
      double left = awaited.get().secondsLeft();
      return Double.isNaN(left) ? WORDS.text("awaited.training") : TimeLeft.of(left);
    }
    return workbench.settledProperty().get()
        ? WORDS.text("awaited.manual")
        : WORDS.text("awaited.dragged");
  }
}
