package carryover.lab.phase;

import carryover.lab.AgedContent;
import carryover.lab.Exhibit;
import carryover.lab.MapExhibit;
import carryover.lab.PauseButton;
import carryover.study.ClosedForm;
import carryover.study.Layer;
import carryover.study.Layer.Kind;
import carryover.ui.chart.ChartPicture;
import carryover.ui.chart.HeatMapView;
import carryover.ui.control.Tile;
import carryover.ui.control.TitledChoice;
import carryover.ui.control.WrappedTooltip;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The phase map with its layer, its pause, and the bar of the selected cell. */
public final class PhaseTile {
  private static final Words WORDS = Words.of(PhaseTile.class);

  static final String STYLES =
      Objects.requireNonNull(PhaseTile.class.getResource("/carryover/lab/phase/phase.css"))
          .toExternalForm();

  private final Workbench workbench;
  private final PhaseViewModel model;
  private final HeatMapView map;
  private final CollapseModel collapse;
  private final CollapsePane companion;
  private final Tile tile;
  private final MenuButton view;

  public PhaseTile(Workbench workbench, PhaseViewModel model, Theming theming) {
    this.workbench = workbench;
    this.model = model;
    map = new HeatMapView(model.pictureProperty().get());
    map.setId("phase-map");
    map.chartStyleProperty().bind(theming.themeProperty().map(Theme::chartStyle));
    map.setOnClick(model.selection()::select);
    map.setOnAdd(model.selection()::add);
    map.setOnOpen(model.cells()::load);
    map.setOnHover(model::hover);
    map.setReadOut(model.cells()::describe);
    model.pictureProperty().addListener((p, old, next) -> map.setModel(next));
    collapse = new CollapseModel(model);
    companion = new CollapsePane(collapse, theming);
    BorderPane measured =
        new BorderPane(new MapCharts(map, companion, collapse.openProperty()).node());
    BorderPane content = new BorderPane(withNotice(measured));
    content.setTop(new ThresholdBar(workbench, model).node());
    measured.setBottom(
        new VBox(new FitBar(model, content).node(), new SelectionBar(model, theming).node()));
    view = new MapViewMenu(model, collapse.openProperty(), map::resetZoom).node();
    tile = new Tile("phase", WORDS.text("tile.title"), content);
    tile.getStylesheets().add(STYLES);
    tile.tools()
        .addAll(
            layerChoice(),
            new AxesButton(workbench, model).node(),
            view,
            new PauseButton(
                    "phase-pause",
                    WORDS.text("tile.measured"),
                    model.activityProperty(),
                    model::start,
                    model::pause)
                .node());
  }

  public Tile node() {
    return tile;
  }

  /** Adds a choice that is always within reach. */
  public void addToView(MenuItem item) {
    view.getItems().add(item);
  }

  /** While it rests nothing is measured; see {@link PhaseViewModel#setResting}. */
  public void setResting(boolean now) {
    model.setResting(now);
  }

  /** What draws the map; not on screen while the companion takes its place. */
  public Region map() {
    return map;
  }

  /** What draws the companion plot; on screen while that is open and not in turn with the map. */
  public Region companion() {
    return companion.chart();
  }

  /** Has what a person chose here remembered. */
  public void remember(ViewMemory view) {
    MapOptions options = model.options();
    view.remember("map.seeds", model.samplingProperty());
    view.remember("map.measured", options.measuredProperty());
    view.remember("map.predicted", options.predictedProperty());
    for (ClosedForm form : options.levels()) {
      view.remember("map." + form.key(), options.levelProperty(form));
    }
    view.remember("map.hatching", options.hatchingProperty());
    view.remember("map.palette", options.paletteProperty());
    view.remember("map.range", options.rangeProperty());
    view.remember("map.collapse", collapse.openProperty());
    view.remember(
        "map.collapseQuantity",
        collapse.quantityProperty(),
        collapse.quantities(),
        form -> form.key().toUpperCase(Locale.ROOT));
  }

  /** The map as it is now; empty before anything was measured. */
  public Optional<Exhibit> exhibit() {
    return exhibit(
        WORDS.text("figure.map", layer().title()),
        map.picture(model.figure(false).withoutMarks()),
        map.picture(model.figure(true)));
  }

  /** The same with the place of the setting, which a report is about. */
  public Optional<Exhibit> exhibitWithSetting() {
    ChartPicture picture = map.picture(model.figure(false));
    return exhibit(WORDS.text("figure.map", layer().title()), picture, picture);
  }

  /** The companion plot as it is now; empty while it is closed. */
  public Optional<Exhibit> companionExhibit() {
    return collapse.openProperty().get()
        ? exhibit(WORDS.text("figure.collapse"), companion.picture(), companion.markedPicture())
        : Optional.empty();
  }

  private Optional<Exhibit> exhibit(String content, ChartPicture picture, ChartPicture marked) {
    return MapExhibit.of(
        content,
        model.values().state(),
        workbench.experiment(),
        workbench.mapProperty().get(),
        picture,
        marked);
  }

  private Layer layer() {
    return workbench.mapProperty().get().layer();
  }

  /** The colour bar says it at length. */
  private static String shortTitle(Layer layer) {
    String words = layer.key().replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return layer.kind() == Kind.CUT ? WORDS.text("layer.cut", title) : title;
  }

  private Node withNotice(Node content) {
    List.of(map, companion.chart()).forEach(chart -> chart.getStyleClass().add("ages"));
    return AgedContent.of("phase-map-age", content, model.outdatedTextProperty());
  }

  private TitledChoice<Layer> layerChoice() {
    TitledChoice<Layer> choice =
        new TitledChoice<>(
            "phase-layer",
            WORDS.text("layer.spoken"),
            workbench.study().outcome().layers(),
            workbench.mapProperty().get().layer(),
            PhaseTile::shortTitle);
    choice.setTooltip(new WrappedTooltip(WORDS.text("layer.help")));
    choice.valueProperty().addListener((p, old, layer) -> model.show(layer));
    workbench.mapProperty().addListener((p, old, spec) -> choice.setValue(spec.layer()));
    return choice;
  }
}
