package carryover.workbench;

import carryover.study.Axis;
import carryover.study.MapSpec;
import carryover.study.Setting;
import carryover.study.Study;
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

  /** With another experiment of a study, and what its map and profile are there. */
  Screen with(Study study, Experiment next) {
    Setting before = experiment.setting();
    return new Screen(
        next,
        study.mapAfter(map, before, next.setting()),
        study.profileAfter(profile, before, next.setting()),
        opened,
        Optional.empty());
  }

  Screen with(MapSpec next) {
    return new Screen(experiment, next, profile, opened, Optional.empty());
  }

  Screen with(Axis next) {
    return new Screen(experiment, map, next, opened, Optional.empty());
  }

  /** With a preset and all it brings; map and profile that it does not bring stay if they can. */
  Screen with(Study study, Opened preset) {
    Screen moved = with(study, preset.base());
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
