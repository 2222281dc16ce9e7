package carryover.study;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A study as instruments see it: what can be chosen, what is trained, what is measured.
 *
 * @param name what a person reads
 * @param question what it asks, in one line
 * @param source the paper behind it
 * @param space all its settings; its id is the study's
 * @param arms in the order in which they are listed and stored
 * @param measures in the order of a sample's values
 * @param headline the difference it is about
 * @param engines by name, each made when it is asked for
 * @param preset name of the shipped preset it begins with
 */
public record Study(
    String name,
    String question,
    String source,
    Space space,
    List<Arm> arms,
    List<Measure> measures,
    Headline headline,
    Map<String, Supplier<Engine>> engines,
    String preset) {
  public Study {
    arms = List.copyOf(arms);
    measures = List.copyOf(measures);
    engines = Map.copyOf(engines);
  }

  /** Name in files and of {@code --study}; it never changes. */
  public String id() {
    return space.study();
  }
}
