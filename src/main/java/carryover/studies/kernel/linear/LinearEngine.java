package carryover.studies.kernel.linear;

import carryover.numeric.CancellationPoint;
import carryover.studies.kernel.KernelSetting;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.function.BooleanSupplier;

/**
 * The linear mode at finite D: the same law as drawing X₁ and X₂ and solving for every arm, at the
 * cost of 3D random numbers where no ridge or number of readout steps asks for more.
 */
public final class LinearEngine implements Engine {
  @Override
  public Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    return new LinearRun(
            KernelSetting.of(setting), seed, recording, listener, new CancellationPoint(cancelled))
        .trace();
  }
}
