package carryover.export;

import carryover.numeric.Estimate;
import carryover.studies.cnn.theory.Prediction;
import carryover.study.Setting;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a run over several seeds came to.
 *
 * @param engine name of the engine, {@code fast} or {@code direct}
 * @param results of the seeds that finished, in the order of the seeds
 */
public record RunSummary(
    Setting setting, String engine, List<SeedResult> results, double elapsedSeconds) {
  public RunSummary {
    results = List.copyOf(results);
  }

  /** Final test accuracy with inherited weights, over the seeds that did not diverge. */
  public Estimate transfer() {
    return estimate(SeedResult::transferAccuracy);
  }

  /** Final test accuracy from scratch, over the seeds that did not diverge. */
  public Estimate scratch() {
    return estimate(SeedResult::scratchAccuracy);
  }

  /** Transfer − scratch, paired by seed, where both exist. */
  public Estimate difference() {
    return estimate(result -> result.transferAccuracy() - result.scratchAccuracy());
  }

  public Prediction prediction() {
    return Prediction.of(setting);
  }

  private Estimate estimate(ToDoubleFunction<SeedResult> value) {
    return Estimate.of(results.stream().mapToDouble(value).filter(v -> !Double.isNaN(v)).toArray());
  }
}
