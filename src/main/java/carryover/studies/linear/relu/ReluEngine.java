package carryover.studies.linear.relu;

import carryover.numeric.CancellationPoint;
import carryover.numeric.MachineMemory;
import carryover.studies.linear.LinearSetting;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.TooLargeException;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.words.Words;
import java.util.function.BooleanSupplier;

/**
 * Trains ReLU students on ReLU teachers (docs/model-deep-linear.md §11): about 4dm operations for
 * each input and step. Pretrained students and scratch arms are kept between runs, so that a slider
 * trains only what it changes.
 */
public final class ReluEngine implements Engine {
  private static final Words WORDS = Words.of(ReluEngine.class);

  private static final long KEPT_BYTES = 16L << 20;

  /** Weights, gradients and two moments of a student, with copies of what it came from. */
  private static final long STUDENTS = 8;

  private final SharedWork shared;

  /** An engine that has not trained anything yet. */
  public ReluEngine() {
    this(KEPT_BYTES);
  }

  private ReluEngine(long bytes) {
    shared = SharedWork.within(bytes);
  }

  @Override
  public Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    LinearSetting s = LinearSetting.of(setting);
    long need = need(s);
    if (need > MachineMemory.heap()) {
      throw new TooLargeException(need, MachineMemory.heap(), WORDS.text("relu.lower"));
    }
    return new ReluRun(s, seed, shared, recording, listener, new CancellationPoint(cancelled))
        .train();
  }

  @Override
  public Engine remembering(long bytes) {
    return new ReluEngine(bytes);
  }

  /** Bytes. */
  private static long need(LinearSetting s) {
    long d = s.dimension();
    long m = s.width();
    return 8
        * ((d + 4) * Math.max(s.targetSamples(), s.batchSize()) + STUDENTS * m * (d + 1) + m * m);
  }
}
