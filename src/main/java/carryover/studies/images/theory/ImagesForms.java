package carryover.studies.images.theory;

import carryover.studies.images.ImagesReadouts;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.NetworkKind;
import carryover.study.ClosedForm;
import carryover.study.Layer;
import carryover.study.Readout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The closed forms of docs/model-real-images.md §3. They are those of the theory's network, and NaN
 * for another one and for labels at random.
 */
public final class ImagesForms {
  private static final String OURS = "ours, docs/model-real-images.md §3";

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
            "predicted transfer accuracy",
            "Φ(snr of a₂μ₂ + a₁μ₁)",
            Optional.of(ImagesReadouts.TRANSFER),
            TRANSFER_ERROR,
            PairPrediction::transferAccuracy);
    scratch =
        form(
            "predictedScratchAccuracy",
            "predicted_scratch_accuracy",
            "P₀",
            "predicted scratch accuracy",
            "Φ(snr of a₂μ₂)",
            Optional.of(ImagesReadouts.SCRATCH),
            SCRATCH_ERROR,
            PairPrediction::scratchAccuracy);
    gain =
        plain(
            "predictedGain",
            "predicted_gain",
            "ΔP",
            "predicted gain",
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
                "transfer accuracy of inherited filters at this place",
                "Φ(1.6·snr)",
                p -> p.place().transferAccuracy()),
            plain(
                "placeGain",
                "place_gain",
                "ΔP_map",
                "gain of inherited filters at this place",
                "P_map − P_map with α = 0",
                p -> p.place().gain()),
            plain(
                "sharedSignal",
                "shared_signal",
                "‖u‖²",
                "signal that both tasks share",
                "⟨μ₁, μ₂⟩",
                PairPrediction::sharedSignal),
            plain(
                "targetSignal",
                "target_signal",
                "S",
                "signal of the target",
                "‖μ₂‖",
                PairPrediction::targetSignal),
            plain(
                "sourceOnlySignal",
                "source_only_signal",
                "‖v1‖",
                "signal that only the source has",
                "√(‖μ₁‖² − ‖u‖²)",
                PairPrediction::sourceOnlySignal),
            plain(
                "effectiveNoise",
                "effective_noise",
                "σ",
                "noise of the target",
                "√(tr S₂²/tr S₂)",
                PairPrediction::effectiveNoise),
            plain(
                "effectiveDimension",
                "effective_dimension",
                "d",
                "dimension of the noise",
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
            "transfer − scratch",
            ImagesReadouts.TRANSFER,
            ImagesReadouts.SCRATCH,
            Optional.of(gain)),
        Layer.measured("transfer", "transfer accuracy", ImagesReadouts.TRANSFER),
        Layer.measured("scratch", "scratch accuracy", ImagesReadouts.SCRATCH),
        Layer.predicted("prediction", "predicted transfer accuracy", transfer),
        Layer.predicted("scratchPrediction", "predicted scratch accuracy", scratch),
        Layer.disagreement("disagreement", "measured − predicted, transfer", transfer),
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
