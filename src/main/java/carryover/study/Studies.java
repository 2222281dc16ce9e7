package carryover.study;

import carryover.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * The studies that a program knows.
 *
 * @param list at least one; the first is the one to begin with
 */
public record Studies(List<Study> list) {
  private static final Words WORDS = Words.of(Studies.class);

  public Studies {
    list = List.copyOf(list);
  }

  /** The study to begin with. */
  public Study first() {
    return list.get(0);
  }

  /** The study with this id, if there is one. */
  public Optional<Study> withId(String id) {
    return list.stream().filter(study -> study.id().equals(id)).findFirst();
  }

  /**
   * The study a setting belongs to.
   *
   * @throws IllegalArgumentException when it is none of these
   */
  public Study of(Setting setting) {
    return list.stream()
        .filter(study -> study.space() == setting.space())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    WORDS.text("studies.unknown", setting.space().study())));
  }
}
