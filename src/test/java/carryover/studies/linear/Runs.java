package carryover.studies.linear;

import carryover.numeric.Estimate;
import carryover.study.Arm;
import carryover.study.Engine;
import carryover.study.Measure;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/** Runs of tests: seeds 1, 2, …, the end of training. */
public final class Runs {
  private Runs() {}

  public static Trace run(Engine engine, Setting setting, long seed) {
    return engine.train(setting, seed, Recording.FINAL_ONLY, TrainingListener.NONE, () -> false);
  }

  public static double[] values(
      Engine engine, Setting setting, int seeds, ToDoubleFunction<Trace> value) {
    return LongStream.rangeClosed(1, seeds)
        .mapToDouble(seed -> value.applyAsDouble(run(engine, setting, seed)))
        .toArray();
  }

  public static Estimate mean(
      Engine engine, Setting setting, int seeds, ToDoubleFunction<Trace> value) {
    return Estimate.of(values(engine, setting, seeds, value));
  }

  public static double end(Trace trace, Arm arm, Measure measure) {
    return trace.arm(arm).end().orElseThrow().get(measure);
  }

  public static ToDoubleFunction<Trace> risk(Arm arm) {
    return trace -> end(trace, arm, LinearMeasures.RISK);
  }

  /** Scratch minus an arm, in risk. */
  public static ToDoubleFunction<Trace> gain(Arm arm) {
    return trace ->
        end(trace, LinearArms.SCRATCH, LinearMeasures.RISK) - end(trace, arm, LinearMeasures.RISK);
  }
}
