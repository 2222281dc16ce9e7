package carryover.study;

/** Hears of a run while it trains, on the training thread; must return quickly. */
public interface TrainingListener {
  /** Ignores everything. */
  TrainingListener NONE = (arm, sample) -> {};

  /** A recorded step; within an arm the steps come in order. */
  void sampled(Arm arm, Sample sample);

  /** Called at every step with the number of gradient steps done, out of T₁ + T₂. */
  default void progressed(int done, int total) {}
}
