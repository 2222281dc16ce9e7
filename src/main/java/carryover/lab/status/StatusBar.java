package carryover.lab.status;

import carryover.lab.LiveRun;
import carryover.lab.RunResults;
import carryover.lab.RunResults.Stage;
import carryover.lab.Workbench;
import carryover.ui.control.LayoutRoot;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What is going on: the run on the left, messages in the middle, the map on the right. */
public final class StatusBar {
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  private static final double WIDEST_TOOLTIP = 600;

  private final Workbench workbench;
  private final LiveRun run;
  private final Label state = new Label();
  private final Label message = new Label();
  private final Label map = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final LayoutRoot node;

  public StatusBar(Workbench workbench, LiveRun run) {
    this.workbench = workbench;
    this.run = run;
    state.setId("status-run");
    message.setId("status-message");
    map.setId("status-map");
    progress.setId("status-progress");
    progress.setAccessibleText("Progress of the training");
    run.progressProperty().addListener((p, old, next) -> showProgress());
    progress.visibleProperty().bind(run.runningProperty());
    // A long message gives way, and can be read whole in its tooltip.
    map.setMinWidth(Region.USE_PREF_SIZE);
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(message.textProperty());
    whole.setWrapText(true);
    whole.setMaxWidth(WIDEST_TOOLTIP);
    message
        .tooltipProperty()
        .bind(message.textProperty().map(text -> text.isEmpty() ? null : whole));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(state, progress, message, space, map);
    line.getStyleClass().add("status-bar");
    node = new LayoutRoot(line);
    node.setId("status");
    workbench.resultsProperty().addListener((p, old, next) -> show());
    workbench.experimentProperty().addListener((p, old, next) -> show());
    run.runningProperty().addListener((p, old, next) -> show());
    show();
  }

  public Node node() {
    return node;
  }

  /** What the program has to say apart from the run, for example that a file was saved. */
  public StringProperty messageProperty() {
    return message.textProperty();
  }

  /** Progress of the phase map. */
  public StringProperty mapProperty() {
    return map.textProperty();
  }

  private boolean upToDate(RunResults results) {
    return results.experiment().equals(workbench.experiment());
  }

  private void showProgress() {
    RunResults results = workbench.resultsProperty().get();
    progress.setProgress(
        StatusText.share(results, upToDate(results), run.progressProperty().get()));
  }

  private void show() {
    RunResults results = workbench.resultsProperty().get();
    state.setText(StatusText.of(results, run.runningProperty().get(), upToDate(results)));
    showProgress();
    boolean failed = results.stage() == Stage.FAILED;
    state.pseudoClassStateChanged(FAILED, failed);
    // Why it failed may be long, too.
    state.setMinWidth(failed ? 0 : Region.USE_PREF_SIZE);
  }
}
