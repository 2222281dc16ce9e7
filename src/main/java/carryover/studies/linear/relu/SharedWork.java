package carryover.studies.linear.relu;

import carryover.study.RecentlyUsed;

/**
 * What runs of one engine have in common and need not do twice. What is taken from here is bit for
 * bit what the run would have worked out.
 */
record SharedWork(
    RecentlyUsed<SourceKey, TrainedArm> sources, RecentlyUsed<ScratchKey, TrainedArm> scratches) {

  /**
   * Nothing done yet.
   *
   * @param bytes what may be kept
   */
  static SharedWork within(long bytes) {
    return new SharedWork(
        new RecentlyUsed<>(bytes / 2, TrainedArm::bytes),
        new RecentlyUsed<>(bytes / 2, TrainedArm::bytes));
  }
}
