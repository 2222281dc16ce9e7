package carryover.studies.kernel.check;

import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelMeasures;
import carryover.study.Arm;
import carryover.study.Measure;
import carryover.study.Sample;
import carryover.study.Trace;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Where a run holds what a row of the table is about. */
final class Reading {
  private static final Map<String, Arm> ARMS =
      Map.of(
          "up", KernelArms.SOURCE,
          "init", KernelArms.PROBE,
          "transfer", KernelArms.TRANSFER,
          "scratch", KernelArms.SCRATCH);

  private static final Map<String, Measure> MEASURES =
      Map.of(
          "train", KernelMeasures.TRAIN_LOSS,
          "test", KernelMeasures.TEST_LOSS,
          "ksrc", KernelMeasures.SOURCE_ALIGNMENT,
          "ktgt", KernelMeasures.TARGET_ALIGNMENT,
          "eig1", KernelMeasures.FIRST_SHARE,
          "eig2", KernelMeasures.SECOND_SHARE,
          "effdim", KernelMeasures.EFFECTIVE_DIMENSION,
          "overlap", KernelMeasures.OVERLAP,
          "hvar", KernelMeasures.PREACTIVATION_VARIANCE,
          "kurt", KernelMeasures.KURTOSIS);

  private Reading() {}

  /**
   * Nothing for what no setting of the engine stands for: γ₁ = ∞, and spikes of finite networks.
   */
  static Optional<ToDoubleFunction<Trace>> of(ReferenceValue row) {
    return switch (row.group()) {
      case "result4", "spike_minus_exact", "spike_minus_caption" -> Optional.empty();
      case "result2", "result3", "result3_free_c", "relative_ridge", "readout_steps" ->
          Optional.of(trace -> end(trace, KernelArms.FROZEN, KernelMeasures.TEST_LOSS));
      case "joint_linear", "lazy_all_layers" ->
          Optional.of(trace -> end(trace, KernelArms.TRANSFER, KernelMeasures.TEST_LOSS));
      default -> Optional.of(ofRelu(row));
    };
  }

  private static ToDoubleFunction<Trace> ofRelu(ReferenceValue row) {
    return switch (row.quantity()) {
      case "gain" ->
          trace ->
              end(trace, KernelArms.SCRATCH, KernelMeasures.TEST_LOSS)
                  - end(trace, KernelArms.TRANSFER, KernelMeasures.TEST_LOSS);
      case "krr_gain" ->
          trace ->
              end(trace, KernelArms.PROBE, KernelMeasures.TEST_LOSS)
                  - end(trace, KernelArms.FROZEN, KernelMeasures.TEST_LOSS);
      case "krr" ->
          trace ->
              end(
                  trace,
                  row.arm().equals("init") ? KernelArms.PROBE : KernelArms.FROZEN,
                  KernelMeasures.TEST_LOSS);
      case "best" ->
          trace ->
              trace.arm(ARMS.get(row.arm())).samples().stream()
                  .mapToDouble(KernelMeasures.TEST_LOSS)
                  .min()
                  .orElse(Double.NaN);
      default -> trace -> end(trace, ARMS.get(row.arm()), MEASURES.get(row.quantity()));
    };
  }

  private static double end(Trace trace, Arm arm, Measure measure) {
    Optional<Sample> end = trace.arm(arm).end();
    return end.map(measure::applyAsDouble).orElse(Double.NaN);
  }
}
