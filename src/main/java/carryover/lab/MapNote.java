package carryover.lab;

import carryover.sweep.Curve;
import carryover.sweep.Grid;
import carryover.sweep.MapState;
import carryover.words.Words;

/** What the cells of a picture are made of, in a few words. */
public final class MapNote {
  private static final Words WORDS = Words.of(MapNote.class);

  private MapNote() {}

  /**
   * @param request what is asked for now
   * @param step at which the map is looked at
   */
  public static String of(MapSnapshot snapshot, MapRequest request, int step) {
    if (!snapshot.shown().sameNumbers(request)) {
      return WORDS.text("map.before");
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
      return when + WORDS.text("map.some", String.valueOf(measured), CountText.cells(allowed));
    }
    return when + (least == most ? CountText.seeds(most) : least + "…" + CountText.seeds(most));
  }

  private static String when(MapRequest shown, int step) {
    String unit = shown.study().time().unit();
    String at = String.valueOf(step);
    return shown.stepsVary()
        ? WORDS.text("map.atOrEnd", unit, at)
        : WORDS.text("map.at", unit, at, String.valueOf(shown.lastStep()));
  }
}
