package carryover.preset;

import carryover.study.Parameter;
import java.util.Set;

/**
 * How a preset behaves in a class.
 *
 * @param notes for students, plain text or Markdown; empty when there are none
 * @param locked parameters whose controls stay as they are
 * @param resultHidden whether the result waits until the student has made a prediction
 */
public record Teaching(String notes, Set<Parameter> locked, boolean resultHidden) {
  public static final Teaching NONE = new Teaching("", Set.of(), false);

  public Teaching {
    locked = Set.copyOf(locked);
  }
}
