package carryover.lab.export;

import carryover.export.ProgramVersion;
import carryover.live.ScreenTraining;
import carryover.preset.MeasuredRun;
import carryover.preset.Provenance;
import carryover.study.Recording;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.training.Run;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.words.Words;
import carryover.workers.Cancellation;
import carryover.workers.Priority;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Offers to train again what an opened figure shows, and says whether its numbers came out the
 * same. All methods but the sender of {@link #offers()} belong to the JavaFX thread.
 */
public final class ReproductionModel {
  private static final Words WORDS = Words.of(ReproductionModel.class);

  private final Study study;
  private final ScreenTraining training;
  private final Consumer<Provenance> offers;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
  private Provenance offered;
  private Attempt attempt;

  /** One try to reproduce a file. */
  private static final class Attempt {
    private final Cancellation cancellation = new Cancellation();
    private final Trace[] traces;
    private int count;

    Attempt(int size) {
      traces = new Trace[size];
    }
  }

  public ReproductionModel(Study study, Trainer trainer, Feed feed) {
    this.study = study;
    offers = feed.latest(this::offer);
    training = new ScreenTraining(trainer, feed);
  }

  /** Takes what an opened file tells of itself, from any thread. */
  public Consumer<Provenance> offers() {
    return offers;
  }

  /** Whether there is something to check, or to say about a check. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Share of the numbers that are trained again, 0…1. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** What is offered, how far it is, or what came out. */
  public ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /** Trains all numbers of the file again, behind whatever a person waits for. */
  public void start() {
    stop();
    List<MeasuredRun> told = offered.runs();
    Attempt mine = new Attempt(told.size());
    attempt = mine;
    running.set(true);
    count(0);
    for (int i = 0; i < told.size(); i++) {
      int index = i;
      MeasuredRun run = told.get(i);
      training.train(
          new Run(run.setting(), run.seed(), Recording.FINAL_ONLY),
          Priority.BACKGROUND,
          mine.cancellation,
          trace -> add(index, trace),
          failure -> finish(WORDS.text("check.failed", failure)));
    }
  }

  /** Gives the check up; it can be started again. */
  public void stop() {
    if (attempt != null) {
      attempt.cancellation.cancel();
      attempt = null;
      running.set(false);
      text.set(offer());
    }
  }

  /** Has nothing more to say. */
  public void close() {
    stop();
    open.set(false);
  }

  private void offer(Provenance provenance) {
    stop();
    offered = provenance;
    text.set(offer());
    open.set(!provenance.runs().isEmpty());
  }

  private String offer() {
    return WORDS.text(
        "check.offer",
        offered.content(),
        offered.program(),
        String.valueOf(study.readouts().size() * offered.runs().size()));
  }

  private void add(int index, Trace trace) {
    attempt.traces[index] = trace;
    count(attempt.count + 1);
    if (attempt.count == attempt.traces.length) {
      finish(
          Reproduction.of(
                  study, offered.runs(), Arrays.asList(attempt.traces), offered.preset().setting())
              .sentence());
    }
  }

  private void count(int count) {
    attempt.count = count;
    progress.set(count / (double) attempt.traces.length);
    text.set(
        WORDS.text(
            "check.training",
            String.valueOf(count),
            WORDS.counted("count.runs", attempt.traces.length)));
  }

  private void finish(String sentence) {
    attempt.cancellation.cancel();
    attempt = null;
    running.set(false);
    String now = ProgramVersion.current();
    text.set(
        offered.program().equals(now)
            ? sentence
            : WORDS.text("check.versions", sentence, offered.program(), now));
  }
}
