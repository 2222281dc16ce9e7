package carryover.studies.kernel.theory;

import carryover.studies.kernel.KernelReadouts;
import carryover.study.Layer;
import java.util.List;
import java.util.Optional;

/** What a map of this study can show. */
public final class KernelLayers {
  /** With the line on which the closed forms of both arms meet. */
  public static final Layer FROZEN_GAIN =
      Layer.gain(
          "frozenGain",
          "gain of frozen features over the probe",
          KernelReadouts.FROZEN,
          KernelReadouts.PROBE,
          Optional.of(KernelForms.FROZEN_GAIN));

  public static final Layer TRANSFER_GAIN =
      Layer.gain(
          "transferGain",
          "gain of transfer over scratch",
          KernelReadouts.TRANSFER,
          KernelReadouts.SCRATCH,
          Optional.of(KernelForms.TRANSFER_GAIN));

  /** Where a readout on features at rest does better than training them on. */
  public static final Layer RESTING_GAIN =
      Layer.gain(
          "restingGain",
          "gain of frozen features over transfer",
          KernelReadouts.FROZEN,
          KernelReadouts.TRANSFER,
          Optional.empty());

  public static final Layer FROZEN =
      Layer.measured("frozen", "loss of frozen features", KernelReadouts.FROZEN);
  public static final Layer TRANSFER =
      Layer.measured("transfer", "loss of transfer", KernelReadouts.TRANSFER);
  public static final Layer PROBE =
      Layer.measured("probe", "loss of the probe", KernelReadouts.PROBE);
  public static final Layer SCRATCH =
      Layer.measured("scratch", "loss of scratch", KernelReadouts.SCRATCH);

  /** What Task 2 has left of Task 1 in the kernel. */
  public static final Layer MEMORY =
      Layer.measured("memory", "alignment with the source after transfer", KernelReadouts.MEMORY);

  public static final Layer CUT =
      Layer.cut("frozenCut", "frozen features reach the threshold", KernelReadouts.FROZEN);

  public static final Layer PREDICTION =
      Layer.predicted("prediction", "predicted loss of frozen features", KernelForms.FROZEN);

  public static final Layer DISAGREEMENT =
      Layer.disagreement(
          "disagreement", "measured − predicted, frozen features", KernelForms.FROZEN);

  public static final Layer TRANSFER_DISAGREEMENT =
      Layer.disagreement(
          "transferDisagreement", "measured − predicted, transfer", KernelForms.TRANSFER);

  public static final Layer SEEDS = Layer.seeds(KernelReadouts.FROZEN);

  /** In the order of menus. */
  public static final List<Layer> ALL =
      List.of(
          FROZEN_GAIN,
          TRANSFER_GAIN,
          RESTING_GAIN,
          FROZEN,
          TRANSFER,
          PROBE,
          SCRATCH,
          MEMORY,
          CUT,
          PREDICTION,
          DISAGREEMENT,
          TRANSFER_DISAGREEMENT,
          SEEDS);

  private KernelLayers() {}
}
