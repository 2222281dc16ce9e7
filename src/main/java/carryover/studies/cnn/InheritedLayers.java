package carryover.studies.cnn;

import java.util.List;

/** Which layers of a deep network are inherited with the share of units (docs/model.md §8.5). */
public enum InheritedLayers {
  /** Filters, and the weights between inherited units of the layers above. */
  ALL,
  /** Filters alone; the layers above start anew. */
  FIRST;

  static List<String> keys() {
    return List.of("all", "first");
  }
}
