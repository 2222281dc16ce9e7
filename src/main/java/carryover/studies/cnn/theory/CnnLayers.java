package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnReadouts;
import carryover.study.Layer;
import carryover.words.Words;
import java.util.List;
import java.util.Optional;

/** What a map of this study can show. */
public final class CnnLayers {
  private static final Words WORDS = Words.of(CnnLayers.class);

  public static final Layer TRANSFER =
      Layer.measured("transfer", WORDS.text("layer.transfer"), CnnReadouts.TRANSFER);
  public static final Layer SCRATCH =
      Layer.measured("scratch", WORDS.text("layer.scratch"), CnnReadouts.SCRATCH);
  public static final Layer DIFFERENCE =
      Layer.gain(
          "difference",
          WORDS.text("layer.difference"),
          CnnReadouts.TRANSFER,
          CnnReadouts.SCRATCH,
          Optional.of(CnnForms.BREAK_EVEN));
  public static final Layer TRUNCATED =
      Layer.cut("truncated", WORDS.text("layer.truncated"), CnnReadouts.TRANSFER);
  public static final Layer PREDICTION =
      Layer.predicted("prediction", WORDS.text("layer.prediction"), CnnForms.TRANSFER_ACCURACY);
  public static final Layer DISAGREEMENT =
      Layer.disagreement(
          "disagreement", WORDS.text("layer.disagreement"), CnnForms.TRANSFER_ACCURACY);
  public static final Layer SEEDS = Layer.seeds(CnnReadouts.TRANSFER);

  /** In the order of menus. */
  public static final List<Layer> ALL =
      List.of(TRANSFER, SCRATCH, DIFFERENCE, TRUNCATED, PREDICTION, DISAGREEMENT, SEEDS);

  private CnnLayers() {}
}
