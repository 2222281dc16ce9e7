package carryover.studies.cnn;

import java.util.List;

/** Where weight decay pulls the filters of Task 2 (docs/model.md §8.3). */
public enum DecayTowards {
  ZERO,
  /** The arm's own start (L2-SP, arXiv 1802.01483). */
  START;

  static List<String> keys() {
    return List.of("zero", "start");
  }
}
