package carryover.workbench;

import carryover.study.Axis;
import carryover.study.MapSpec;
import java.util.Optional;

/**
 * All that undo brings back together.
 *
 * @param map the map that is asked for
 * @param profile axis of the profile that is asked for
 * @param pins only where they change together with the rest, as when all is reset
 */
record Screen(
    Experiment experiment, MapSpec map, Axis profile, Opened opened, Optional<Pins> pins) {

  /** With another experiment; map and profile give up axes that are not in use there. */
  Screen with(Experiment next) {
    return new Screen(
        next,
        map.inUse(next.setting()),
        profile.inUse(next.setting(), profile.parameter()),
        opened,
        Optional.empty());
  }

  Screen with(MapSpec next) {
    return new Screen(experiment, next, profile, opened, Optional.empty());
  }

  Screen with(Axis next) {
    return new Screen(experiment, map, next, opened, Optional.empty());
  }

  /** With a preset and all it brings; map and profile that it does not bring stay. */
  Screen with(Opened preset) {
    Screen moved = with(preset.base());
    return new Screen(
        preset.base(),
        preset.map().orElse(moved.map),
        preset.profile().orElse(moved.profile),
        preset,
        Optional.empty());
  }

  Screen with(Optional<Pins> next) {
    return new Screen(experiment, map, profile, opened, next);
  }

  /** The same with the prediction that was given since. */
  Screen withGuess(Optional<Guess> guess) {
    return new Screen(experiment, map, profile, opened.withGuess(guess), pins);
  }
}
