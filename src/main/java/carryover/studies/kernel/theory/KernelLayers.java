package carryover.studies.kernel.theory;

import carryover.studies.kernel.KernelReadouts;
import carryover.study.Layer;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;

/** What a map of this study can show. */
public final class KernelLayers {
  private static final Words WORDS = Words.of(KernelLayers.class);

  /** With the line on which the closed forms of both arms meet. */
  public static final Layer FROZEN_GAIN =
      Layer.gain(
          "frozenGain",
          WORDS.text("layer.frozenGain"),
          KernelReadouts.FROZEN,
          KernelReadouts.PROBE,
          Optional.of(KernelForms.FROZEN_GAIN));

  public static final Layer TRANSFER_GAIN =
      Layer.gain(
          "transferGain",
          WORDS.text("layer.transferGain"),
          KernelReadouts.TRANSFER,
          KernelReadouts.SCRATCH,
          Optional.of(KernelForms.TRANSFER_GAIN));

  /** Where a readout on features at rest does better than training them on. */
  public static final Layer RESTING_GAIN =
      Layer.gain(
          "restingGain",
          WORDS.text("layer.restingGain"),
          KernelReadouts.FROZEN,
          KernelReadouts.TRANSFER,
          Optional.empty());

  public static final Layer FROZEN =
      Layer.measured("frozen", WORDS.text("layer.frozen"), KernelReadouts.FROZEN);
  public static final Layer TRANSFER =
      Layer.measured("transfer", WORDS.text("layer.transfer"), KernelReadouts.TRANSFER);
  public static final Layer PROBE =
      Layer.measured("probe", WORDS.text("layer.probe"), KernelReadouts.PROBE);
  public static final Layer SCRATCH =
      Layer.measured("scratch", WORDS.text("layer.scratch"), KernelReadouts.SCRATCH);

  /** What Task 2 has left of Task 1 in the kernel. */
  public static final Layer MEMORY =
      Layer.measured("memory", WORDS.text("layer.memory"), KernelReadouts.MEMORY);

  public static final Layer CUT =
      Layer.cut("frozenCut", WORDS.text("layer.frozenCut"), KernelReadouts.FROZEN);

  public static final Layer PREDICTION =
      Layer.predicted("prediction", WORDS.text("layer.prediction"), KernelForms.FROZEN);

  public static final Layer DISAGREEMENT =
      Layer.disagreement("disagreement", WORDS.text("layer.disagreement"), KernelForms.FROZEN);

  public static final Layer TRANSFER_DISAGREEMENT =
      Layer.disagreement(
          "transferDisagreement", WORDS.text("layer.transferDisagreement"), KernelForms.TRANSFER);

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
