package carryover.lab;

import carryover.sweep.MapState;
import carryover.sweep.Progress;

/**
 * What the screen knows of the map at one pulse.
 *
 * @param shown what was asked for when the shown results were measured
 * @param state the shown results; they stay those of the map before until the new ones make a
 *     picture
 * @param version of the shown results
 * @param progress of the map being measured
 * @param message what went wrong, in one line; empty otherwise
 */
public record MapSnapshot(
    MapRequest shown,
    MapState state,
    long version,
    Progress progress,
    MapActivity activity,
    String message) {

  /** Before anything is measured. */
  static MapSnapshot empty(MapRequest request) {
    MapState state = new MapState(request.study(), request.grid(), request.seeds());
    return new MapSnapshot(
        request, state, state.version(), new Progress(0, 0, 0), MapActivity.IDLE, "");
  }
}
