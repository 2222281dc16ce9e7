package carryover.studies.cnn.fast;

import carryover.studies.cnn.memory.MemoryNeed;
import carryover.study.ArmTrace;
import java.util.Optional;

/**
 * What upstream training has led to; immutable.
 *
 * @param filters what can be inherited; empty when upstream diverged
 */
record SourceModel(ArmTrace trace, Optional<Filters> filters) {

  /**
   * The 2m filters after the last step, in the coordinates of docs/model.md §5. Nobody writes to
   * the arrays.
   *
   * @param alongU coordinate along u/‖u‖ for each filter, likewise for v1 and v2
   * @param complement for each filter its coordinates in the complement
   * @param history what was accumulated on the way
   */
  record Filters(
      double[] alongU,
      double[] alongV1,
      double[] alongV2,
      double[][] complement,
      StartState.History history) {

    private long bytes() {
      return Double.BYTES * (alongU.length * (8L + complement[0].length));
    }
  }

  /** Memory it holds. */
  long bytes() {
    return MemoryNeed.ofSamples(trace) + filters.map(Filters::bytes).orElse(0L);
  }
}
