package carryover.export;

import carryover.numeric.Estimate;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.theory.Prediction;
import carryover.studies.cnn.theory.TestedRange;
import carryover.studies.cnn.theory.Validity;
import carryover.study.Arm;
import carryover.study.Setting;
import java.util.List;
import java.util.Optional;
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

  /** Why the prediction is not judged here, in a few words; empty within its tested range. */
  public Optional<String> untested() {
    Validity validity =
        results.isEmpty() ? Validity.of(setting, List.of()) : Validity.of(setting, this::worstLoss);
    return TestedRange.leftBy(setting, validity);
  }

  private double worstLoss(Arm arm) {
    return results.stream()
        .map(result -> result.end(arm))
        .mapToDouble(end -> end.map(CnnMeasures.TRAIN_LOSS::applyAsDouble).orElse(Double.NaN))
        .reduce(0, Math::max);
  }

  private Estimate estimate(ToDoubleFunction<SeedResult> value) {
    return Estimate.of(results.stream().mapToDouble(value).filter(v -> !Double.isNaN(v)).toArray());
  }
}
