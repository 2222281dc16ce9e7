package carryover.lab.profile;

import carryover.export.ProfileFigure;
import carryover.lab.LiveMap;
import carryover.lab.MapRequest;
import carryover.lab.MapSnapshot;
import carryover.study.Axis;
import carryover.study.Layer;
import carryover.sweep.Grid;
import carryover.sweep.LayerValues;
import carryover.sweep.MapState;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.Series;
import java.util.Comparator;
import java.util.List;

/** A pinned run along the axis of the profile, in its own setting. */
final class PinnedProfile {
  private final LiveMap map;
  private Look last;
  private List<Series> lines = List.of();

  /** All that decides the lines: they are asked for at every frame of a drag. */
  private record Look(
      MapState state, long version, Axis axis, List<Layer> layers, double threshold, int step) {}

  /**
   * One that is measured when its turn comes.
   *
   * @param map that was not started yet
   * @param changed hears of news
   */
  PinnedProfile(LiveMap map, Runnable changed) {
    this.map = map;
    map.setResting(true);
    map.start();
    map.snapshotProperty().addListener((p, old, next) -> changed.run());
  }

  void ask(MapRequest request) {
    map.ask(request);
  }

  void setTurn(boolean now) {
    map.setResting(!now);
  }

  boolean isDone() {
    return map.isDone();
  }

  void stop() {
    map.stop();
  }

  MapSnapshot snapshot() {
    return map.snapshotProperty().get();
  }

  /**
   * What closed forms say, and what was measured so far.
   *
   * @param axis on screen; nothing is measured yet where the last one was another
   * @param step at which it is looked at
   */
  List<Series> lines(Axis axis, List<Layer> layers, double threshold, int step) {
    MapSnapshot snapshot = snapshot();
    Look look = new Look(snapshot.state(), snapshot.version(), axis, layers, threshold, step);
    if (!look.equals(last)) {
      last = look;
      LayerValues values = new LayerValues(along(axis, snapshot.state()), threshold, step);
      lines =
          ProfileFigure.of(values, layers, AxisScale.LINEAR).series().stream()
              .filter(line -> line.x().length > 0)
              // The legend shows the first of a group: what was measured.
              .sorted(Comparator.comparing(line -> !line.points()))
              .toList();
    }
    return lines;
  }

  private MapState along(Axis axis, MapState measured) {
    return measured.grid().x().equals(axis)
        ? measured
        : new MapState(measured.study(), Grid.along(map.request().base(), axis), measured.seeds());
  }
}
