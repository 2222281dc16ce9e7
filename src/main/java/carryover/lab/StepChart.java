package carryover.lab;

import carryover.export.ChartData;
import carryover.study.Trace;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.LineChartView;
import carryover.ui.control.AgeNotice;
import carryover.ui.feed.FrameClock;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import carryover.workbench.Awaited;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/**
 * A chart over the steps of training: in the look of the window, with the shared time cursor, and
 * drawn anew when there is something else to see.
 */
public final class StepChart {
  private final Workbench workbench;
  private final Supplier<LineChartModel> model;
  private final Outdated outdated;
  private final LineChartView view;
  private final AgeNotice node;

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
        outdated.valueProperty());
    workbench
        .awaitedProperty()
        .addListener(
            (p, old, next) -> {
              if (hasNone()) {
                view.setModel(model());
              }
            });
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

  private boolean hasNone() {
    return workbench.resultsProperty().get().traces().isEmpty();
  }

  private LineChartModel model() {
    LineChartModel now = model.get();
    Optional<Awaited> awaited = workbench.awaitedProperty().get();
    if (hasNone() && awaited.isPresent()) {
      return now.withEmptyText(RunNote.awaiting(awaited.get()));
    }
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
    return hasNone()
        ? Optional.empty()
        : Optional.of(Exhibit.ofRuns(content, workbench, view.picture(), data.apply(traces)));
  }
}
