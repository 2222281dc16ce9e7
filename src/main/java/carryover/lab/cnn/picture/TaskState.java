package carryover.lab.cnn.picture;

import java.util.List;

/**
 * What an arm has learned of one task, at one step.
 *
 * @param arm name of it; empty before anything has run
 * @param step of the arm's own time
 * @param reach of the vectors of its whole course
 * @param most learned or memorised in its whole course
 */
record TaskState(
    String arm, int step, List<FilterVector> filters, Learned learned, double reach, double most) {
  static final TaskState NONE = new TaskState("", 0, List.of(), Learned.NOTHING, 0, 0);

  /** Whether any of its filters comes from the source. */
  boolean inherits() {
    return filters.stream().anyMatch(FilterVector::inherited);
  }
}
