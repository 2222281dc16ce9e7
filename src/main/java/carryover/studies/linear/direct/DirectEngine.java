package carryover.studies.linear.direct;

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
 * The yardstick: networks of real matrices of any depth, from a random start, on real samples in
 * R^d, by full-batch gradient descent (docs/model-deep-linear.md §9). About 3Lm(d+m) + 4nd
 * operations a step. Pretraining goes on beyond its recorded duration until it has converged.
 */
public final class DirectEngine implements Engine {
  private static final Words WORDS = Words.of(DirectEngine.class);

  /** Networks at once: pretrained, scratch, fine-tuned. */
  private static final long NETWORKS = 3;

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
      throw new TooLargeException(need, MachineMemory.heap(), WORDS.text("direct.lower"));
    }
    return new DirectRun(s, seed, recording, listener, new CancellationPoint(cancelled)).train();
  }

  /** Bytes. */
  private static long need(LinearSetting s) {
    long d = s.dimension();
    long samples = d * (s.targetSamples() + (long) s.sourceSamples());
    long networks = NETWORKS * s.width() * (d + (long) s.depth() * s.width());
    long lazy = s.keepsStart() ? 2 * d * d : 0;
    return 8 * (samples + networks + lazy);
  }
}
