package carryover.lab;

import carryover.study.Counted;
import carryover.sweep.Curve;
import carryover.sweep.Grid;
import carryover.sweep.MapState;

/** What the cells of a picture are made of, in a few words. */
public final class MapNote {
  private MapNote() {}

  /**
   * @param request what is asked for now
   * @param step at which the map is looked at
   */
  public static String of(MapSnapshot snapshot, MapRequest request, int step) {
    if (!snapshot.shown().sameNumbers(request)) {
      return "of the setting before";
    }
    MapState state = snapshot.state();
    Grid grid = state.grid();
    int measured = 0;
    int allowed = 0;
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int i = 0; i < grid.size(); i++) {
      int seeds = state.results(grid.cell(i)).count(step);
      if (state.allowed(grid.cell(i))) {
        allowed++;
        measured += seeds > 0 ? 1 : 0;
        least = Math.min(least, seeds);
        most = Math.max(most, seeds);
      }
    }
    if (measured == 0) {
      return "";
    }
    String when = step == Curve.END ? "" : when(snapshot.shown(), step) + " · ";
    if (measured < allowed) {
      return when + measured + " of " + Counted.of(allowed, "cell");
    }
    return when + (least == most ? seeds(most) : least + "…" + seeds(most));
  }

  private static String when(MapRequest shown, int step) {
    return "step " + step + (shown.stepsVary() ? " or a cell's end" : " of " + shown.lastStep());
  }

  private static String seeds(int count) {
    return Counted.of(count, "seed");
  }
}
