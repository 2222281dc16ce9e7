package carryover.studies.cnn.direct;

import carryover.numeric.NdArrayMatrix;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.memory.MemoryBudget;
import carryover.studies.cnn.memory.MemoryNeed;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.function.BooleanSupplier;

/**
 * The yardstick: docs/model.md §1–4 to the letter, with whole vectors in R^d and none of the
 * identities of §5. Slow and simple; the fast engine must agree with it in law.
 */
public final class DirectEngine implements Engine {
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
    if (CnnSetting.of(setting).isDeep()) {
      DepthWork.check(CnnSetting.of(setting), tested);
    }
    MemoryNeed need = DirectMemory.need(CnnSetting.of(setting), recording, tested);
    if (!budget.take(need, cancelled)) {
      return CnnArms.unstarted(setting, seed);
    }
    try {
      NdArrayMatrix.stayInThisThread();
      return new DirectRun(CnnSetting.of(setting), seed, recording, listener, cancelled, tested)
          .train();
    } finally {
      budget.giveBack(need);
    }
  }
}
