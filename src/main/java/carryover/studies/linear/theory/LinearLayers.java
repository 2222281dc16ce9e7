package carryover.studies.linear.theory;

import carryover.studies.linear.LinearReadouts;
import carryover.study.Layer;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;

/** What a map of this study can show. */
public final class LinearLayers {
  private static final Words WORDS = Words.of(LinearLayers.class);

  /** T_lt, with the boundary of the limit. */
  public static final Layer LINEAR_GAIN =
      Layer.gain(
          "linearGain",
          WORDS.text("layer.linearGain"),
          LinearReadouts.LINEAR,
          LinearReadouts.SCRATCH,
          Optional.of(LinearForms.LINEAR_GAIN));

  public static final Layer LINEAR_GAIN_TUNED =
      Layer.gain(
          "linearGainTuned",
          WORDS.text("layer.linearGainTuned"),
          LinearReadouts.LINEAR,
          LinearReadouts.TUNED_SCRATCH,
          Optional.of(LinearForms.LINEAR_GAIN_TUNED));

  /** T_lt where it is gained over plain scratch only, not over tuned scratch. */
  public static final Layer ONLY_UNTUNED =
      Layer.gainTakenAway(
          "onlyUntuned",
          WORDS.text("layer.onlyUntuned"),
          LinearReadouts.LINEAR,
          LinearReadouts.SCRATCH,
          LinearReadouts.TUNED_SCRATCH);

  /** T_ft, with the true boundary and the printed one. */
  public static final Layer FINETUNE_GAIN =
      Layer.gain(
              "finetuneGain",
              WORDS.text("layer.finetuneGain"),
              LinearReadouts.FINETUNE,
              LinearReadouts.SCRATCH,
              Optional.of(LinearForms.FINETUNE_GAIN))
          .printedAs(LinearForms.PRINTED_FINETUNE_GAIN);

  public static final Layer TUNED_FINETUNE_GAIN =
      Layer.gain(
          "tunedFinetuneGain",
          WORDS.text("layer.tunedFinetuneGain"),
          LinearReadouts.TUNED_FINETUNE,
          LinearReadouts.TUNED_SCRATCH,
          Optional.empty());

  public static final Layer LINEAR =
      Layer.measured("linear", WORDS.text("layer.linear"), LinearReadouts.LINEAR);
  public static final Layer FINETUNE =
      Layer.measured("finetune", WORDS.text("layer.finetune"), LinearReadouts.FINETUNE);
  public static final Layer SCRATCH =
      Layer.measured("scratch", WORDS.text("layer.scratch"), LinearReadouts.SCRATCH);

  public static final Layer PREDICTION =
      Layer.predicted("prediction", WORDS.text("layer.prediction"), LinearForms.FINETUNE);

  public static final Layer DISAGREEMENT =
      Layer.disagreement("disagreement", WORDS.text("layer.disagreement"), LinearForms.FINETUNE);

  public static final Layer SEEDS = Layer.seeds(LinearReadouts.LINEAR);

  /** In the order of menus. */
  public static final List<Layer> ALL =
      List.of(
          LINEAR_GAIN,
          LINEAR_GAIN_TUNED,
          ONLY_UNTUNED,
          FINETUNE_GAIN,
          TUNED_FINETUNE_GAIN,
          LINEAR,
          FINETUNE,
          SCRATCH,
          PREDICTION,
          DISAGREEMENT,
          SEEDS);

  private LinearLayers() {}
}
