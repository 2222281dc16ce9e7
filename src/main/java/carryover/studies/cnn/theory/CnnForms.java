package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnReadouts;
import carryover.studies.cnn.CnnSpace;
import carryover.study.ClosedForm;
import carryover.study.Parameter;
import carryover.study.Readout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The closed forms of docs/model.md §7 that instruments show and files hold. */
public final class CnnForms {
  private static final String PAPER = "arXiv 2509.22056, as printed";
  private static final String HEURISTIC = "our heuristic, docs/model.md §7";

  /** Γ₂ = α²N₁‖u‖²/(σ₁²σ₂²d), as printed; not dimensionless. */
  public static final ClosedForm GAMMA_2 =
      gamma("gamma2", "Γ₂", "Γ₂, as printed", PAPER, 2, "{α²N₁‖u‖²}/{σ₁²σ₂²d}", Prediction::gamma2);

  /** Γ₄ = α²N₁‖u‖⁴/(σ₁²σ₂²d), dimensionless. */
  public static final ClosedForm GAMMA_4 =
      gamma(
          "gamma4",
          "Γ₄",
          "Γ₄, dimensionless",
          "the power of the companion bound",
          4,
          "{α²N₁‖u‖⁴}/{σ₁²σ₂²d}",
          Prediction::gamma4);

  /** N₂S⁴/(σ₂⁴d), which governs accuracy without transfer. */
  public static final ClosedForm GAMMA_SCRATCH =
      form(
          "gammaScratch",
          "gamma_scratch",
          "",
          "N₂S⁴/(σ₂⁴d)",
          "",
          "Kou et al. 2023",
          Optional.empty(),
          Map.of(),
          Prediction::gammaScratch);

  public static final ClosedForm SNR_TRANSFER =
      plain("snrTransfer", "snr", "snr of transfer (our heuristic)", Prediction::snrTransfer);
  public static final ClosedForm SNR_SCRATCH =
      plain("snrScratch", "snr₀", "snr from scratch (our heuristic)", Prediction::snrScratch);
  public static final ClosedForm ADVANTAGE =
      plain("advantage", "A", "advantage of transfer (above 1 it helps)", Prediction::advantage);
  public static final ClosedForm BOUNDARY =
      plain(
          "boundaryUniversalNorm",
          "‖u‖*",
          "‖u‖ at which it breaks even",
          Prediction::boundaryUniversalNorm);

  /**
   * Undefined where nothing is inherited: the advantage is 1 throughout, so there is no boundary.
   */
  public static final ClosedForm BREAK_EVEN =
      new ClosedForm(
          "logAdvantage",
          "log_advantage",
          "ln A",
          "logarithm of the advantage",
          "",
          HEURISTIC,
          Optional.empty(),
          Map.of(),
          setting ->
              setting.get(CnnSpace.ALPHA) > 0
                  ? Math.log(Prediction.of(setting).advantage())
                  : Double.NaN);

  /** Off by more in one setting of twenty, and where harm is expected. */
  public static final ClosedForm TRANSFER_ACCURACY =
      predicting(
          "predictedTransferAccuracy",
          "predicted_transfer_accuracy",
          "predicted transfer accuracy",
          CnnReadouts.TRANSFER,
          TestedRange.TRANSFER_ERROR,
          Prediction::transferAccuracy);

  public static final ClosedForm SCRATCH_ACCURACY =
      predicting(
          "predictedScratchAccuracy",
          "predicted_scratch_accuracy",
          "predicted scratch accuracy",
          CnnReadouts.SCRATCH,
          TestedRange.SCRATCH_ERROR,
          Prediction::scratchAccuracy);

  /** In the order of files. */
  public static final List<ClosedForm> ALL =
      List.of(
          GAMMA_2,
          GAMMA_4,
          SNR_TRANSFER,
          SNR_SCRATCH,
          ADVANTAGE,
          BOUNDARY,
          TRANSFER_ACCURACY,
          SCRATCH_ACCURACY);

  /** In the order of the card. */
  public static final List<ClosedForm> CARD =
      List.of(GAMMA_2, GAMMA_4, GAMMA_SCRATCH, ADVANTAGE, BOUNDARY);

  /** Those that might order all settings by the accuracy of transfer. */
  public static final List<ClosedForm> ORDERINGS = List.of(SNR_TRANSFER, GAMMA_2, GAMMA_4);

  private CnnForms() {}

  private static ClosedForm gamma(
      String key,
      String symbol,
      String title,
      String source,
      int normPower,
      String formula,
      ToDoubleFunction<Prediction> value) {
    Map<Parameter, Integer> powers =
        Map.of(
            CnnSpace.ALPHA, 2,
            CnnSpace.UPSTREAM_SAMPLES, 1,
            CnnSpace.UPSTREAM_NOISE, -2,
            CnnSpace.DOWNSTREAM_NOISE, -2,
            CnnSpace.UNIVERSAL_NORM, normPower,
            CnnSpace.DIMENSION, -1);
    return form(key, key, symbol, title, formula, source, Optional.empty(), powers, value);
  }

  private static ClosedForm plain(
      String key, String symbol, String title, ToDoubleFunction<Prediction> value) {
    return form(key, key, symbol, title, "", HEURISTIC, Optional.empty(), Map.of(), value);
  }

  private static ClosedForm predicting(
      String key,
      String column,
      String title,
      Readout readout,
      double usualError,
      ToDoubleFunction<Prediction> value) {
    return form(
        key,
        column,
        "Φ",
        title,
        "",
        HEURISTIC,
        Optional.of(new ClosedForm.Prediction(readout, usualError)),
        Map.of(),
        value);
  }

  private static ClosedForm form(
      String key,
      String column,
      String symbol,
      String title,
      String formula,
      String source,
      Optional<ClosedForm.Prediction> prediction,
      Map<Parameter, Integer> powers,
      ToDoubleFunction<Prediction> value) {
    return new ClosedForm(
        key,
        column,
        symbol,
        title,
        formula,
        source,
        prediction,
        powers,
        setting -> value.applyAsDouble(Prediction.of(setting)));
  }
}
