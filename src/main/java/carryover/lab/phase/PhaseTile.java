package carryover.lab.phase;

import carryover.lab.Workbench;
import carryover.sweep.Layer;
import carryover.ui.chart.HeatMapView;
import carryover.ui.control.Tile;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import java.util.Objects;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** The phase map with its layer, its pause, and the bar of the selected cell. */
public final class PhaseTile {
  private static final String STYLES =
      Objects.requireNonNull(PhaseTile.class.getResource("/carryover/lab/phase/phase.css"))
          .toExternalForm();

  private final Workbench workbench;
  private final PhaseViewModel model;
  private final HeatMapView map;
  private final Tile tile;

  public PhaseTile(Workbench workbench, PhaseViewModel model, Theming theming) {
    this.workbench = workbench;
    this.model = model;
    map = new HeatMapView(model.pictureProperty().get());
    map.setId("phase-map");
    map.chartStyleProperty().bind(theming.themeProperty().map(Theme::chartStyle));
    map.setOnClick(model::select);
    map.setOnOpen(model::load);
    map.setReadOut(model::describe);
    model.pictureProperty().addListener((p, old, next) -> map.setModel(next));
    BorderPane content = new BorderPane(map);
    content.setBottom(new SelectionBar(model).node());
    tile = new Tile("phase", "Phase map", content);
    tile.getStylesheets().add(STYLES);
    tile.tools().addAll(layerChoice(), pauseButton());
  }

  public Tile node() {
    return tile;
  }

  private ChoiceBox<Layer> layerChoice() {
    ChoiceBox<Layer> choice = new ChoiceBox<>();
    choice.getItems().setAll(Layer.TRANSFER, Layer.SCRATCH, Layer.DIFFERENCE);
    choice.setId("phase-layer");
    choice.setAccessibleText("Layer of the phase map");
    choice.setTooltip(new Tooltip("What the colours show"));
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Layer layer) {
            return layer == null ? "" : layer.title();
          }

          @Override
          public Layer fromString(String title) {
            throw new UnsupportedOperationException("layers are chosen, not typed");
          }
        });
    choice.setValue(workbench.mapProperty().get().layer());
    choice.valueProperty().addListener((p, old, layer) -> model.show(layer));
    workbench.mapProperty().addListener((p, old, spec) -> choice.setValue(spec.layer()));
    return choice;
  }

  private ToggleButton pauseButton() {
    ToggleButton pause = new ToggleButton();
    Region icon = new Region();
    icon.getStyleClass().add("phase-pause-icon");
    pause.setGraphic(icon);
    pause.setId("phase-pause");
    pause.getStyleClass().add("phase-tool");
    Tooltip help = new Tooltip();
    pause.setTooltip(help);
    pause.setOnAction(
        event -> {
          if (pause.isSelected()) {
            model.pause();
          } else {
            model.start();
          }
          pause.setSelected(model.activityProperty().get() == MapActivity.PAUSED);
        });
    Runnable show =
        () -> {
          MapActivity activity = model.activityProperty().get();
          boolean paused = activity == MapActivity.PAUSED;
          pause.setSelected(paused);
          pause.setDisable(activity == MapActivity.DONE);
          String what = paused ? "Go on measuring the map" : "Pause measuring the map";
          help.setText(what);
          pause.setAccessibleText(what);
        };
    model.activityProperty().addListener((p, old, next) -> show.run());
    show.run();
    return pause;
  }
}
