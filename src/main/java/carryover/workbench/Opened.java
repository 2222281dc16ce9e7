package carryover.workbench;

import carryover.study.Axis;
import carryover.study.MapSpec;
import carryover.study.Study;
import carryover.words.Words;
import java.util.Optional;

/**
 * The preset that was opened last.
 *
 * @param base where "reset" leads
 * @param map the map it brought, if it did
 * @param profile the axis of the profile it brought, if it did
 * @param lesson what it says and asks
 */
public record Opened(
    Experiment base, Optional<MapSpec> map, Optional<Axis> profile, Lesson lesson) {
  private static final Words WORDS = Words.of(Opened.class);

  private static final String UNNAMED = WORDS.text("preset.unnamed");

  /** What goes after the name of a preset that is not as it was opened. */
  public static final String CHANGED = WORDS.text("preset.changed");

  /** An experiment alone. */
  public static Opened of(Experiment experiment) {
    return new Opened(experiment, Optional.empty(), Optional.empty(), Lesson.NONE);
  }

  /** What a fresh program shows of a study; its own preset has its name. */
  static Opened standard(Study study) {
    return new Opened(
        Experiment.standard(study),
        Optional.of(study.map()),
        Optional.of(study.profile()),
        study.title().preset().equals(study.id())
            ? Lesson.NONE.withTitle(study.name())
            : Lesson.NONE);
  }

  /** Its name. */
  public String name() {
    return lesson.title().isBlank() ? UNNAMED : lesson.title();
  }

  /**
   * Whether what is on screen is something else by now: setting, seeds, or axes. Layer and
   * threshold are ways of looking at the same.
   */
  boolean isChanged(Experiment now, MapSpec mapNow, Axis profileNow) {
    return !now.equals(base)
        || map.filter(brought -> !brought.sameAxes(mapNow)).isPresent()
        || profile.filter(brought -> !brought.equals(profileNow)).isPresent();
  }

  /** With another lesson, or none. */
  public Opened withLesson(Lesson next) {
    return new Opened(base, map, profile, next);
  }

  /** The same preset with another prediction, or none. */
  Opened withGuess(Optional<Guess> guess) {
    return new Opened(base, map, profile, lesson.withGuess(guess));
  }
}
