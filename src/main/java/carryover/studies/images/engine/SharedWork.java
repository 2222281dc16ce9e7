package carryover.studies.images.engine;

import carryover.study.ArmTrace;
import carryover.study.RecentlyUsed;
import carryover.study.Sample;
import java.util.Optional;

/**
 * What runs of one engine have in common and need not do twice. What is taken from here is bit for
 * bit what the run would have worked out.
 *
 * @param <W> the weights that can be inherited
 */
record SharedWork<W>(
    RecentlyUsed<ArmKey, Source<W>> sources, RecentlyUsed<ArmKey, ArmTrace> scratches) {
  private static final long TRACE_BYTES = 150;

  /**
   * Nothing done yet.
   *
   * @param bytes what may be kept
   */
  static <W> SharedWork<W> within(long bytes) {
    return new SharedWork<>(
        new RecentlyUsed<>(bytes * 3 / 4, source -> source.bytes() + bytes(source.trace())),
        new RecentlyUsed<>(bytes / 4, SharedWork::bytes));
  }

  /**
   * The end of the source's arm.
   *
   * @param weights empty when it diverged
   * @param bytes that the weights take
   */
  record Source<W>(ArmTrace trace, Optional<W> weights, long bytes) {}

  private static long bytes(ArmTrace trace) {
    return TRACE_BYTES + trace.samples().stream().mapToLong(Sample::bytes).sum();
  }
}
