package carryover.transfer.engine;

import carryover.numeric.NdArrayMatrix;
import carryover.transfer.Setting;
import carryover.transfer.Trace;
import java.util.function.BooleanSupplier;

/**
 * The yardstick: docs/model.md §1–4 to the letter, with whole vectors in R^d and none of the
 * identities of §5. Slow and simple; the fast engine must agree with it in law.
 */
public final class DirectEngine implements TrainingEngine {
  private final int testVectors;
  private final MemoryBudget budget = new MemoryBudget(MemoryNeed.greatest());

  /** Tests on 2000 fresh noise vectors, each with both labels. */
  public DirectEngine() {
    this(2000);
  }

  /**
   * Tests on this many fresh noise vectors, each with both labels.
   *
   * @param testVectors at least 1; the standard error of a test accuracy is at most ½/√testVectors
   */
  public DirectEngine(int testVectors) {
    if (testVectors < 1) {
      throw new IllegalArgumentException(
          "testVectors = " + testVectors + " is not allowed: 1 or more");
    }
    this.testVectors = testVectors;
  }

  @Override
  public Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    int tested = recording.testAccuracy() ? testVectors : 1;
    MemoryNeed need = MemoryNeed.ofDirect(setting, recording, tested);
    if (!budget.take(need, cancelled)) {
      return Trace.unstarted(setting, seed);
    }
    try {
      NdArrayMatrix.stayInThisThread();
      return new DirectRun(setting, seed, recording, listener, cancelled, tested).train();
    } finally {
      budget.giveBack(need);
    }
  }
}
