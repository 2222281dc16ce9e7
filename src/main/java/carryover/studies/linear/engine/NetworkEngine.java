package carryover.studies.linear.engine;

import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.relu.ReluEngine;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.function.BooleanSupplier;

/**
 * Hands each setting to the engine of its network. ReLU networks have one way to be trained,
 * whatever engine of linear ones stands beside.
 */
public final class NetworkEngine implements Engine {
  private final Engine linear;
  private final Engine relu;

  /**
   * An engine that has not trained any ReLU network yet.
   *
   * @param linear trains linear networks
   */
  public NetworkEngine(Engine linear) {
    this(linear, new ReluEngine());
  }

  private NetworkEngine(Engine linear, Engine relu) {
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
    Engine engine = LinearSetting.of(setting).isRelu() ? relu : linear;
    return engine.train(setting, seed, recording, listener, cancelled);
  }

  @Override
  public Engine remembering(long bytes) {
    return new NetworkEngine(linear.remembering(bytes / 2), relu.remembering(bytes / 2));
  }
}
