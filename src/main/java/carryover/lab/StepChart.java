package carryover.lab;

import carryover.export.ChartData;
import carryover.transfer.Trace;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.LineChartView;
import carryover.ui.feed.FrameClock;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * A chart over the steps of training: in the look of the window, with the shared time cursor, and
 * drawn anew when there is something else to see.
 */
public final class StepChart {
  private final Workbench workbench;
  private final Supplier<LineChartModel> model;
  private final Outdated outdated;
  private final LineChartView view;

  /**
   * @param scrub hears where a person drags the time cursor
   * @param model gives what is to be seen now
   */
  public StepChart(
      String id,
      Workbench workbench,
      DoubleConsumer scrub,
      Theming theming,
      Supplier<LineChartModel> model) {
    this.workbench = workbench;
    this.model = model;
    outdated = new Outdated(workbench);
    view = new LineChartView(model());
    view.setId(id);
    view.chartStyleProperty().bind(theming.themeProperty().map(Theme::chartStyle));
    view.setOnCursorMoved(scrub);
    view.timeCursorProperty().bind(CursorPlace.of(workbench));
    new FrameClock(outdated.waitingProperty(), outdated::advance);
    drawAnewOn(
        workbench.resultsProperty(),
        workbench.pinsProperty(),
        workbench.timeCursorProperty(),
        workbench.lessonProperty(),
        outdated.valueProperty());
  }

  public Node node() {
    return view;
  }

  /** Draws anew whenever one of these changes, too. */
  public void drawAnewOn(ObservableValue<?>... values) {
    for (ObservableValue<?> value : values) {
      value.addListener((p, old, next) -> view.setModel(model()));
    }
  }

  private LineChartModel model() {
    LineChartModel now = model.get();
    return outdated.valueProperty().get()
        ? now.withNote(RunNote.ofEarlierSetting(now.note()))
        : now;
  }

  /** Shows all of the axes again. */
  public void resetZoom() {
    view.resetZoom();
  }

  /** The chart as it is now; empty before anything was trained. */
  public Optional<Exhibit> exhibit(String content, Function<List<Trace>, ChartData> data) {
    List<Trace> traces = workbench.resultsProperty().get().traces();
    return traces.isEmpty()
        ? Optional.empty()
        : Optional.of(Exhibit.ofRuns(content, workbench, view.picture(), data.apply(traces)));
  }
}
