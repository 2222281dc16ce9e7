package carryover.lab.curves;

import carryover.export.ChartData;
import carryover.lab.Exhibit;
import carryover.lab.LabTile;
import carryover.lab.StepChart;
import carryover.study.Measure;
import carryover.ui.chart.LineChartModel;
import carryover.ui.control.ChoiceItems;
import carryover.ui.control.Tile;
import carryover.ui.control.TitledChoice;
import carryover.ui.control.ViewMenu;
import carryover.ui.control.WrappedTooltip;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The learning curves. */
public final class CurvesTile implements LabTile {
  private static final Words WORDS = Words.of(CurvesTile.class);

  private final Workbench workbench;
  private final PinnedCurves pinned;
  private final TitledChoice<Measure> quantity;
  private final CheckMenuItem logSteps = new CheckMenuItem();
  private final CheckMenuItem logValues = new CheckMenuItem(WORDS.text("view.logValues"));
  private final CheckMenuItem seeds = new CheckMenuItem(WORDS.text("view.seeds"));
  private final CheckMenuItem upstream = new CheckMenuItem(WORDS.text("view.source"));
  private final CheckMenuItem pinnedBands = new CheckMenuItem(WORDS.text("view.pinnedBands"));
  private final ObjectProperty<Smoothing> smoothing =
      new SimpleObjectProperty<>(this, "smoothing", Smoothing.NONE);
  private final StepChart chart;
  private final Tile tile;

  /**
   * @param scrub hears where a person drags the time cursor
   */
  public CurvesTile(Workbench workbench, DoubleConsumer scrub, Theming theming) {
    this.workbench = workbench;
    pinned = new PinnedCurves(workbench);
    List<Measure> measures = workbench.study().outcome().curves();
    quantity =
        new TitledChoice<>(
            "curves-quantity",
            WORDS.text("measure.spoken"),
            measures,
            measures.get(0),
            Measure::heading);
    String units = workbench.study().time().units();
    logSteps.setText(WORDS.text("view.logSteps", units));
    logSteps.setSelected(workbench.study().time().early());
    chart = new StepChart("curves-chart", workbench, scrub, theming, this::model);
    quantity.setTooltip(new WrappedTooltip(WORDS.text("measure.help")));
    tile = new Tile("curves", WORDS.text("tile.title"), chart.node());
    tile.tools().addAll(quantity, view());
    chart.drawAnewOn(
        quantity.valueProperty(),
        logSteps.selectedProperty(),
        logValues.selectedProperty(),
        seeds.selectedProperty(),
        upstream.selectedProperty(),
        pinnedBands.selectedProperty(),
        smoothing);
  }

  @Override
  public String name() {
    return WORDS.text("tile.name");
  }

  @Override
  public Tile node() {
    return tile;
  }

  @Override
  public void remember(ViewMemory view) {
    view.remember(
        "curves.quantity",
        quantity.valueProperty(),
        workbench.study().outcome().curves(),
        measure -> measure.column().toUpperCase(Locale.ROOT));
    view.remember("curves.logSteps", logSteps.selectedProperty());
    view.remember("curves.logValues", logValues.selectedProperty());
    view.remember("curves.seeds", seeds.selectedProperty());
    view.remember("curves.upstream", upstream.selectedProperty());
    view.remember("curves.pinnedBands", pinnedBands.selectedProperty());
    view.remember("curves.smoothing", smoothing);
  }

  @Override
  public Optional<Exhibit> exhibit() {
    return chart.exhibit(
        WORDS.text("tile.name"),
        traces -> ChartData.of(traces, workbench.study().outcome().tables().get(0)));
  }

  private LineChartModel model() {
    int step = workbench.timeCursorProperty().get();
    LineChartModel whole =
        CurvesModel.of(workbench.study(), workbench.resultsProperty().get(), options(), step)
            .withBehind(pinned.of(options()));
    return workbench.lessonProperty().get().tellsInTime() ? whole.upTo(step) : whole;
  }

  private CurveOptions options() {
    return new CurveOptions(
        quantity.getValue(),
        logSteps.isSelected(),
        logValues.isSelected(),
        seeds.isSelected(),
        upstream.isSelected(),
        pinnedBands.isSelected(),
        smoothing.get());
  }

  private ViewMenu view() {
    List<MenuItem> items =
        new ArrayList<>(List.of(logSteps, logValues, seeds, upstream, pinnedBands));
    items.add(new SeparatorMenuItem());
    String units = workbench.study().time().units();
    items.addAll(
        ChoiceItems.of(List.of(Smoothing.values()), smoothing, choice -> choice.title(units)));
    return new ViewMenu(
        "curves-view", WORDS.text("view.chart"), WORDS.text("view.help"), chart::resetZoom, items);
  }
}
