package carryover.studies.kernel.linear;

import carryover.numeric.CancellationPoint;
import carryover.studies.kernel.KernelSetting;
import carryover.study.Engine;
import carryover.study.RecentlyUsed;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.function.BooleanSupplier;

/**
 * The linear mode at finite D: the same law as drawing X₁ and X₂ and solving for every arm, at the
 * cost of 3D random numbers and, where a ridge or a number of readout steps asks for them, P₂
 * eigenvalues. These are kept between runs, since neither γ₁ nor the target changes them.
 */
public final class LinearEngine implements Engine {
  private static final long KEPT_BYTES = 8L << 20;

  private final RecentlyUsed<SpectrumKey, double[]> spectra;

  /** All that the eigenvalues of XXᵀ depend on. */
  record SpectrumKey(long seed, int samples, int dimension) {}

  /** An engine that has not trained anything yet. */
  public LinearEngine() {
    this(KEPT_BYTES);
  }

  private LinearEngine(long bytes) {
    spectra = new RecentlyUsed<>(bytes, values -> 8L * values.length);
  }

  @Override
  public Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    return new LinearRun(
            KernelSetting.of(setting),
            seed,
            recording,
            listener,
            spectra,
            new CancellationPoint(cancelled))
        .trace();
  }

  @Override
  public Engine remembering(long bytes) {
    return new LinearEngine(bytes);
  }
}
