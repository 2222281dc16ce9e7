package carryover.lab.coefficients;

import carryover.export.ChartData;
import carryover.lab.Exhibit;
import carryover.lab.RunResults;
import carryover.lab.Workbench;
import carryover.transfer.Arm;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.LineChartView;
import carryover.ui.control.Tile;
import carryover.ui.control.TitledChoice;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.scene.control.ToggleButton;
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
          Arm.TRANSFER,
          Arm::key);
  private final TitledChoice<Summary> summary =
      new TitledChoice<>(
          "coefficients-summary",
          "Mean or maximum over the filters",
          List.of(Summary.values()),
          Summary.MEAN,
          Summary::title);
  private final ToggleButton log = new ToggleButton("log");
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
    log.setId("coefficients-log");
    log.setMinWidth(Region.USE_PREF_SIZE);
    log.setAccessibleText("Logarithmic coefficients");
    log.setTooltip(new Tooltip("Logarithmic scale for the coefficients"));
    arm.setTooltip(new Tooltip("Which arm"));
    summary.setTooltip(new Tooltip("Mean or maximum over the filters (own class for ρ)"));
    chart.setOnCursorMoved(scrub);
    chart
        .timeCursorProperty()
        .bind(
            workbench
                .timeCursorProperty()
                .map(step -> step == Workbench.END ? Double.NaN : (double) step));
    tile = new Tile("coefficients", "Coefficients", chart);
    tile.tools().addAll(arm, summary, log);
    workbench.resultsProperty().addListener((p, old, next) -> draw());
    workbench.pinsProperty().addListener((p, old, next) -> draw());
    workbench.timeCursorProperty().addListener((p, old, next) -> draw());
    arm.valueProperty().addListener((p, old, next) -> draw());
    summary.valueProperty().addListener((p, old, next) -> draw());
    log.selectedProperty().addListener((p, old, next) -> draw());
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
                "coefficients, " + arm.getValue().key(),
                results,
                workbench.mapProperty().get(),
                chart.picture(),
                ChartData.coefficients(results.traces())));
  }

  private void draw() {
    chart.setModel(model());
  }

  private LineChartModel model() {
    RunResults results = workbench.resultsProperty().get();
    return CoefficientsModel.of(
            results,
            arm.getValue(),
            summary.getValue(),
            log.isSelected(),
            workbench.timeCursorProperty().get())
        .withBehind(pinned.of(arm.getValue(), summary.getValue()));
  }
}
