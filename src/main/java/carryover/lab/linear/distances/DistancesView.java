package carryover.lab.linear.distances;

import carryover.lab.Exhibit;
import carryover.lab.TileView;
import carryover.studies.linear.LinearSetting;
import carryover.study.Setting;
import carryover.ui.chart.ChartPicture;
import carryover.ui.chart.PathChartModel;
import carryover.ui.chart.PathChartView;
import carryover.ui.control.ChoiceItems;
import carryover.ui.control.ViewMenu;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/** Gain against the distance of the tasks, which does not decide about it (Theorem 2.2). */
public final class DistancesView implements TileView {
  private static final Words WORDS = Words.of(DistancesView.class);

  private final Workbench workbench;
  private final ObjectProperty<Distance> distance =
      new SimpleObjectProperty<>(this, "distance", Distance.KULLBACK_LEIBLER);
  private final ObjectProperty<Transferability> gain =
      new SimpleObjectProperty<>(this, "gain", Transferability.LINEAR);
  private final PathChartView chart;
  private final List<Node> tools;

  public DistancesView(Workbench workbench, Theming theming) {
    this.workbench = workbench;
    chart = new PathChartView(model());
    chart.setId("distances-chart");
    chart.chartStyleProperty().bind(theming.themeProperty().map(Theme::chartStyle));
    List.of(
            workbench.experimentProperty(),
            workbench.resultsProperty(),
            workbench.pinsProperty(),
            workbench.timeCursorProperty(),
            distance,
            gain)
        .forEach(value -> value.addListener((p, old, next) -> chart.setModel(model())));
    tools =
        List.of(
            new ViewMenu(
                "distances-view",
                WORDS.text("view.name"),
                WORDS.text("view.help"),
                chart::resetZoom,
                items()));
  }

  @Override
  public String key() {
    return "distances";
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
    return chart;
  }

  @Override
  public List<Node> tools() {
    return tools;
  }

  @Override
  public Optional<Exhibit> exhibit() {
    ChartPicture picture = chart.picture();
    String content = WORDS.text("figure.content", gain.get().title());
    return chart.model().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Exhibit.ofSetting(
                    content,
                    workbench,
                    picture,
                    picture,
                    DistancesModel.table(workbench.experiment().setting()))
                .withPins(workbench));
  }

  @Override
  public void remember(ViewMemory view) {
    view.remember("distances.distance", distance);
    view.remember("distances.gain", gain);
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    items.addAll(ChoiceItems.of(List.of(Distance.values()), distance, Distance::title));
    items.add(new SeparatorMenuItem());
    items.addAll(ChoiceItems.of(List.of(Transferability.values()), gain, Transferability::title));
    return items;
  }

  private PathChartModel model() {
    return DistancesModel.of(
        workbench.experiment().setting(),
        workbench.resultsProperty().get(),
        workbench.pinsProperty().get(),
        workbench.timeCursorProperty().get(),
        distance.get(),
        gain.get());
  }
}
