package carryover.lab.phase;

import carryover.lab.Workbench;
import carryover.run.WorkerPool;
import carryover.sweep.Axis;
import carryover.sweep.Grid;
import carryover.sweep.Layer;
import carryover.sweep.LayerValues;
import carryover.sweep.MapSpec;
import carryover.sweep.ResultCache;
import carryover.transfer.Setting;
import carryover.transfer.engine.TrainingEngine;
import carryover.ui.chart.HeatMapModel;
import carryover.ui.chart.ReadOutRow;
import carryover.ui.control.ChangePhase;
import carryover.ui.feed.Feed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
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
  private static final int[] NO_CELLS = {};

  private final Workbench workbench;
  private final LiveMap map;
  private final CellInspector inspector;
  private final MapOptions options = new MapOptions();
  private final MapDrawing drawing = new MapDrawing(options);
  private final Consumer<PhaseViewModel> redraw;
  private final ObjectProperty<Sampling> sampling =
      new SimpleObjectProperty<>(this, "sampling", Sampling.STANDARD);
  private final ReadOnlyIntegerWrapper selected =
      new ReadOnlyIntegerWrapper(this, "selected", HeatMapModel.NONE);
  private final ReadOnlyObjectWrapper<HeatMapModel> picture =
      new ReadOnlyObjectWrapper<>(this, "picture");
  private final ReadOnlyObjectWrapper<MapActivity> activity =
      new ReadOnlyObjectWrapper<>(this, "activity", MapActivity.IDLE);
  private final ReadOnlyStringWrapper progressText =
      new ReadOnlyStringWrapper(this, "progressText", "");
  private final ReadOnlyStringWrapper fitText = new ReadOnlyStringWrapper(this, "fitText", "");
  private int[] brushed = NO_CELLS;
  private int hovered = HeatMapModel.NONE;

  /**
   * A map that waits for {@link #start()}.
   *
   * @param cache results known from before, which this map adds to
   * @param nanoTime the clock for rests and rates
   */
  public PhaseViewModel(
      Workbench workbench,
      TrainingEngine engine,
      ResultCache cache,
      WorkerPool pool,
      Feed feed,
      LongSupplier nanoTime) {
    this.workbench = workbench;
    this.map = new LiveMap(wanted(), engine, cache, pool, feed, nanoTime);
    this.inspector = new CellInspector(engine, pool, feed);
    // Opened after the map's channels, so that news and picture share one pulse.
    redraw = feed.latest(PhaseViewModel::draw);
    workbench.experimentProperty().addListener((p, old, next) -> follow());
    workbench.mapProperty().addListener((p, old, next) -> follow());
    workbench.timeCursorProperty().addListener((p, old, next) -> look());
    sampling.addListener((p, old, next) -> follow());
    options.all().forEach(option -> option.addListener(o -> redraw.accept(this)));
    map.snapshotProperty().addListener((p, old, next) -> take(old, next));
    draw();
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

  /** The power of the measured boundary in one line; empty when there is none to speak of. */
  public ReadOnlyStringProperty fitTextProperty() {
    return fitText.getReadOnlyProperty();
  }

  /** Number of the selected cell, or {@link HeatMapModel#NONE}. */
  public ReadOnlyIntegerProperty selectedProperty() {
    return selected.getReadOnlyProperty();
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

  /** Halts until {@link #start()}, whatever changes meanwhile. */
  public void pause() {
    map.pause();
  }

  /** Whether measuring rests because a person wanted it to. */
  public boolean isHalted() {
    return activity.get() == MapActivity.PAUSED || activity.get() == MapActivity.STOPPED;
  }

  /** Gives this map up; the next change starts another. */
  public void cancel() {
    map.stop();
  }

  /** Switches the layer; nothing is measured again. */
  public void show(Layer layer) {
    workbench.mapProperty().set(new MapSpec(spec().x(), spec().y(), layer, spec().threshold()));
  }

  /** Moves the threshold τ, 0…1. */
  public void setThreshold(double threshold) {
    workbench.mapProperty().set(new MapSpec(spec().x(), spec().y(), spec().layer(), threshold));
  }

  /** Takes other axes, of two different parameters. */
  public void setAxes(Axis x, Axis y) {
    workbench.mapProperty().set(new MapSpec(x, y, spec().layer(), spec().threshold()));
  }

  /** Tells which cell the mouse is over: the lines of equal Γ go through it. */
  public void hover(int cell) {
    hovered = cell;
    if (options.gamma2Property().get() || options.gamma4Property().get()) {
      redraw.accept(this);
    }
  }

  /** Selects a cell by number; {@link HeatMapModel#NONE} selects none. */
  public void select(int cell) {
    selected.set(cell);
    brushed = NO_CELLS;
    redraw.accept(this);
  }

  /** Brings several cells out together; a single one is selected as well. */
  public void brush(int... cells) {
    selected.set(cells.length == 1 ? cells[0] : HeatMapModel.NONE);
    brushed = cells.clone();
    redraw.accept(this);
  }

  /** Brings more cells out; a single one that is out already goes back. */
  public void add(int... cells) {
    boolean[] out = outlined();
    boolean back = cells.length == 1 && out[cells[0]];
    for (int cell : cells) {
      out[cell] = !back;
    }
    brush(IntStream.range(0, out.length).filter(i -> out[i]).toArray());
  }

  /** Whether the selected cell has a setting at all. */
  boolean canInspect() {
    return setting(selected.get()).isPresent();
  }

  /** Whether the selected cell has a setting, and one that an open preset does not lock out. */
  public boolean canLoad() {
    return setting(selected.get()).filter(workbench::permits).isPresent();
  }

  /** Trains the selected cell again to look at it closely; nothing where it is not allowed. */
  public void inspect() {
    setting(selected.get())
        .ifPresent(
            setting -> inspector.open(place(selected.get()), setting, values().state().seeds()));
  }

  /** What shows a cell closely. */
  CellInspector inspector() {
    return inspector;
  }

  /** Makes the setting of a cell the current one, undoably; nothing where it is not allowed. */
  public void load(int cell) {
    setting(cell).ifPresent(setting -> workbench.change(setting, ChangePhase.COMMITTED));
  }

  /** Everything known of a cell, for the table beside the cursor. */
  public List<ReadOutRow> describe(int cell) {
    return isCell(cell) ? new CellText(values()).rows(grid().cell(cell)) : List.of();
  }

  /** The selected cell, or all that are brought out, in one line; empty when there is none. */
  public String selectedText() {
    if (isCell(selected.get())) {
      return new CellText(values()).line(grid().cell(selected.get()));
    }
    return brushed.length == 0
        ? ""
        : new CellText(values())
            .line(Arrays.stream(brushed).filter(this::isCell).mapToObj(grid()::cell).toList());
  }

  /** What is measured, at the threshold and step that are looked at. */
  LayerValues values() {
    return drawing.values();
  }

  /** The cells that are brought out: the brushed ones, else the selected one. */
  boolean[] outlined() {
    boolean[] outlined = new boolean[grid().size()];
    Arrays.stream(brushed).filter(this::isCell).forEach(cell -> outlined[cell] = true);
    if (isCell(selected.get())) {
      outlined[selected.get()] = true;
    }
    return outlined;
  }

  private void follow() {
    map.ask(wanted());
    redraw.accept(this);
  }

  private MapRequest wanted() {
    return MapRequest.of(workbench.experiment(), spec(), sampling.get());
  }

  private void take(MapSnapshot before, MapSnapshot now) {
    if (!before.shown().sameCells(now.shown())) {
      select(HeatMapModel.NONE);
    }
    activity.set(now.activity());
    progressText.set(MapText.of(now));
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
    HeatMapModel drawn =
        drawing.draw(
            map.snapshotProperty().get(),
            map.request(),
            spec(),
            step(),
            workbench.experiment().setting(),
            hovered);
    fitText.set(drawing.fit());
    picture.set(
        drawn
            .withSelected(selected.get())
            .withOutlined(brushed.length > 1 ? outlined() : new boolean[0]));
  }

  private Optional<Setting> setting(int cell) {
    return isCell(cell) ? grid().setting(grid().cell(cell)) : Optional.empty();
  }

  private String place(int cell) {
    return new CellText(values()).place(grid().cell(cell));
  }

  private MapSpec spec() {
    return workbench.mapProperty().get();
  }

  private Grid grid() {
    return values().state().grid();
  }

  private boolean isCell(int cell) {
    return cell >= 0 && cell < grid().size();
  }
}
