package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnReadouts;
import carryover.studies.cnn.CnnSpace;
import carryover.study.ClosedForm;
import carryover.study.Parameter;
import carryover.study.Readout;
import carryover.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The closed forms of docs/model.md §7 that instruments show and files hold. */
public final class CnnForms {
  private static final Words WORDS = Words.of(CnnForms.class);

  private static final String PAPER = WORDS.text("source.paper");
  private static final String HEURISTIC = WORDS.text("source.heuristic");

  /** Γ₂ = α²N₁‖u‖²/(σ₁²σ₂²d), as printed; not dimensionless. */
  public static final ClosedForm GAMMA_2 =
      gamma(
          "gamma2",
          "Γ₂",
          WORDS.text("form.gamma2.title"),
          PAPER,
          2,
          "{α²N₁‖u‖²}/{σ₁²σ₂²d}",
          Prediction::gamma2);

  /** Γ₄ = α²N₁‖u‖⁴/(σ₁²σ₂²d), dimensionless. */
  public static final ClosedForm GAMMA_4 =
      gamma(
          "gamma4",
          "Γ₄",
          WORDS.text("form.gamma4.title"),
          WORDS.text("form.gamma4.source"),
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
          WORDS.text("form.gammaScratch.source"),
          Optional.empty(),
          Map.of(),
          Prediction::gammaScratch);

  public static final ClosedForm SNR_TRANSFER =
      plain("snrTransfer", "snr", WORDS.text("form.snrTransfer.title"), Prediction::snrTransfer);
  public static final ClosedForm SNR_SCRATCH =
      plain("snrScratch", "snr₀", WORDS.text("form.snrScratch.title"), Prediction::snrScratch);
  public static final ClosedForm ADVANTAGE =
      plain("advantage", "A", WORDS.text("form.advantage.title"), Prediction::advantage);
  public static final ClosedForm BOUNDARY =
      plain(
          "boundaryUniversalNorm",
          "‖u‖*",
          WORDS.text("form.boundaryUniversalNorm.title"),
          Prediction::boundaryUniversalNorm);

  /**
   * Undefined where nothing is inherited: the advantage is 1 throughout, so there is no boundary.
   */
  public static final ClosedForm BREAK_EVEN =
      new ClosedForm(
          "logAdvantage",
          "log_advantage",
          "ln A",
          WORDS.text("form.logAdvantage.title"),
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
          WORDS.text("form.predictedTransferAccuracy.title"),
          CnnReadouts.TRANSFER,
          TestedRange.TRANSFER_ERROR,
          Prediction::transferAccuracy);

  public static final ClosedForm SCRATCH_ACCURACY =
      predicting(
          "predictedScratchAccuracy",
          "predicted_scratch_accuracy",
          WORDS.text("form.predictedScratchAccuracy.title"),
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
