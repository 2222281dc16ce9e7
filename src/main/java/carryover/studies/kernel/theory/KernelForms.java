package carryover.studies.kernel.theory;

import carryover.studies.kernel.FeatureKernel;
import carryover.studies.kernel.KernelReadouts;
import carryover.studies.kernel.KernelSetting;
import carryover.studies.kernel.Mode;
import carryover.study.Arm;
import carryover.study.ClosedForm;
import carryover.study.Readout;
import carryover.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The closed forms of docs/model-adaptive-kernel.md §6 that instruments show and files hold. They
 * are those of the linear mode, and NaN in the other.
 */
public final class KernelForms {
  private static final Words WORDS = Words.of(KernelForms.class);

  private static final String PAPER = WORDS.text("source.paper");
  private static final String OURS = WORDS.text("source.ours");

  /** At D = 300 single runs scatter by some hundredths, means of some seeds by about this. */
  private static final double USUAL_ERROR = 0.02;

  public static final ClosedForm SPIKE =
      form(
          "spike",
          "χ̃",
          WORDS.text("form.spike.title"),
          "√(1 + γ₁²ν₁) − 1",
          OURS,
          s -> FeatureKernel.of(s, s.nu1()).strength());

  public static final ClosedForm ALPHA_V =
      form(
          "alphaV",
          "α_v",
          WORDS.text("form.alphaV.title"),
          "√ν₁ αₛ + √(1−ν₁) α_g",
          OURS,
          KernelForms::alphaV);

  /** Of endless source data, whatever ν₁ is. */
  public static final ClosedForm RESULT_2 =
      form(
          "result2",
          "L₂",
          WORDS.text("form.result2.title"),
          "(1−ν₂)[1 − αₛ² + αₛ²/(1+χν₂)²]",
          PAPER,
          s -> ReadoutLoss.result2(s.gamma1(), s.alphaS(), s.nu2()));

  /** What the caption's coefficients give, whatever kernel is chosen. */
  public static final ClosedForm CAPTION =
      form(
          "caption",
          "L₃",
          WORDS.text("form.caption.title"),
          "",
          PAPER,
          s ->
              ReadoutLoss.ridgeless(
                  FeatureKernel.caption(s.gamma1(), s.nu1()), s.alphaS(), s.alphaG(), s.nu2()));

  /** γ₁ → ∞ before the ridge vanishes; the other order gives {@link #RICH_LIMIT}. */
  public static final ClosedForm RESULT_4 =
      form(
          "result4",
          "L₄",
          WORDS.text("form.result4.title"),
          "1 − α_v²",
          PAPER,
          s -> ReadoutLoss.result4(alphaV(s)));

  public static final ClosedForm RICH_LIMIT =
      form(
          "richLimit",
          "L∞",
          WORDS.text("form.richLimit.title"),
          "(1−ν₂)(1 − α_v²)",
          OURS,
          s -> ReadoutLoss.richLimit(alphaV(s), s.nu2()));

  public static final ClosedForm FROZEN_GAIN =
      form(
          "frozenGain",
          "ΔL",
          WORDS.text("form.frozenGain.title"),
          "",
          OURS,
          s -> new LinearPrediction(s).frozenGain().orElse(Double.NaN));

  public static final ClosedForm TRANSFER_GAIN =
      form(
          "transferGain",
          "ΔL",
          WORDS.text("form.transferGain.title"),
          "",
          OURS,
          s -> new LinearPrediction(s).transferGain().orElse(Double.NaN));

  public static final ClosedForm SOURCE =
      predicting("predictedSourceLoss", "1 − ν₁", KernelReadouts.SOURCE);
  public static final ClosedForm PROBE = predicting("predictedProbeLoss", "", KernelReadouts.PROBE);
  public static final ClosedForm FROZEN =
      predicting("predictedFrozenLoss", "", KernelReadouts.FROZEN);
  public static final ClosedForm TRANSFER =
      predicting("predictedTransferLoss", "", KernelReadouts.TRANSFER);
  public static final ClosedForm SCRATCH =
      predicting("predictedScratchLoss", "1 − ν₂", KernelReadouts.SCRATCH);

  /** In the order of files. */
  public static final List<ClosedForm> ALL =
      List.of(
          SPIKE,
          ALPHA_V,
          RESULT_2,
          CAPTION,
          RESULT_4,
          RICH_LIMIT,
          FROZEN_GAIN,
          TRANSFER_GAIN,
          SOURCE,
          PROBE,
          FROZEN,
          TRANSFER,
          SCRATCH);

  /** In the order of the card. */
  public static final List<ClosedForm> CARD =
      List.of(SPIKE, ALPHA_V, FROZEN, TRANSFER, SCRATCH, RESULT_4);

  private KernelForms() {}

  private static double alphaV(KernelSetting s) {
    return ReadoutLoss.alphaV(s.nu1(), s.alphaS(), s.alphaG());
  }

  private static ClosedForm predicting(String key, String formula, Readout readout) {
    Arm arm = readout.arm();
    return new ClosedForm(
        key,
        "predicted_" + arm.key() + "_loss",
        "L",
        WORDS.text("form.predicted.title", readout.title()),
        formula,
        OURS,
        Optional.of(new ClosedForm.Prediction(readout, USUAL_ERROR)),
        Map.of(),
        setting ->
            new LinearPrediction(KernelSetting.of(setting)).testLoss(arm).orElse(Double.NaN));
  }

  private static ClosedForm form(
      String key,
      String symbol,
      String title,
      String formula,
      String source,
      ToDoubleFunction<KernelSetting> value) {
    return new ClosedForm(
        key,
        key.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT),
        symbol,
        title,
        formula,
        source,
        Optional.empty(),
        Map.of(),
        setting -> {
          KernelSetting s = KernelSetting.of(setting);
          return s.mode() == Mode.LINEAR ? value.applyAsDouble(s) : Double.NaN;
        });
  }
}
