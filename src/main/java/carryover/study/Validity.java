package carryover.study;

import java.util.Comparator;
import java.util.List;

/**
 * How far a setting is from what theory assumes. It informs and never blocks.
 *
 * @param conditions all assumptions; those about the trained network only where there is one
 */
public record Validity(List<Condition> conditions) {
  public Validity {
    conditions = List.copyOf(conditions);
  }

  /** The worst lamp. */
  public Light light() {
    return conditions.stream()
        .map(Condition::light)
        .max(Comparator.naturalOrder())
        .orElse(Light.GREEN);
  }
}
