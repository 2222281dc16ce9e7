package carryover.lab.cnn.coefficients;

import carryover.export.ChartData;
import carryover.lab.Exhibit;
import carryover.lab.StepChart;
import carryover.lab.TileView;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.study.Arm;
import carryover.ui.chart.LineChartModel;
import carryover.ui.control.ChoiceItems;
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
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/** The coefficients of signal and noise of one arm. */
public final class CoefficientsView implements TileView {
  private static final Words WORDS = Words.of(CoefficientsView.class);

  private final Workbench workbench;
  private final PinnedCoefficients pinned;
  private final TitledChoice<Arm> arm =
      new TitledChoice<>(
          "coefficients-arm",
          WORDS.text("arm.spoken"),
          List.of(CnnArms.TRANSFER, CnnArms.SCRATCH, CnnArms.UPSTREAM),
          CoefficientOptions.STANDARD.arm(),
          Arm::key);
  private final TitledChoice<Content> content =
      new TitledChoice<>(
          "coefficients-content",
          WORDS.text("content.spoken"),
          List.of(Content.values()),
          CoefficientOptions.STANDARD.content(),
          Content::title);
  private final ObjectProperty<FilterSign> sign =
      new SimpleObjectProperty<>(this, "sign", CoefficientOptions.STANDARD.sign());
  private final CheckMenuItem logSteps = new CheckMenuItem(WORDS.text("view.logSteps"));
  private final CheckMenuItem logValues = new CheckMenuItem(WORDS.text("view.logValues"));
  private final StepChart chart;
  private final List<Node> tools;

  /**
   * @param scrub hears where a person drags the time cursor
   */
  public CoefficientsView(Workbench workbench, DoubleConsumer scrub, Theming theming) {
    this.workbench = workbench;
    pinned = new PinnedCoefficients(workbench);
    chart = new StepChart("coefficients-chart", workbench, scrub, theming, this::model);
    arm.setTooltip(new WrappedTooltip(WORDS.text("arm.help")));
    content.setTooltip(new WrappedTooltip(WORDS.text("content.help")));
    tools = List.of(arm, content, view());
    chart.drawAnewOn(
        arm.valueProperty(),
        content.valueProperty(),
        sign,
        logSteps.selectedProperty(),
        logValues.selectedProperty());
  }

  @Override
  public String key() {
    return "coefficients";
  }

  @Override
  public String title() {
    return WORDS.text("view.title");
  }

  @Override
  public Region node() {
    return chart.node();
  }

  @Override
  public List<Node> tools() {
    return tools;
  }

  /** Whether single filters are to be recorded for it. */
  public BooleanBinding wanted() {
    return Bindings.createBooleanBinding(
        () -> content.getValue().summary().isEmpty() && chart.node().getScene() != null,
        content.valueProperty(),
        chart.node().sceneProperty());
  }

  @Override
  public void remember(ViewMemory view) {
    view.remember(
        "coefficients.arm",
        arm.valueProperty(),
        CnnArms.ALL,
        shown -> shown.key().toUpperCase(Locale.ROOT));
    view.remember("coefficients.content", content.valueProperty());
    view.remember("coefficients.sign", sign);
    view.remember("coefficients.logSteps", logSteps.selectedProperty());
    view.remember("coefficients.logValues", logValues.selectedProperty());
  }

  @Override
  public Optional<Exhibit> exhibit() {
    return chart.exhibit(
        WORDS.text("figure.content", arm.getValue().key()),
        traces -> ChartData.of(traces, CnnMeasures.COEFFICIENTS));
  }

  private LineChartModel model() {
    int step = workbench.timeCursorProperty().get();
    LineChartModel whole =
        CoefficientsModel.of(workbench.resultsProperty().get(), options(), step)
            .withBehind(pinned.of(options()));
    return workbench.lessonProperty().get().tellsInTime() ? whole.upTo(step) : whole;
  }

  private CoefficientOptions options() {
    return new CoefficientOptions(
        arm.getValue(),
        content.getValue(),
        sign.get(),
        logSteps.isSelected(),
        logValues.isSelected());
  }

  private ViewMenu view() {
    List<MenuItem> items = new ArrayList<>(List.of(logSteps, logValues, new SeparatorMenuItem()));
    items.addAll(ChoiceItems.of(List.of(FilterSign.values()), sign, FilterSign::title));
    return new ViewMenu(
        "coefficients-view",
        WORDS.text("view.name"),
        WORDS.text("view.help"),
        chart::resetZoom,
        items);
  }
}
