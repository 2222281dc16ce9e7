package carryover.workbench;

import carryover.preset.Preset;
import carryover.preset.Teaching;
import carryover.study.Parameter;
import carryover.study.Setting;
import java.util.Optional;

/**
 * What the preset that was opened last says to people and asks of them.
 *
 * @param title name of the preset; may be empty
 * @param notes of the preset; may be empty
 * @param guess empty until a prediction is given
 */
public record Lesson(String title, String notes, Teaching teaching, Optional<Guess> guess) {
  public static final Lesson NONE = new Lesson("", "", Teaching.NONE, Optional.empty());

  public static Lesson of(Preset preset) {
    return new Lesson(preset.name(), preset.notes(), preset.teaching(), Optional.empty());
  }

  /** A preset with everything that is said of it here. */
  public Preset describe(Preset preset) {
    return new Preset(
        title,
        notes,
        preset.tags(),
        preset.setting(),
        preset.seeds(),
        preset.map(),
        preset.profile(),
        preset.family(),
        teaching);
  }

  /** Whether results wait for a prediction. */
  public boolean covered() {
    return teaching.resultHidden() && guess.isEmpty();
  }

  /** Whether a replay is not to give away what comes later. */
  public boolean tellsInTime() {
    return !teaching.equals(Teaching.NONE);
  }

  public boolean locks(Parameter parameter) {
    return teaching.locked().contains(parameter);
  }

  /** The first locked parameter that would change, if there is one. */
  public Optional<Parameter> lockedChange(Setting from, Setting to) {
    return from.differencesFrom(to).stream().filter(this::locks).findFirst();
  }

  /** The same under another name. */
  Lesson withTitle(String newTitle) {
    return new Lesson(newTitle, notes, teaching, guess);
  }

  public Lesson withGuess(Optional<Guess> newGuess) {
    return new Lesson(title, notes, teaching, newGuess);
  }
}
