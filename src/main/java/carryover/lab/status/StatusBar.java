package carryover.lab.status;

import carryover.lab.NoticeLine;
import carryover.live.LiveRun;
import carryover.ui.control.LayoutRoot;
import carryover.words.Words;
import carryover.workbench.Awaited;
import carryover.workbench.Message;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Workbench;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What is going on: the run on the left, messages in the middle, the map on the right. */
public final class StatusBar {
  private static final Words WORDS = Words.of(StatusBar.class);
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  private final Workbench workbench;
  private final LiveRun run;
  private final Label state = new Label();
  private final NoticeLine notice = new NoticeLine("status", "");
  private final Label map = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final LayoutRoot node;

  public StatusBar(Workbench workbench, LiveRun run) {
    this.workbench = workbench;
    this.run = run;
    state.setId("status-run");
    map.setId("status-map");
    progress.setId("status-progress");
    progress.setAccessibleText(WORDS.text("progress.spoken"));
    run.progressProperty().addListener((p, old, next) -> showProgress());
    progress.visibleProperty().bind(run.runningProperty());
    map.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(state, progress, notice.node(), space, map);
    line.getStyleClass().add("status-bar");
    node = new LayoutRoot(line);
    node.setId("status");
    // So that the keyboard gets there, and a screen reader reads it.
    node.setFocusTraversable(true);
    node.accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                () -> String.join(" · ", state.getText(), map.getText()),
                state.textProperty(),
                map.textProperty()));
    workbench.resultsProperty().addListener((p, old, next) -> show());
    workbench.experimentProperty().addListener((p, old, next) -> show());
    run.runningProperty().addListener((p, old, next) -> show());
    workbench.awaitedProperty().addListener((p, old, next) -> show());
    show();
  }

  public Node node() {
    return node;
  }

  /** Shows what the program has to say apart from the run, for example that a file was saved. */
  public void tell(Message message) {
    notice.tell(message);
  }

  /** Progress of the phase map. */
  public StringProperty mapProperty() {
    return map.textProperty();
  }

  private boolean upToDate(RunResults results) {
    return results.experiment().equals(workbench.experiment());
  }

  private double secondsLeft() {
    return workbench.awaitedProperty().get().map(Awaited::secondsLeft).orElse(Double.NaN);
  }

  private void showProgress() {
    RunResults results = workbench.resultsProperty().get();
    progress.setProgress(
        StatusText.share(results, upToDate(results), run.progressProperty().get()));
  }

  private void show() {
    RunResults results = workbench.resultsProperty().get();
    state.setText(
        StatusText.of(results, run.runningProperty().get(), upToDate(results), secondsLeft()));
    showProgress();
    boolean failed = results.stage() == Stage.FAILED;
    state.pseudoClassStateChanged(FAILED, failed);
    // Why it failed may be long, too.
    state.setMinWidth(failed ? 0 : Region.USE_PREF_SIZE);
  }
}
