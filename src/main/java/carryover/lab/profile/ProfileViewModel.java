package carryover.lab.profile;

import carryover.export.ProfileFigure;
import carryover.lab.Exhibit;
import carryover.lab.LiveMap;
import carryover.lab.MapActivity;
import carryover.lab.MapExhibit;
import carryover.lab.MapNote;
import carryover.lab.MapRequest;
import carryover.lab.MapSnapshot;
import carryover.lab.MapText;
import carryover.study.Axis;
import carryover.study.Layer;
import carryover.study.Study;
import carryover.sweep.LayerValues;
import carryover.sweep.ResultCache;
import carryover.training.Trainer;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.ChartPicture;
import carryover.ui.chart.LineChartModel;
import carryover.ui.control.ChangePhase;
import carryover.ui.feed.Feed;
import carryover.words.Words;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The profile as a person sees it: follows the workbench's setting while it is on screen, and gives
 * the picture anew at most once per pulse. Used on the JavaFX thread only.
 */
public final class ProfileViewModel {
  /** Enough for a band. */
  private static final int SEEDS = 8;

  private static final Words WORDS = Words.of(ProfileViewModel.class);

  private final Workbench workbench;
  private final LiveMap map;
  private final ProfilePins pins;
  private final ProfileCursor cursor;
  private final List<ProfileContent> contents;
  private final Consumer<ProfileViewModel> redraw;
  private final ReadOnlyObjectProperty<Axis> axis;
  private final PinnedProfiles along;
  private final ObjectProperty<Integer> seeds = new SimpleObjectProperty<>(this, "seeds", SEEDS);
  private final ObjectProperty<ProfileContent> content;
  private final BooleanProperty logValues = new SimpleBooleanProperty(this, "logValues");
  private final ReadOnlyObjectWrapper<LineChartModel> picture =
      new ReadOnlyObjectWrapper<>(this, "picture");
  private final ReadOnlyObjectWrapper<MapActivity> activity =
      new ReadOnlyObjectWrapper<>(this, "activity", MapActivity.IDLE);
  private final ReadOnlyStringWrapper progressText =
      new ReadOnlyStringWrapper(this, "progressText", "");
  private final ReadOnlyStringWrapper outdatedText =
      new ReadOnlyStringWrapper(this, "outdatedText", "");
  private boolean onScreen;

  /**
   * A profile that is measured as soon as it is {@linkplain #setOnScreen on screen}.
   *
   * @param cache results known from before, which this profile adds to
   * @param nanoTime the clock for rests and rates
   */
  public ProfileViewModel(
      Workbench workbench, Trainer trainer, ResultCache cache, Feed feed, LongSupplier nanoTime) {
    this.workbench = workbench;
    axis = workbench.profileProperty();
    contents = ProfileContent.of(workbench.study());
    content = new SimpleObjectProperty<>(this, "content", contents.get(0));
    pins = new ProfilePins(workbench);
    cursor = new ProfileCursor(workbench, axis);
    map = new LiveMap(wanted(), trainer, cache, feed, nanoTime);
    redraw = feed.latest(ProfileViewModel::drawIfSeen);
    along = new PinnedProfiles(workbench, trainer, cache, feed, nanoTime, this::take);
    List.of(workbench.experimentProperty(), axis, seeds, workbench.pinsProperty())
        .forEach(value -> value.addListener((p, old, next) -> follow()));
    List.of(workbench.timeCursorProperty(), content, logValues)
        .forEach(value -> value.addListener((p, old, next) -> redraw.accept(this)));
    map.snapshotProperty().addListener((p, old, next) -> take());
    map.setResting(true);
    map.start();
    draw();
  }

  Study study() {
    return workbench.study();
  }

  /** What is drawn. */
  public ReadOnlyObjectProperty<LineChartModel> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<MapActivity> activityProperty() {
    return activity.getReadOnlyProperty();
  }

  /**
   * Progress in one line, for example {@code profile 41/168 · 96 cells/s · 2 s left}; empty out of
   * sight and when all is done.
   */
  public ReadOnlyStringProperty progressTextProperty() {
    return progressText.getReadOnlyProperty();
  }

  /** What is to be said of a profile that is still that of an earlier setting; else empty. */
  public ReadOnlyStringProperty outdatedTextProperty() {
    return outdatedText.getReadOnlyProperty();
  }

  /** What it runs along. */
  ReadOnlyObjectProperty<Axis> axisProperty() {
    return axis;
  }

  /** How many seeds each point gets. */
  public ObjectProperty<Integer> seedsProperty() {
    return seeds;
  }

  /** What it shows. */
  public ObjectProperty<ProfileContent> contentProperty() {
    return content;
  }

  /** Whether values are on a logarithmic axis. */
  public BooleanProperty logValuesProperty() {
    return logValues;
  }

  /** Everything it can show. */
  List<ProfileContent> contents() {
    return contents;
  }

  /** Where the setting stands, and how it is moved. */
  public ProfileCursor cursor() {
    return cursor;
  }

  /** Goes on after a pause or a stop. */
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

  /** Gives this profile up; the next change starts another. */
  public void cancel() {
    map.stop();
  }

  /** Nothing is measured out of sight; what was begun goes on when it is seen again. */
  public void setOnScreen(boolean now) {
    onScreen = now;
    map.setResting(!now);
    take();
  }

  /** Goes along this axis, with so many seeds for each point. */
  public void show(Axis along, int seedsEach) {
    seeds.set(seedsEach);
    workbench.changeProfile(along, ChangePhase.COMMITTED);
  }

  /**
   * The chart, ready to be taken away; empty before anything was measured.
   *
   * @param drawn what it looks like
   */
  Optional<Exhibit> exhibit(ChartPicture drawn) {
    return MapExhibit.of(
            WORDS.text("figure.content", axis.get().parameter().symbol(), content.get().title()),
            map.snapshotProperty().get().state(),
            workbench.experiment(),
            workbench.mapProperty().get(),
            drawn,
            drawn)
        .map(exhibit -> exhibit.withPins(workbench));
  }

  private void follow() {
    map.ask(wanted());
    along.follow(axis.get(), seeds.get());
    take();
  }

  private MapRequest wanted() {
    return MapRequest.along(workbench.study(), workbench.experiment(), axis.get(), seeds.get());
  }

  private void take() {
    activity.set(map.snapshotProperty().get().activity());
    along.setTurn(onScreen && map.isDone());
    tell();
    redraw.accept(this);
  }

  private void tell() {
    MapSnapshot now = map.snapshotProperty().get();
    progressText.set(
        !onScreen
            ? ""
            : now.activity() == MapActivity.DONE
                ? along.progressText()
                : MapText.of(WORDS.text("profile.name"), now));
  }

  /** Out of sight nothing is drawn: what changed meanwhile is, as soon as it is seen again. */
  private void drawIfSeen() {
    if (onScreen) {
      draw();
    }
  }

  private void draw() {
    MapSnapshot snapshot = map.snapshotProperty().get();
    int step = snapshot.shown().stepShown(workbench.timeCursorProperty().get());
    LayerValues values =
        new LayerValues(snapshot.state(), workbench.mapProperty().get().threshold(), step);
    List<Layer> layers = content.get().layers();
    outdatedText.set(snapshot.shown().sameNumbers(map.request()) ? "" : MapText.outdated(snapshot));
    picture.set(
        ProfileFigure.of(values, layers, logValues.get() ? AxisScale.LOG : AxisScale.LINEAR)
            .withInFront(pins.of(snapshot.state().grid().x(), layers, step))
            .withBehind(along.lines(snapshot.state().grid().x(), layers, step))
            .withNote(MapNote.of(snapshot, map.request(), step))
            .withEmptyText(emptyText(snapshot)));
  }

  private static String emptyText(MapSnapshot snapshot) {
    return switch (snapshot.activity()) {
      case FAILED -> snapshot.message();
      case IDLE, PAUSED, STOPPED -> WORDS.text("profile.empty");
      case WAITING, RUNNING, DONE -> "";
    };
  }
}
