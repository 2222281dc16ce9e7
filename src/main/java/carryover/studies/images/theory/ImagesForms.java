package carryover.studies.images.theory;

import carryover.studies.images.ImagesReadouts;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.NetworkKind;
import carryover.study.ClosedForm;
import carryover.study.Layer;
import carryover.study.Readout;
import carryover.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The closed forms of docs/model-real-images.md §3. They are those of the theory's network, and NaN
 * for another one and for labels at random.
 */
public final class ImagesForms {
  private static final Words WORDS = Words.of(ImagesForms.class);

  private static final String OURS = WORDS.text("source.ours");

  /** Mean errors over all pairs at σ₂ = 1. */
  private static final double TRANSFER_ERROR = 0.06;

  private static final double SCRATCH_ERROR = 0.02;

  private final PairCatalogues pairs;
  private final ClosedForm transfer;
  private final ClosedForm scratch;
  private final ClosedForm gain;
  private final List<ClosedForm> all;

  /**
   * @param pairs of all images that can be learned
   */
  public ImagesForms(PairCatalogues pairs) {
    this.pairs = pairs;
    transfer =
        form(
            "predictedTransferAccuracy",
            "predicted_transfer_accuracy",
            "P",
            WORDS.text("form.predictedTransferAccuracy.title"),
            WORDS.text("form.predictedTransferAccuracy.formula"),
            Optional.of(ImagesReadouts.TRANSFER),
            TRANSFER_ERROR,
            PairPrediction::transferAccuracy);
    scratch =
        form(
            "predictedScratchAccuracy",
            "predicted_scratch_accuracy",
            "P₀",
            WORDS.text("form.predictedScratchAccuracy.title"),
            WORDS.text("form.predictedScratchAccuracy.formula"),
            Optional.of(ImagesReadouts.SCRATCH),
            SCRATCH_ERROR,
            PairPrediction::scratchAccuracy);
    gain =
        plain(
            "predictedGain",
            "predicted_gain",
            "ΔP",
            WORDS.text("form.predictedGain.title"),
            "P − P₀",
            PairPrediction::gain);
    all =
        List.of(
            transfer,
            scratch,
            gain,
            plain(
                "placeAccuracy",
                "place_accuracy",
                "P_map",
                WORDS.text("form.placeAccuracy.title"),
                "Φ(1.6·snr)",
                p -> p.place().transferAccuracy()),
            plain(
                "placeGain",
                "place_gain",
                "ΔP_map",
                WORDS.text("form.placeGain.title"),
                WORDS.text("form.placeGain.formula"),
                p -> p.place().gain()),
            plain(
                "sharedSignal",
                "shared_signal",
                "‖u‖²",
                WORDS.text("form.sharedSignal.title"),
                "⟨μ₁, μ₂⟩",
                PairPrediction::sharedSignal),
            plain(
                "targetSignal",
                "target_signal",
                "S",
                WORDS.text("form.targetSignal.title"),
                "‖μ₂‖",
                PairPrediction::targetSignal),
            plain(
                "sourceOnlySignal",
                "source_only_signal",
                "‖v1‖",
                WORDS.text("form.sourceOnlySignal.title"),
                "√(‖μ₁‖² − ‖u‖²)",
                PairPrediction::sourceOnlySignal),
            plain(
                "effectiveNoise",
                "effective_noise",
                "σ",
                WORDS.text("form.effectiveNoise.title"),
                "√(tr S₂²/tr S₂)",
                PairPrediction::effectiveNoise),
            plain(
                "effectiveDimension",
                "effective_dimension",
                "d",
                WORDS.text("form.effectiveDimension.title"),
                "(tr S₂)²/tr S₂²",
                PairPrediction::effectiveDimension));
  }

  List<ClosedForm> all() {
    return all;
  }

  /** Empty where the images are not at hand. */
  Optional<PairPrediction> prediction(ImagesSetting setting) {
    return speaksOf(setting)
        ? pairs
            .of(setting.data())
            .filter(
                found ->
                    Math.max(setting.source().last(), setting.target().last()) < found.classes())
            .map(found -> PairPrediction.of(found, setting))
        : Optional.empty();
  }

  /** What a map can show, the usual one first. */
  public List<Layer> layers() {
    return List.of(
        Layer.gain(
            "difference",
            WORDS.text("layer.difference"),
            ImagesReadouts.TRANSFER,
            ImagesReadouts.SCRATCH,
            Optional.of(gain)),
        Layer.measured("transfer", WORDS.text("layer.transfer"), ImagesReadouts.TRANSFER),
        Layer.measured("scratch", WORDS.text("layer.scratch"), ImagesReadouts.SCRATCH),
        Layer.gain(
            "lossGain",
            WORDS.text("layer.lossGain"),
            ImagesReadouts.TRANSFER_LOSS,
            ImagesReadouts.SCRATCH_LOSS,
            Optional.empty()),
        Layer.measured(
            "transferLoss", WORDS.text("layer.transferLoss"), ImagesReadouts.TRANSFER_LOSS),
        Layer.measured("scratchLoss", WORDS.text("layer.scratchLoss"), ImagesReadouts.SCRATCH_LOSS),
        Layer.predicted("prediction", WORDS.text("layer.prediction"), transfer),
        Layer.predicted("scratchPrediction", WORDS.text("layer.scratchPrediction"), scratch),
        Layer.disagreement("disagreement", WORDS.text("layer.disagreement"), transfer),
        Layer.seeds(ImagesReadouts.TRANSFER));
  }

  private ClosedForm plain(
      String key,
      String column,
      String symbol,
      String title,
      String formula,
      ToDoubleFunction<PairPrediction> value) {
    return form(key, column, symbol, title, formula, Optional.empty(), 0, value);
  }

  private ClosedForm form(
      String key,
      String column,
      String symbol,
      String title,
      String formula,
      Optional<Readout> predicted,
      double usualError,
      ToDoubleFunction<PairPrediction> value) {
    return new ClosedForm(
        key,
        column,
        symbol,
        title,
        formula,
        OURS,
        predicted.map(readout -> new ClosedForm.Prediction(readout, usualError)),
        Map.of(),
        setting ->
            prediction(ImagesSetting.of(setting)).map(value::applyAsDouble).orElse(Double.NaN));
  }

  /** Whether the closed forms are about this network and these labels. */
  static boolean speaksOf(ImagesSetting setting) {
    return setting.network() == NetworkKind.THEORY && !setting.randomSourceLabels();
  }
}
