package carryover.lab.workspace;

import carryover.files.FileProblem;
import carryover.live.FailureText;
import carryover.study.Engine;
import carryover.study.Study;
import carryover.sweep.CellJournal;
import carryover.sweep.ResultCache;
import carryover.ui.feed.Feed;
import carryover.words.Words;
import carryover.workbench.Message;
import carryover.workers.Cancellation;
import carryover.workers.Outcome;
import carryover.workers.Priority;
import carryover.workers.WorkerPool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Brings back the map cells that earlier windows measured, and keeps those of this one as they are
 * finished. All methods belong to the JavaFX thread.
 */
public final class CellKeeper implements AutoCloseable {
  private static final Words WORDS = Words.of(CellKeeper.class);

  private final ResultCache cells;
  private final Consumer<String> problems;
  private final Consumer<Runnable> onScreen;
  private final ReadOnlyObjectWrapper<Message> message =
      new ReadOnlyObjectWrapper<>(this, "message", Message.NONE);
  private final Set<String> told = new LinkedHashSet<>();
  private Optional<CellJournal> journal = Optional.empty();
  private boolean closed;

  /**
   * @param cells where the map looks for results
   * @param before what the start has told already: it stays beside what is told here
   */
  public CellKeeper(ResultCache cells, Feed feed, List<String> before) {
    this.cells = cells;
    told.addAll(before);
    problems = feed.append(batch -> batch.forEach(this::tell));
    onScreen = feed.append(batch -> batch.forEach(Runnable::run));
  }

  /** What a person should know of how keeping goes, in one line. */
  public ReadOnlyObjectProperty<Message> messageProperty() {
    return message.getReadOnlyProperty();
  }

  /**
   * Reads the journal in the background.
   *
   * @param folder where it lies
   * @param version of the program
   * @param then what follows, also when there is nothing to be had
   */
  public void restore(
      Path folder, String version, Study study, Engine engine, WorkerPool pool, Runnable then) {
    pool.submit(
        Priority.FOREGROUND,
        new Cancellation(),
        stop ->
            CellJournal.open(
                folder,
                version + " " + study.signature(engine),
                CellJournal.STANDARD_BYTES,
                problems),
        outcome ->
            onScreen.accept(
                () -> {
                  take(outcome);
                  then.run();
                }));
  }

  /** Beside what was told before: of two files put aside both are named. */
  private void tell(String problem) {
    told.add(problem);
    message.set(Message.error(String.join(" · ", told)));
  }

  private void take(Outcome<CellJournal> outcome) {
    if (outcome instanceof Outcome.Finished<CellJournal> finished) {
      journal = Optional.of(finished.result());
      cells.attach(finished.result());
      if (closed) {
        close();
      }
    } else if (outcome instanceof Outcome.Failed<CellJournal> failed) {
      tell(WORDS.text("cells.notKept", FailureText.of(failed.error())));
    }
  }

  @Override
  public void close() {
    closed = true;
    try {
      if (journal.isPresent()) {
        journal.get().close();
      }
    } catch (IOException e) {
      tell(WORDS.text("cells.incomplete", FileProblem.reason(e)));
    }
  }
}
