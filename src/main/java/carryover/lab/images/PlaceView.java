package carryover.lab.images;

import carryover.lab.Exhibit;
import carryover.lab.TileView;
import carryover.numeric.Estimate;
import carryover.studies.images.ImagesReadouts;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.theory.PairCatalogues;
import carryover.study.Setting;
import carryover.ui.chart.ChartPicture;
import carryover.ui.chart.HeatMapView;
import carryover.ui.control.HelpSign;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.RunResults;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The pair on screen as a place on the map of inherited filters. */
final class PlaceView implements TileView {
  private static final Words WORDS = Words.of(PlaceView.class);

  private final Workbench workbench;
  private final PairCatalogues pairs;
  private final BeforeTraining before;
  private final StackPane node = new StackPane();
  private final Label reason = new Label();
  private HeatMapView chart;
  private final Theming theming;
  private final List<Node> tools =
      List.of(new HelpSign("place-help", WORDS.text("place.title"), WORDS.text("place.help")));

  PlaceView(Workbench workbench, PairCatalogues pairs, BeforeTraining before, Theming theming) {
    this.workbench = workbench;
    this.pairs = pairs;
    this.before = before;
    this.theming = theming;
    node.setId("place-pane");
    node.setMinSize(0, 0);
    reason.setId("place-reason");
    reason.setWrapText(true);
    before.wantedProperty().bind(Bindings.isNotNull(node.sceneProperty()));
    List<ObservableValue<?>> shown =
        List.of(
            workbench.experimentProperty(),
            workbench.resultsProperty(),
            before.gainProperty(),
            node.sceneProperty());
    shown.forEach(value -> value.addListener((p, old, next) -> draw()));
  }

  @Override
  public String key() {
    return "place";
  }

  @Override
  public String title() {
    return WORDS.text("place.title");
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public boolean suits(Setting setting) {
    return workbench.study().theory().undefined(setting).isEmpty();
  }

  @Override
  public List<Node> tools() {
    return tools;
  }

  @Override
  public Optional<Exhibit> exhibit() {
    return model().map(this::exhibit);
  }

  private Exhibit exhibit(PlaceModel model) {
    show(model);
    ChartPicture picture = chart.picture(model.picture());
    return Exhibit.ofSetting(
        WORDS.text("place.exhibit"), workbench, picture, picture, model.table());
  }

  @Override
  public void remember(ViewMemory memory) {
    // Nothing is chosen here.
  }

  /** Empty where theory does not speak of the setting. */
  private Optional<PlaceModel> model() {
    Setting setting = workbench.experiment().setting();
    if (!suits(setting)) {
      return Optional.empty();
    }
    ImagesSetting typed = ImagesSetting.of(setting);
    return pairs
        .of(typed.data())
        .map(
            known ->
                new PlaceModel(
                    known.prediction(typed), before.gainProperty().get(), measured(setting)));
  }

  private Estimate measured(Setting setting) {
    RunResults results = workbench.resultsProperty().get();
    boolean current = results.experiment().setting().equals(setting);
    double[] gains =
        results.finished().stream()
            .filter(trace -> current)
            .mapToDouble(
                trace -> ImagesReadouts.TRANSFER.end(trace) - ImagesReadouts.SCRATCH.end(trace))
            .filter(Double::isFinite)
            .toArray();
    return Estimate.of(gains);
  }

  private void draw() {
    if (node.getScene() == null) {
      return;
    }
    Optional<PlaceModel> model = model();
    if (model.isPresent()) {
      show(model.orElseThrow());
      node.getChildren().setAll(chart);
    } else {
      reason.setText(workbench.study().theory().undefined(workbench.experiment().setting()));
      node.getChildren().setAll(reason);
    }
  }

  private void show(PlaceModel model) {
    if (chart == null) {
      chart = new HeatMapView(model.picture());
      chart.setId("place-chart");
      chart.chartStyleProperty().bind(theming.themeProperty().map(Theme::chartStyle));
      chart.setReadOut(cell -> model().map(now -> now.describe(cell)).orElse(List.of()));
    }
    chart.setModel(model.picture());
  }
}
