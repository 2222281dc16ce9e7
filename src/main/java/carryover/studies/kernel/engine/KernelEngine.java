package carryover.studies.kernel.engine;

import carryover.studies.kernel.KernelSetting;
import carryover.studies.kernel.Mode;
import carryover.studies.kernel.linear.LinearEngine;
import carryover.studies.kernel.relu.ReluEngine;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.function.BooleanSupplier;

/** Hands each setting to the engine of its mode. */
public final class KernelEngine implements Engine {
  private final Engine linear;
  private final Engine relu;

  /** An engine that has not trained anything yet. */
  public KernelEngine() {
    this(new LinearEngine(), new ReluEngine());
  }

  private KernelEngine(Engine linear, Engine relu) {
    this.linear = linear;
    this.relu = relu;
  }

  @Override
  public Trace train(
      Setting setting,
      long seed,
      Recording recording,
      TrainingListener listener,
      BooleanSupplier cancelled) {
    Engine engine = KernelSetting.of(setting).mode() == Mode.LINEAR ? linear : relu;
    return engine.train(setting, seed, recording, listener, cancelled);
  }

  @Override
  public Engine remembering(long bytes) {
    return new KernelEngine(linear.remembering(bytes / 8), relu.remembering(bytes - bytes / 8));
  }
}
