package carryover.lab;

import carryover.export.ChartData;
import carryover.study.Trace;
import carryover.ui.chart.PathChartModel;
import carryover.ui.chart.PathChartView;
import carryover.ui.control.AgeNotice;
import carryover.ui.feed.FrameClock;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import carryover.workbench.Awaited;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/**
 * A chart of where runs go: in the look of the window, and drawn anew when there is something else
 * to see or the time cursor moves.
 */
public final class PathChart {
  private final Workbench workbench;
  private final Supplier<PathChartModel> model;
  private final Outdated outdated;
  private final PathChartView view;
  private final AgeNotice node;

  /**
   * @param model gives what is to be seen now
   */
  public PathChart(
      String id, Workbench workbench, Theming theming, Supplier<PathChartModel> model) {
    this.workbench = workbench;
    this.model = model;
    outdated = new Outdated(workbench);
    view = new PathChartView(model());
    view.setId(id);
    view.chartStyleProperty().bind(theming.themeProperty().map(Theme::chartStyle));
    view.getStyleClass().add("ages");
    node = new AgeNotice(view);
    node.setId(id + "-age");
    node.textProperty().bind(outdated.textProperty());
    new FrameClock(outdated.waitingProperty(), outdated::advance);
    drawAnewOn(
        workbench.resultsProperty(),
        workbench.pinsProperty(),
        workbench.timeCursorProperty(),
        workbench.lessonProperty(),
        workbench.awaitedProperty(),
        outdated.valueProperty());
  }

  public Region node() {
    return node;
  }

  /** Draws anew whenever one of these changes, too. */
  public void drawAnewOn(ObservableValue<?>... values) {
    for (ObservableValue<?> value : values) {
      value.addListener((p, old, next) -> view.setModel(model()));
    }
  }

  /** Shows all of the axes again. */
  public void resetZoom() {
    view.resetZoom();
  }

  /** The chart as it is now; empty before anything was trained. */
  public Optional<Exhibit> exhibit(String content, Function<List<Trace>, ChartData> data) {
    RunResults results = workbench.resultsProperty().get();
    return results.traces().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Exhibit.ofRuns(content, workbench, view.picture(), data.apply(results.traces())));
  }

  private PathChartModel model() {
    PathChartModel now = model.get();
    Optional<Awaited> awaited = workbench.awaitedProperty().get();
    if (workbench.resultsProperty().get().traces().isEmpty() && awaited.isPresent()) {
      return now.withEmptyText(RunNote.awaiting(awaited.get()));
    }
    return outdated.valueProperty().get()
        ? now.withNote(RunNote.ofEarlierSetting(now.note()))
        : now;
  }
}
