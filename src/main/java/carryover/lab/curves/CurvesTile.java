package carryover.lab.curves;

import carryover.export.ChartData;
import carryover.lab.Exhibit;
import carryover.lab.RunResults;
import carryover.lab.Workbench;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.LineChartView;
import carryover.ui.control.Tile;
import carryover.ui.control.TitledChoice;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The learning curves. */
public final class CurvesTile {
  private final Workbench workbench;
  private final PinnedCurves pinned;
  private final ObjectProperty<CurveOptions> options =
      new SimpleObjectProperty<>(this, "options", CurveOptions.STANDARD);
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
    chart.chartStyleProperty().bind(theming.themeProperty().map(Theme::chartStyle));
    chart.setOnCursorMoved(scrub);
    chart
        .timeCursorProperty()
        .bind(
            workbench
                .timeCursorProperty()
                .map(step -> step == Workbench.END ? Double.NaN : (double) step));
    tile = new Tile("curves", "Learning curves", chart);
    tile.tools().addAll(quantityChoice(), view());
    workbench.resultsProperty().addListener((p, old, next) -> draw());
    workbench.pinsProperty().addListener((p, old, next) -> draw());
    workbench.timeCursorProperty().addListener((p, old, next) -> draw());
    options.addListener((p, old, next) -> draw());
  }

  public Tile node() {
    return tile;
  }

  /** The chart as it is now; empty before anything was trained. */
  public Optional<Exhibit> exhibit() {
    RunResults results = workbench.resultsProperty().get();
    return results.traces().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Exhibit.ofRuns(
                "learning curves",
                results,
                workbench.mapProperty().get(),
                chart.picture(),
                ChartData.curves(results.traces())));
  }

  private void draw() {
    chart.setModel(model());
  }

  private LineChartModel model() {
    return CurvesModel.of(
            workbench.resultsProperty().get(), options.get(), workbench.timeCursorProperty().get())
        .withBehind(pinned.of(options.get()));
  }

  private TitledChoice<Quantity> quantityChoice() {
    TitledChoice<Quantity> choice =
        new TitledChoice<>(
            "curves-quantity",
            "Quantity of the learning curves",
            List.of(Quantity.values()),
            options.get().quantity(),
            Quantity::title);
    choice.setTooltip(new Tooltip("What the curves show"));
    choice
        .valueProperty()
        .addListener(
            (p, old, quantity) -> {
              CurveOptions now = options.get();
              options.set(
                  new CurveOptions(
                      quantity,
                      now.logSteps(),
                      now.logValues(),
                      now.singleSeeds(),
                      now.upstream()));
            });
    return choice;
  }

  private MenuButton view() {
    CheckMenuItem logSteps = new CheckMenuItem("Logarithmic steps");
    CheckMenuItem logValues = new CheckMenuItem("Logarithmic values");
    CheckMenuItem seeds = new CheckMenuItem("Single seeds");
    CheckMenuItem upstream = new CheckMenuItem("Upstream arm (Task 1)");
    for (CheckMenuItem item : new CheckMenuItem[] {logSteps, logValues, seeds, upstream}) {
      item.selectedProperty()
          .addListener(
              (p, old, on) ->
                  options.set(
                      new CurveOptions(
                          options.get().quantity(),
                          logSteps.isSelected(),
                          logValues.isSelected(),
                          seeds.isSelected(),
                          upstream.isSelected())));
    }
    MenuItem all = new MenuItem("Show everything again");
    all.setOnAction(event -> chart.resetZoom());
    MenuButton menu = new MenuButton("View", null, logSteps, logValues, seeds, upstream, all);
    menu.setId("curves-view");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.setAccessibleText("View of the learning curves");
    return menu;
  }
}
