package carryover.study;

import carryover.numeric.Estimate;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

/** A few numbers of one setting over several seeds; the runs may be shared by several threads. */
public final class Repetitions {
  private final Engine engine;
  private final Setting setting;
  private final Recording recording;
  private final List<ToDoubleFunction<Trace>> numbers;
  private final double[][] values;

  public Repetitions(
      Engine engine,
      Setting setting,
      Recording recording,
      int seeds,
      List<ToDoubleFunction<Trace>> numbers) {
    this.engine = engine;
    this.setting = setting;
    this.recording = recording;
    this.numbers = numbers;
    values = new double[numbers.size()][seeds];
  }

  /** Trains with seed {@code index + 1}; each index is one run, for one thread. */
  public void run(int index, BooleanSupplier cancelled) {
    Trace trace = engine.train(setting, index + 1L, recording, TrainingListener.NONE, cancelled);
    for (int k = 0; k < values.length; k++) {
      values[k][index] = numbers.get(k).applyAsDouble(trace);
    }
  }

  /** Of one number, once all runs are done. */
  public Estimate estimate(int number) {
    return Estimate.of(values[number]);
  }
}
