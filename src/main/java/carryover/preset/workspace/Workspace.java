package carryover.preset.workspace;

import carryover.preset.Preset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a window shows, as far as it is worth keeping.
 *
 * @param current setting, seeds and map on screen
 * @param opened the preset that was opened last, where "reset" leads
 * @param view how it is looked at: names and values of the window's own making, sorted by name;
 *     whoever reads them takes what he knows and leaves the rest
 */
public record Workspace(
    Preset current, Preset opened, List<PinnedRun> pins, Map<String, String> view) {
  public static final int MOST_PINS = 16;

  public Workspace {
    pins = List.copyOf(pins);
    if (pins.size() > MOST_PINS) {
      throw new IllegalArgumentException(
          pins.size() + " pinned runs are not allowed: at most " + MOST_PINS);
    }
    view = Collections.unmodifiableMap(new TreeMap<>(view));
  }
}
