package carryover.lab.linear.training;

import carryover.export.ChartData;
import carryover.lab.Exhibit;
import carryover.lab.StepChart;
import carryover.lab.TileView;
import carryover.studies.linear.LinearArms;
import carryover.study.Arm;
import carryover.ui.chart.LineChartModel;
import carryover.ui.control.TitledChoice;
import carryover.ui.control.ViewMenu;
import carryover.ui.control.WrappedTooltip;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.layout.Region;

/** Size, directions and unseen part of one arm over its training, with what theory expects. */
public final class InsideView implements TileView {
  private static final Words WORDS = Words.of(InsideView.class);

  private static final List<Arm> TRAINED =
      List.of(LinearArms.PRETRAIN, LinearArms.FINETUNE, LinearArms.LINEAR, LinearArms.SCRATCH);

  private final Workbench workbench;
  private final TitledChoice<Arm> arm =
      new TitledChoice<>(
          "inside-arm", WORDS.text("arm.spoken"), TRAINED, TRAINED.get(0), Arm::title);
  private final CheckMenuItem logSteps = new CheckMenuItem(WORDS.text("view.logSteps"));
  private final CheckMenuItem limits = new CheckMenuItem(WORDS.text("view.limits"));
  private final StepChart chart;
  private final List<Node> tools;

  /**
   * @param scrub hears where a person drags the time cursor
   */
  public InsideView(Workbench workbench, DoubleConsumer scrub, Theming theming) {
    this.workbench = workbench;
    limits.setSelected(true);
    logSteps.setSelected(workbench.study().time().early());
    arm.setTooltip(new WrappedTooltip(WORDS.text("arm.help")));
    chart = new StepChart("inside-chart", workbench, scrub, theming, this::model);
    chart.drawAnewOn(arm.valueProperty(), logSteps.selectedProperty(), limits.selectedProperty());
    tools =
        List.of(
            arm,
            new ViewMenu(
                "inside-view",
                WORDS.text("view.name"),
                WORDS.text("view.help"),
                chart::resetZoom,
                List.of(logSteps, limits)));
  }

  @Override
  public String key() {
    return "inside";
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

  @Override
  public Optional<Exhibit> exhibit() {
    return chart.exhibit(
        WORDS.text("figure.content", arm.getValue().title()),
        traces -> ChartData.of(traces, workbench.study().outcome().tables().get(0)));
  }

  @Override
  public void remember(ViewMemory view) {
    view.remember("inside.arm", arm.valueProperty(), TRAINED, Arm::key);
    view.remember("inside.logSteps", logSteps.selectedProperty());
    view.remember("inside.limits", limits.selectedProperty());
  }

  private LineChartModel model() {
    int step = workbench.timeCursorProperty().get();
    LineChartModel whole =
        InsideModel.of(
            workbench.resultsProperty().get(),
            new InsideOptions(arm.getValue(), logSteps.isSelected(), limits.isSelected()),
            step);
    return workbench.lessonProperty().get().tellsInTime() ? whole.upTo(step) : whole;
  }
}
