package carryover.lab.images;

import carryover.lab.Exhibit;
import carryover.lab.TileView;
import carryover.lab.TimeLeft;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.cloud.TaskPair;
import carryover.studies.images.data.ImageShelf;
import carryover.study.Setting;
import carryover.ui.chart.ScatterChartView;
import carryover.ui.control.ChangePhase;
import carryover.ui.control.ChoiceItems;
import carryover.ui.control.CommandButton;
import carryover.ui.control.HelpSign;
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

/** All pairs of tasks of the data: predicted against measured. A click opens a pair. */
final class CloudView implements TileView {
  private static final Words WORDS = Words.of(CloudView.class);

  private final Workbench workbench;
  private final CloudRun run;
  private final ImageShelf images;
  private final ObjectProperty<Predictor> predictor =
      new SimpleObjectProperty<>(this, "predictor", Predictor.PLACE);
  private final ObjectProperty<CloudQuantity> quantity =
      new SimpleObjectProperty<>(this, "quantity", CloudQuantity.GAIN);
  private final ScatterChartView chart;
  private final CommandButton measure =
      new CommandButton("cloud-measure", WORDS.text("cloud.start"), WORDS.text("cloud.startHelp"));
  private final List<Node> tools;

  CloudView(Workbench workbench, CloudRun run, ImageShelf images, Theming theming) {
    this.workbench = workbench;
    this.run = run;
    this.images = images;
    chart = new ScatterChartView(model().picture("", WORDS.text("cloud.empty")));
    chart.setId("cloud-chart");
    chart.chartStyleProperty().bind(theming.themeProperty().map(Theme::chartStyle));
    chart.setReadOut(point -> model().describe(point));
    chart.setOnBrush(this::open);
    measure.setOnAction(event -> toggle());
    run.stateProperty().addListener((p, old, next) -> show());
    workbench.experimentProperty().addListener((p, old, next) -> show());
    predictor.addListener((p, old, next) -> show());
    quantity.addListener((p, old, next) -> show());
    tools =
        List.of(
            measure,
            new ViewMenu(
                "cloud-view",
                WORDS.text("cloud.title"),
                WORDS.text("cloud.view"),
                chart::resetZoom,
                items()),
            new HelpSign("cloud-help", WORDS.text("cloud.title"), WORDS.text("cloud.help")));
    show();
  }

  @Override
  public String key() {
    return "cloud";
  }

  @Override
  public String title() {
    return WORDS.text("cloud.title");
  }

  @Override
  public Region node() {
    return chart;
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
    if (run.stateProperty().get().points().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Exhibit.ofSetting(
            WORDS.text("cloud.exhibit"),
            workbench,
            chart.picture(),
            chart.markedPicture(),
            model().table()));
  }

  @Override
  public void remember(ViewMemory memory) {
    memory.remember("cloud.predictor", predictor);
    memory.remember("cloud.quantity", quantity);
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    items.addAll(ChoiceItems.of(List.of(Predictor.values()), predictor, Predictor::title));
    items.add(new SeparatorMenuItem());
    items.addAll(ChoiceItems.of(List.of(CloudQuantity.values()), quantity, CloudQuantity::title));
    return items;
  }

  private void toggle() {
    if (run.stateProperty().get().running()) {
      run.stop();
    } else {
      run.start();
    }
  }

  private void open(int[] points) {
    if (points.length == 1) {
      TaskPair pair = run.stateProperty().get().points().get(points[0]).pair();
      Setting next = typed().withTasks(pair.source(), pair.target()).values();
      workbench.change(next, ChangePhase.COMMITTED);
    }
  }

  private ImagesSetting typed() {
    return ImagesSetting.of(workbench.experiment().setting());
  }

  private CloudModel model() {
    ImagesSetting setting = typed();
    TaskNames names =
        new TaskNames(images.atHand(setting.data()).map(set -> set.classes()).orElse(List.of()));
    return new CloudModel(
        run.stateProperty().get().points(),
        new TaskPair(setting.source(), setting.target()),
        predictor.get(),
        quantity.get(),
        names);
  }

  private void show() {
    CloudRun.State state = run.stateProperty().get();
    String undefined = workbench.study().theory().undefined(typed().values());
    measure.setDisable(!undefined.isEmpty() || state.isDone());
    String does = state.running() ? WORDS.text("cloud.stop") : WORDS.text("cloud.start");
    measure.setText(does);
    measure.setAccessibleText(does);
    chart.setModel(model().picture(progress(state), empty(state, undefined)));
  }

  private static String progress(CloudRun.State state) {
    String seed = WORDS.text("cloud.seed", String.valueOf(state.key().seed()));
    if (state.total() == 0) {
      return "";
    }
    String count =
        WORDS.text(
            "cloud.count", String.valueOf(state.points().size()), String.valueOf(state.total()));
    if (state.isDone()) {
      return WORDS.text("cloud.done", String.valueOf(state.total()), seed);
    }
    if (!state.problem().isEmpty()) {
      return WORDS.text("cloud.failed", count, state.problem());
    }
    return state.running()
        ? Double.isNaN(state.secondsLeft())
            ? count
            : WORDS.text("cloud.running", count, TimeLeft.of(state.secondsLeft()))
        : WORDS.text("cloud.stopped", count);
  }

  private static String empty(CloudRun.State state, String undefined) {
    if (!undefined.isEmpty()) {
      return undefined;
    }
    if (!state.problem().isEmpty()) {
      return state.problem();
    }
    return state.running() ? WORDS.text("cloud.begun") : WORDS.text("cloud.empty");
  }
}
