package carryover.lab.coefficients;

import carryover.export.ChartData;
import carryover.lab.Exhibit;
import carryover.lab.RunResults;
import carryover.lab.ViewMemory;
import carryover.lab.Workbench;
import carryover.transfer.Arm;
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

/** The coefficients of signal and noise of one arm. */
public final class CoefficientsTile {
  private final Workbench workbench;
  private final PinnedCoefficients pinned;
  private final TitledChoice<Arm> arm =
      new TitledChoice<>(
          "coefficients-arm",
          "Arm whose coefficients are shown",
          List.of(Arm.TRANSFER, Arm.SCRATCH, Arm.UPSTREAM),
          CoefficientOptions.STANDARD.arm(),
          Arm::key);
  private final TitledChoice<Content> content =
      new TitledChoice<>(
          "coefficients-content",
          "Mean or maximum over the filters, or one line for each filter",
          List.of(Content.values()),
          CoefficientOptions.STANDARD.content(),
          Content::title);
  private final ObjectProperty<FilterSign> sign =
      new SimpleObjectProperty<>(this, "sign", CoefficientOptions.STANDARD.sign());
  private final CheckMenuItem logSteps = new CheckMenuItem("Logarithmic steps");
  private final CheckMenuItem logValues = new CheckMenuItem("Logarithmic values");
  private final LineChartView chart;
  private final Tile tile;

  /**
   * @param scrub hears where a person drags the time cursor
   */
  public CoefficientsTile(Workbench workbench, DoubleConsumer scrub, Theming theming) {
    this.workbench = workbench;
    pinned = new PinnedCoefficients(workbench);
    chart = new LineChartView(model());
    chart.setId("coefficients-chart");
    chart.chartStyleProperty().bind(theming.themeProperty().map(Theme::chartStyle));
    arm.setTooltip(new Tooltip("Which arm"));
    content.setTooltip(
        new Tooltip("Mean or maximum over the filters (own class for ρ), or filter by filter"));
    chart.setOnCursorMoved(scrub);
    chart
        .timeCursorProperty()
        .bind(
            workbench
                .timeCursorProperty()
                .map(step -> step == Workbench.END ? Double.NaN : (double) step));
    tile = new Tile("coefficients", "Coefficients", chart);
    tile.tools().addAll(arm, content, view());
    workbench
        .filtersWantedProperty()
        .bind(content.valueProperty().map(shown -> shown.summary().isEmpty()));
    for (ObservableValue<?> value :
        List.<ObservableValue<?>>of(
            workbench.resultsProperty(),
            workbench.pinsProperty(),
            workbench.timeCursorProperty(),
            arm.valueProperty(),
            content.valueProperty(),
            sign,
            logSteps.selectedProperty(),
            logValues.selectedProperty())) {
      value.addListener((p, old, next) -> draw());
    }
  }

  public Tile node() {
    return tile;
  }

  /** Has what a person chose here remembered. */
  public void remember(ViewMemory view) {
    view.remember("coefficients.arm", arm.valueProperty());
    view.remember("coefficients.content", content.valueProperty());
    view.remember("coefficients.sign", sign);
    view.remember("coefficients.logSteps", logSteps.selectedProperty());
    view.remember("coefficients.logValues", logValues.selectedProperty());
  }

  /** The chart as it is now; empty before anything was trained. */
  public Optional<Exhibit> exhibit() {
    RunResults results = workbench.resultsProperty().get();
    return results.traces().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Exhibit.ofRuns(
                "coefficients, " + arm.getValue().key(),
                workbench,
                chart.picture(),
                ChartData.coefficients(results.traces())));
  }

  private void draw() {
    chart.setModel(model());
  }

  private LineChartModel model() {
    return CoefficientsModel.of(
            workbench.resultsProperty().get(), options(), workbench.timeCursorProperty().get())
        .withBehind(pinned.of(options()));
  }

  private CoefficientOptions options() {
    return new CoefficientOptions(
        arm.getValue(),
        content.getValue(),
        sign.get(),
        logSteps.isSelected(),
        logValues.isSelected());
  }

  private MenuButton view() {
    MenuButton menu = new MenuButton("View", null, logSteps, logValues, new SeparatorMenuItem());
    menu.getItems().addAll(ChoiceItems.of(List.of(FilterSign.values()), sign, FilterSign::title));
    MenuItem all = new MenuItem("Show everything again");
    all.setOnAction(event -> chart.resetZoom());
    menu.getItems().addAll(new SeparatorMenuItem(), all);
    menu.setId("coefficients-view");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.setAccessibleText("View of the coefficients");
    menu.setTooltip(new Tooltip("Scales, and filters of one sign alone"));
    return menu;
  }
}
