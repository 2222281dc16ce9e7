package carryover.lab.profile;

import carryover.lab.LiveMap;
import carryover.lab.MapRequest;
import carryover.lab.MapText;
import carryover.lab.PinLabels;
import carryover.study.Axis;
import carryover.study.Layer;
import carryover.study.Setting;
import carryover.sweep.ResultCache;
import carryover.training.Trainer;
import carryover.ui.chart.Marker;
import carryover.ui.chart.Series;
import carryover.ui.feed.Feed;
import carryover.words.Words;
import carryover.workbench.Pin;
import carryover.workbench.Pins;
import carryover.workbench.Workbench;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The pinned runs along the axis of the profile, each in its own setting: one after the other, when
 * the profile itself is measured. A run that differs from the current one in nothing but the
 * parameter of the axis has no line of its own, since it lies on that of the profile. All methods
 * belong to the JavaFX thread.
 */
final class PinnedProfiles {
  private static final Words WORDS = Words.of(PinnedProfiles.class);
  private static final double WIDTH = 0.65;
  private static final double[] NO_BAND = {};

  private final Workbench workbench;
  private final Trainer trainer;
  private final ResultCache cache;
  private final Feed feed;
  private final LongSupplier nanoTime;
  private final Runnable changed;
  private final Map<Long, PinnedProfile> profiles = new LinkedHashMap<>();
  private boolean turn;

  /**
   * @param changed hears of news
   */
  PinnedProfiles(
      Workbench workbench,
      Trainer trainer,
      ResultCache cache,
      Feed feed,
      LongSupplier nanoTime,
      Runnable changed) {
    this.workbench = workbench;
    this.trainer = trainer;
    this.cache = cache;
    this.feed = feed;
    this.nanoTime = nanoTime;
    this.changed = changed;
  }

  /** Takes up the runs that are pinned now, along this axis with so many seeds. */
  void follow(Axis axis, int seeds) {
    List<Pin> wanted =
        workbench.pinsProperty().get().list().stream().filter(pin -> hasLine(pin, axis)).toList();
    List<Long> ids = wanted.stream().map(Pin::id).toList();
    profiles.forEach(
        (id, profile) -> {
          if (!ids.contains(id)) {
            profile.stop();
          }
        });
    profiles.keySet().retainAll(ids);
    for (Pin pin : wanted) {
      MapRequest request = MapRequest.along(workbench.study(), pin.experiment(), axis, seeds);
      profiles.computeIfAbsent(pin.id(), id -> profile(request)).ask(request);
    }
    advance();
  }

  /** Whether nothing more urgent is left to be measured. */
  void setTurn(boolean now) {
    turn = now;
    advance();
  }

  /** Progress of the one being measured; empty when all is done. */
  String progressText() {
    return profiles.values().stream()
        .filter(profile -> turn && !profile.isDone())
        .findFirst()
        .map(profile -> MapText.of(WORDS.text("profile.pinned"), profile.snapshot()))
        .orElse("");
  }

  /**
   * What is measured of them so far, and what closed forms say of them.
   *
   * @param axis on screen, which may still be the one before
   * @param step at which they are looked at
   */
  List<Series> lines(Axis axis, List<Layer> layers, int step) {
    Pins pins = workbench.pinsProperty().get();
    PinLabels labels = new PinLabels(pins, workbench.experiment());
    List<Series> lines = new ArrayList<>();
    double threshold = workbench.mapProperty().get().threshold();
    for (Pin pin : pins.list()) {
      PinnedProfile profile = profiles.get(pin.id());
      if (profile != null) {
        String name = labels.brief(pin.experiment());
        profile
            .lines(axis, layers, threshold, step)
            .forEach(line -> lines.add(of(pin, name, line)));
      }
    }
    return lines;
  }

  private boolean hasLine(Pin pin, Axis axis) {
    Setting setting = pin.experiment().setting();
    return pin.shown()
        && setting.space().uses(setting, axis.parameter())
        && workbench.experiment().setting().differencesFrom(setting).stream()
            .anyMatch(parameter -> parameter != axis.parameter());
  }

  private PinnedProfile profile(MapRequest request) {
    return new PinnedProfile(
        new LiveMap(request, trainer, cache, feed, nanoTime),
        () -> {
          advance();
          changed.run();
        });
  }

  /** The first that is not done goes on, the others rest. */
  private void advance() {
    boolean taken = !turn;
    for (PinnedProfile profile : List.copyOf(profiles.values())) {
      boolean goes = !taken && !profile.isDone();
      taken |= goes;
      profile.setTurn(goes);
    }
  }

  /** In the colour of the run; marks are for what was measured. */
  private static Series of(Pin pin, String name, Series line) {
    return new Series(
        "pin-" + pin.id() + "-along-" + line.id(),
        name + ", " + line.label(),
        pin.colour(),
        line.dash(),
        line.points() ? pin.marker() : Marker.NONE,
        WIDTH,
        line.x(),
        line.y(),
        NO_BAND,
        NO_BAND,
        false,
        name,
        line.form());
  }
}
