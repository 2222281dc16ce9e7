package carryover.studies.linear.spectral;

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
 * Training over time in the eigenbasis of the sample, which is drawn exactly in law without the
 * sample (docs/model-deep-linear.md §8): min(n,d)² once, min(n,d) a step. From vanishing starts of
 * one or two layers and for all that starts from pretrained ones it is what descent on matrices
 * does; from deeper starts up to the origin of time. Target arms start from the end of endless
 * pretraining.
 */
public final class SpectralEngine implements Engine {
  private static final Words WORDS = Words.of(SpectralEngine.class);

  /** Vectors as long as the smaller of samples and inputs that a run holds at once. */
  private static final long VECTORS = 40;

  @Override
  public Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    LinearSetting s = LinearSetting.of(setting);
    long rank = Math.min(s.dimension(), (long) Math.max(s.targetSamples(), s.sourceSamples()));
    long need = 8 * VECTORS * rank;
    if (need > MachineMemory.heap()) {
      throw new TooLargeException(need, MachineMemory.heap(), WORDS.text("spectral.lower"));
    }
    return new SpectralRun(s, seed, recording, listener, new CancellationPoint(cancelled)).train();
  }
}
