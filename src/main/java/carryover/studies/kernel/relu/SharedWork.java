package carryover.studies.kernel.relu;

import carryover.studies.kernel.KernelDetails;
import carryover.studies.meanfield.Neurons;
import carryover.study.ArmTrace;
import carryover.study.RecentlyUsed;
import carryover.study.Sample;
import java.util.Optional;

/**
 * What runs of one engine have in common and need not do twice. What is taken from here is bit for
 * bit what the run would have worked out.
 */
record SharedWork(
    RecentlyUsed<SourceKey, SourceModel> sources, RecentlyUsed<ScratchKey, ArmTrace> scratches) {
  private static final long SAMPLE_BYTES = 250;

  /**
   * Nothing done yet.
   *
   * @param bytes what may be kept
   */
  static SharedWork within(long bytes) {
    return new SharedWork(
        new RecentlyUsed<>(bytes * 3 / 4, SourceModel::bytes),
        new RecentlyUsed<>(bytes / 4, SharedWork::bytes));
  }

  /**
   * The end of Task 1.
   *
   * @param neurons empty when the arm diverged
   */
  record SourceModel(ArmTrace trace, Optional<Neurons> neurons) {
    long bytes() {
      return SharedWork.bytes(trace) + neurons.map(Neurons::bytes).orElse(0L);
    }
  }

  private static long bytes(ArmTrace trace) {
    return trace.samples().stream().mapToLong(SharedWork::bytes).sum();
  }

  private static long bytes(Sample sample) {
    long details = 0;
    for (int kind = 0; sample.hasDetails() && kind < KernelDetails.ALL.size(); kind++) {
      details += 8L * sample.detail(kind).length;
    }
    return SAMPLE_BYTES + details;
  }
}
