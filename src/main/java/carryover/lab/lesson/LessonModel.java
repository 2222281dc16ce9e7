package carryover.lab.lesson;

import carryover.study.Headline;
import carryover.study.Measure;
import carryover.ui.NumberText;
import carryover.words.Words;
import carryover.workbench.Expectation;
import carryover.workbench.Guess;
import carryover.workbench.Lesson;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Workbench;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Asks for a prediction, and holds it against the result. On the JavaFX thread only. */
public final class LessonModel {
  private static final Words WORDS = Words.of(LessonModel.class);

  private final Workbench workbench;
  private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown");
  private final ObjectProperty<Expectation> expectation =
      new SimpleObjectProperty<>(this, "expectation");
  private final StringProperty accuracy = new SimpleStringProperty(this, "accuracy", "");
  private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper(this, "complaint", "");
  private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper(this, "outcome", "");

  public LessonModel(Workbench workbench) {
    this.workbench = workbench;
    workbench.lessonProperty().addListener((p, old, next) -> follow(next));
    expectation.addListener((p, old, chosen) -> complaint.set(""));
    workbench.resultsProperty().addListener((p, old, next) -> compare());
    follow(lesson());
  }

  Lesson lesson() {
    return workbench.lessonProperty().get();
  }

  /** Whether notes and questions are on screen; a person may put plain notes away. */
  public BooleanProperty shownProperty() {
    return shown;
  }

  /** Shows notes and verdict, or puts them away; a question stays. */
  public void toggle() {
    if (!lesson().covered()) {
      shown.set(!shown.get() && (!notes().isBlank() || lesson().teaching().resultHidden()));
    }
  }

  /** What the student expects; null until it is chosen. */
  ObjectProperty<Expectation> expectationProperty() {
    return expectation;
  }

  /** The value of the first subject that the student expects, as typed; may be empty. */
  StringProperty accuracyProperty() {
    return accuracy;
  }

  /** Why the prediction cannot be taken, in one sentence; empty while all is well. */
  ReadOnlyStringProperty complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  /** Prediction against result, in words; empty before. */
  ReadOnlyStringProperty outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /** Notes to show: those for students where there are any, else the preset's own. */
  String notes() {
    Lesson lesson = lesson();
    boolean forClass = !lesson.teaching().notes().isBlank() || lesson.teaching().resultHidden();
    if (!forClass) {
      return lesson.notes();
    }
    boolean told = lesson.guess().isPresent() && !lesson.notes().isBlank();
    return lesson.teaching().notes() + (told ? "\n\n" + lesson.notes() : "");
  }

  /** What is asked about. */
  Headline headline() {
    return workbench.study().headline();
  }

  /** Takes the prediction, if it can be, and shows the result. */
  void reveal() {
    if (expectation.get() == null) {
      complaint.set(WORDS.text("complaint.answer"));
      return;
    }
    try {
      OptionalDouble value = typed();
      Measure measure = headline().measure();
      if (value.isPresent() && value.getAsDouble() != measure.range().clip(value.getAsDouble())) {
        complaint.set(WORDS.text("complaint.range", measure.heading(), measure.range().toString()));
        return;
      }
      complaint.set("");
      workbench.predict(new Guess(workbench.experiment(), expectation.get(), value));
    } catch (NumberFormatException e) {
      complaint.set(e.getMessage());
    }
  }

  /** Covers the result again and asks anew. */
  void askAgain() {
    workbench.askAgain();
  }

  private OptionalDouble typed() {
    return accuracy.get().isBlank()
        ? OptionalDouble.empty()
        : OptionalDouble.of(NumberText.parse(accuracy.get()));
  }

  private void follow(Lesson lesson) {
    outcome.set("");
    if (lesson.guess().isEmpty()) {
      expectation.set(null);
      accuracy.set("");
      complaint.set("");
    }
    shown.set(lesson.teaching().resultHidden() || !notes().isBlank());
    compare();
  }

  private void compare() {
    Optional<Guess> guess = lesson().guess();
    RunResults results = workbench.resultsProperty().get();
    if (guess.isEmpty()) {
      return;
    }
    boolean same = results.experiment().equals(guess.get().experiment());
    if (same && (results.stage() == Stage.FINAL || results.stage() == Stage.CANCELLED)) {
      outcome.set(GuessText.of(headline(), guess.get(), results));
    } else if (same && results.stage() == Stage.FAILED) {
      outcome.set(WORDS.text("outcome.failed", results.message()));
    } else if (outcome.get().isEmpty()) {
      outcome.set(WORDS.text("outcome.waiting"));
    }
  }
}
