package carryover.lab.curves;

import carryover.export.ChartData;
import carryover.lab.Exhibit;
import carryover.lab.RunResults;
import carryover.lab.ViewMemory;
import carryover.lab.Workbench;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.LineChartView;
import carryover.ui.control.ChoiceItems;
import carryover.ui.control.Tile;
import carryover.ui.control.TitledChoice;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The learning curves. */
public final class CurvesTile {
  private final Workbench workbench;
  private final PinnedCurves pinned;
  private final TitledChoice<Quantity> quantity =
      new TitledChoice<>(
          "curves-quantity",
          "Quantity of the learning curves",
          List.of(Quantity.values()),
          CurveOptions.STANDARD.quantity(),
          Quantity::title);
  private final CheckMenuItem logSteps = new CheckMenuItem("Logarithmic steps");
  private final CheckMenuItem logValues = new CheckMenuItem("Logarithmic values");
  private final CheckMenuItem seeds = new CheckMenuItem("Single seeds");
  private final CheckMenuItem upstream = new CheckMenuItem("Upstream arm (Task 1)");
  private final ObjectProperty<Smoothing> smoothing =
      new SimpleObjectProperty<>(this, "smoothing", CurveOptions.STANDARD.smoothing());
  private final LineChartView chart;
  private final Tile tile;

  /**
   * @param scrub hears where a person drags the time cursor
   */
  public CurvesTile(Workbench workbench, DoubleConsumer scrub, Theming theming) {
    this.workbench = workbench;
    pinned = new PinnedCurves(workbench);
    chart = new LineChartView(model());
    chart.setId("curves-chart");
    quantity.setTooltip(new Tooltip("What the curves show"));
    chart.chartStyleProperty().bind(theming.themeProperty().map(Theme::chartStyle));
    chart.setOnCursorMoved(scrub);
    chart
        .timeCursorProperty()
        .bind(
            workbench
                .timeCursorProperty()
                .map(step -> step == Workbench.END ? Double.NaN : (double) step));
    tile = new Tile("curves", "Learning curves", chart);
    tile.tools().addAll(quantity, view());
    for (ObservableValue<?> value :
        List.<ObservableValue<?>>of(
            workbench.resultsProperty(),
            workbench.pinsProperty(),
            workbench.timeCursorProperty(),
            quantity.valueProperty(),
            logSteps.selectedProperty(),
            logValues.selectedProperty(),
            seeds.selectedProperty(),
            upstream.selectedProperty(),
            smoothing)) {
      value.addListener((p, old, next) -> draw());
    }
  }

  public Tile node() {
    return tile;
  }

  /** Has what a person chose here remembered. */
  public void remember(ViewMemory view) {
    view.remember("curves.quantity", quantity.valueProperty());
    view.remember("curves.logSteps", logSteps.selectedProperty());
    view.remember("curves.logValues", logValues.selectedProperty());
    view.remember("curves.seeds", seeds.selectedProperty());
    view.remember("curves.upstream", upstream.selectedProperty());
    view.remember("curves.smoothing", smoothing);
  }

  /** The chart as it is now; empty before anything was trained. */
  public Optional<Exhibit> exhibit() {
    RunResults results = workbench.resultsProperty().get();
    return results.traces().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Exhibit.ofRuns(
                "learning curves", workbench, chart.picture(), ChartData.curves(results.traces())));
  }

  private void draw() {
    chart.setModel(model());
  }

  private LineChartModel model() {
    return CurvesModel.of(
            workbench.resultsProperty().get(), options(), workbench.timeCursorProperty().get())
        .withBehind(pinned.of(options()));
  }

  private CurveOptions options() {
    return new CurveOptions(
        quantity.getValue(),
        logSteps.isSelected(),
        logValues.isSelected(),
        seeds.isSelected(),
        upstream.isSelected(),
        smoothing.get());
  }

  private MenuButton view() {
    MenuButton menu =
        new MenuButton("View", null, logSteps, logValues, seeds, upstream, new SeparatorMenuItem());
    menu.getItems()
        .addAll(ChoiceItems.of(List.of(Smoothing.values()), smoothing, Smoothing::title));
    MenuItem all = new MenuItem("Show everything again");
    all.setOnAction(event -> chart.resetZoom());
    menu.getItems().addAll(new SeparatorMenuItem(), all);
    menu.setId("curves-view");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.setAccessibleText("View of the learning curves");
    menu.setTooltip(new Tooltip("Scales, single seeds, smoothing"));
    return menu;
  }
}
