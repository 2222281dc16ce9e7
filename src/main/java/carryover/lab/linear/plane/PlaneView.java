package carryover.lab.linear.plane;

import carryover.export.ChartData;
import carryover.lab.Exhibit;
import carryover.lab.PathChart;
import carryover.lab.TileView;
import carryover.studies.linear.LinearSetting;
import carryover.study.Setting;
import carryover.ui.chart.PathChartModel;
import carryover.ui.control.ViewMenu;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.layout.Region;

/** What each arm found, in the plane of the two tasks. */
public final class PlaneView implements TileView {
  private static final Words WORDS = Words.of(PlaneView.class);

  private final Workbench workbench;
  private final CheckMenuItem tuned = new CheckMenuItem(WORDS.text("view.tuned"));
  private final CheckMenuItem circles = new CheckMenuItem(WORDS.text("view.circles"));
  private final CheckMenuItem limits = new CheckMenuItem(WORDS.text("view.limits"));
  private final PathChart chart;
  private final List<Node> tools;

  public PlaneView(Workbench workbench, Theming theming) {
    this.workbench = workbench;
    circles.setSelected(true);
    limits.setSelected(true);
    chart = new PathChart("plane-chart", workbench, theming, this::model);
    chart.drawAnewOn(
        tuned.selectedProperty(), circles.selectedProperty(), limits.selectedProperty());
    tools =
        List.of(
            new ViewMenu(
                "plane-view",
                WORDS.text("view.name"),
                WORDS.text("view.help"),
                chart::resetZoom,
                List.of(tuned, circles, limits)));
  }

  @Override
  public String key() {
    return "plane";
  }

  @Override
  public String title() {
    return WORDS.text("view.title");
  }

  @Override
  public boolean suits(Setting setting) {
    return !LinearSetting.of(setting).isRelu();
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
        WORDS.text("figure.content"),
        traces -> ChartData.of(traces, workbench.study().outcome().tables().get(0)));
  }

  @Override
  public void remember(ViewMemory view) {
    view.remember("plane.tuned", tuned.selectedProperty());
    view.remember("plane.circles", circles.selectedProperty());
    view.remember("plane.limits", limits.selectedProperty());
  }

  private PathChartModel model() {
    return PlaneModel.of(
        workbench.study(),
        workbench.resultsProperty().get(),
        workbench.pinsProperty().get(),
        workbench.timeCursorProperty().get(),
        new PlaneOptions(
            tuned.isSelected(),
            circles.isSelected(),
            limits.isSelected(),
            !workbench.lessonProperty().get().tellsInTime()));
  }
}
