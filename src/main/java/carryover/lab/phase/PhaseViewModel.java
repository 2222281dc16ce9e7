package carryover.lab.phase;

import carryover.lab.LiveMap;
import carryover.lab.MapActivity;
import carryover.lab.MapRequest;
import carryover.lab.MapSnapshot;
import carryover.lab.MapText;
import carryover.lab.Sampling;
import carryover.study.Layer;
import carryover.study.MapSpec;
import carryover.study.Study;
import carryover.sweep.LayerValues;
import carryover.sweep.ResultCache;
import carryover.training.Trainer;
import carryover.ui.chart.HeatMapModel;
import carryover.ui.control.ChangePhase;
import carryover.ui.feed.Feed;
import carryover.words.Words;
import carryover.workbench.Workbench;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The phase map as a person sees it: follows the workbench's setting and map, offers commands, and
 * gives the picture anew at most once per pulse. Used on the JavaFX thread only.
 */
public final class PhaseViewModel {
  private static final Words WORDS = Words.of(PhaseViewModel.class);

  private final Workbench workbench;
  private final LiveMap map;
  private final CellSelection selection;
  private final CellActions cells;
  private final MapOptions options;
  private final MapDrawing drawing;
  private final Consumer<PhaseViewModel> redraw;
  private final ObjectProperty<Sampling> sampling =
      new SimpleObjectProperty<>(this, "sampling", Sampling.STANDARD);
  private final ReadOnlyObjectWrapper<HeatMapModel> picture =
      new ReadOnlyObjectWrapper<>(this, "picture");
  private final ReadOnlyObjectWrapper<MapActivity> activity =
      new ReadOnlyObjectWrapper<>(this, "activity", MapActivity.IDLE);
  private final ReadOnlyStringWrapper progressText =
      new ReadOnlyStringWrapper(this, "progressText", "");
  private final ReadOnlyObjectWrapper<FitText> fit =
      new ReadOnlyObjectWrapper<>(this, "fit", FitText.NONE);
  private final ReadOnlyStringWrapper outdatedText =
      new ReadOnlyStringWrapper(this, "outdatedText", "");
  private int hovered = HeatMapModel.NONE;
  private boolean resting;

  /**
   * A map that waits for {@link #start()}.
   *
   * @param cache results known from before, which this map adds to
   * @param nanoTime the clock for rests and rates
   */
  public PhaseViewModel(
      Workbench workbench, Trainer trainer, ResultCache cache, Feed feed, LongSupplier nanoTime) {
    this.workbench = workbench;
    options = new MapOptions(workbench.study().theory().levels());
    drawing = new MapDrawing(options);
    this.map = new LiveMap(wanted(), trainer, cache, feed, nanoTime);
    CellInspector inspector = new CellInspector(workbench.study(), trainer, feed);
    // Opened after the map's channels, so that news and picture share one pulse.
    redraw = feed.latest(PhaseViewModel::draw);
    selection = new CellSelection(() -> values().state().grid().size(), () -> redraw.accept(this));
    cells = new CellActions(workbench, inspector, selection, this::values);
    workbench.experimentProperty().addListener((p, old, next) -> follow());
    workbench.mapProperty().addListener((p, old, next) -> follow());
    workbench.timeCursorProperty().addListener((p, old, next) -> look());
    sampling.addListener((p, old, next) -> follow());
    options.all().forEach(option -> option.addListener(o -> redraw.accept(this)));
    map.snapshotProperty().addListener((p, old, next) -> take(old, next));
    draw();
  }

  Study study() {
    return workbench.study();
  }

  /** What is drawn. */
  public ReadOnlyObjectProperty<HeatMapModel> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<MapActivity> activityProperty() {
    return activity.getReadOnlyProperty();
  }

  /** Progress in one line, for example {@code map 412/900 · 96 cells/s · 6 s left}. */
  public ReadOnlyStringProperty progressTextProperty() {
    return progressText.getReadOnlyProperty();
  }

  /** What is to be said of a map that is still that of an earlier setting; empty when it is not. */
  public ReadOnlyStringProperty outdatedTextProperty() {
    return outdatedText.getReadOnlyProperty();
  }

  /** The power of the measured boundary in words. */
  ReadOnlyObjectProperty<FitText> fitProperty() {
    return fit.getReadOnlyProperty();
  }

  /** How many seeds the cells get. */
  public ObjectProperty<Sampling> samplingProperty() {
    return sampling;
  }

  /** Lines, hatching and colours. */
  public MapOptions options() {
    return options;
  }

  /** Starts measuring, or goes on after a pause or a stop. */
  public void start() {
    map.start();
  }

  /** Measures what could not be measured before. */
  public void again() {
    map.again();
  }

  /** Halts until {@link #start()}, whatever changes meanwhile. */
  public void pause() {
    map.pause();
  }

  /** Gives this map up; the next change starts another. */
  public void cancel() {
    map.stop();
  }

  /** Switches the layer; nothing is measured again. */
  public void show(Layer layer) {
    workbench.change(spec().withLayer(layer), ChangePhase.COMMITTED);
  }

  /** Moves the threshold τ. */
  public void setThreshold(double threshold, ChangePhase phase) {
    workbench.change(spec().withThreshold(threshold), phase);
  }

  /** Tells which cell the mouse is over: lines on which a form is constant go through it. */
  public void hover(int cell) {
    hovered = cell;
    if (options.followsMouse()) {
      redraw.accept(this);
    }
  }

  /** The cells that are brought out. */
  public CellSelection selection() {
    return selection;
  }

  /** What cells hold, and what can be done with them. */
  public CellActions cells() {
    return cells;
  }

  /** What is measured, at the threshold and step that are looked at. */
  LayerValues values() {
    return drawing.values();
  }

  /** While it rests nothing is measured and nothing told; see {@link LiveMap#setResting}. */
  public void setResting(boolean now) {
    resting = now;
    map.setResting(now);
    tell();
  }

  private void tell() {
    MapSnapshot now = map.snapshotProperty().get();
    progressText.set(resting ? "" : MapText.of(WORDS.text("tile.short"), now));
  }

  private void follow() {
    map.ask(wanted());
    redraw.accept(this);
  }

  private MapRequest wanted() {
    return MapRequest.of(workbench.study(), workbench.experiment(), spec(), sampling.get());
  }

  private void take(MapSnapshot before, MapSnapshot now) {
    if (!before.shown().sameCells(now.shown())) {
      selection.select(HeatMapModel.NONE);
    }
    activity.set(now.activity());
    tell();
    redraw.accept(this);
  }

  /** Draws again if the time cursor has come to another recorded step. */
  private void look() {
    if (step() != values().step()) {
      redraw.accept(this);
    }
  }

  /** The recorded step under the time cursor. */
  private int step() {
    return map.snapshotProperty().get().shown().stepShown(workbench.timeCursorProperty().get());
  }

  private void draw() {
    HeatMapModel drawn = drawn(hovered);
    fit.set(drawing.fit());
    MapSnapshot snapshot = map.snapshotProperty().get();
    outdatedText.set(snapshot.shown().sameNumbers(map.request()) ? "" : MapText.outdated(snapshot));
    picture.set(marked(drawn));
  }

  /**
   * What is drawn, wherever the mouse is: lines through a cell go through that of the setting.
   *
   * @param marked with the selected cells
   */
  HeatMapModel figure(boolean marked) {
    HeatMapModel drawn = drawn(HeatMapModel.NONE);
    return marked ? marked(drawn) : drawn;
  }

  private HeatMapModel drawn(int pointedAt) {
    return drawing.draw(
        map.snapshotProperty().get(),
        map.request(),
        spec(),
        step(),
        workbench.experiment().setting(),
        pointedAt);
  }

  private HeatMapModel marked(HeatMapModel drawn) {
    return drawn
        .withSelected(selection.selectedProperty().get())
        .withOutlined(selection.isSeveral() ? selection.outlined() : new boolean[0]);
  }

  private MapSpec spec() {
    return workbench.mapProperty().get();
  }
}
