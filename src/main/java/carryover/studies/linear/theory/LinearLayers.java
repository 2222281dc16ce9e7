package carryover.studies.linear.theory;

import carryover.studies.linear.LinearReadouts;
import carryover.study.Layer;
import java.util.List;
import java.util.Optional;

/** What a map of this study can show. */
public final class LinearLayers {
  /** T_lt, with the boundary of the limit. */
  public static final Layer LINEAR_GAIN =
      Layer.gain(
          "linearGain",
          "gain of linear transfer",
          LinearReadouts.LINEAR,
          LinearReadouts.SCRATCH,
          Optional.of(LinearForms.LINEAR_GAIN));

  public static final Layer LINEAR_GAIN_TUNED =
      Layer.gain(
          "linearGainTuned",
          "gain of linear transfer over tuned scratch",
          LinearReadouts.LINEAR,
          LinearReadouts.TUNED_SCRATCH,
          Optional.of(LinearForms.LINEAR_GAIN_TUNED));

  /** T_ft, with the true boundary; the printed one is a form of its own. */
  public static final Layer FINETUNE_GAIN =
      Layer.gain(
          "finetuneGain",
          "gain of fine-tuning",
          LinearReadouts.FINETUNE,
          LinearReadouts.SCRATCH,
          Optional.of(LinearForms.FINETUNE_GAIN));

  public static final Layer TUNED_FINETUNE_GAIN =
      Layer.gain(
          "tunedFinetuneGain",
          "gain of tuned fine-tuning over tuned scratch",
          LinearReadouts.TUNED_FINETUNE,
          LinearReadouts.TUNED_SCRATCH,
          Optional.empty());

  public static final Layer LINEAR =
      Layer.measured("linear", "risk of linear transfer", LinearReadouts.LINEAR);
  public static final Layer FINETUNE =
      Layer.measured("finetune", "risk of fine-tuning", LinearReadouts.FINETUNE);
  public static final Layer SCRATCH =
      Layer.measured("scratch", "risk of scratch", LinearReadouts.SCRATCH);

  public static final Layer PREDICTION =
      Layer.predicted("prediction", "predicted risk of fine-tuning", LinearForms.FINETUNE);

  public static final Layer DISAGREEMENT =
      Layer.disagreement("disagreement", "measured − predicted, fine-tuning", LinearForms.FINETUNE);

  public static final Layer SEEDS = Layer.seeds(LinearReadouts.LINEAR);

  /** In the order of menus. */
  public static final List<Layer> ALL =
      List.of(
          LINEAR_GAIN,
          LINEAR_GAIN_TUNED,
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
