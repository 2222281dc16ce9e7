package carryover.studies.cnn.theory;

import carryover.studies.cnn.CnnReadouts;
import carryover.study.Layer;
import java.util.List;
import java.util.Optional;

/** What a map of this study can show. */
public final class CnnLayers {
  public static final Layer TRANSFER =
      Layer.measured("transfer", "transfer accuracy", CnnReadouts.TRANSFER);
  public static final Layer SCRATCH =
      Layer.measured("scratch", "scratch accuracy", CnnReadouts.SCRATCH);
  public static final Layer DIFFERENCE =
      Layer.gain(
          "difference",
          "transfer − scratch",
          CnnReadouts.TRANSFER,
          CnnReadouts.SCRATCH,
          Optional.of(CnnForms.BREAK_EVEN));
  public static final Layer TRUNCATED =
      Layer.cut("truncated", "transfer above threshold", CnnReadouts.TRANSFER);
  public static final Layer PREDICTION =
      Layer.predicted("prediction", "predicted transfer accuracy", CnnForms.TRANSFER_ACCURACY);
  public static final Layer DISAGREEMENT =
      Layer.disagreement(
          "disagreement", "measured − predicted, transfer", CnnForms.TRANSFER_ACCURACY);
  public static final Layer SEEDS = Layer.seeds(CnnReadouts.TRANSFER);

  /** In the order of menus. */
  public static final List<Layer> ALL =
      List.of(TRANSFER, SCRATCH, DIFFERENCE, TRUNCATED, PREDICTION, DISAGREEMENT, SEEDS);

  private CnnLayers() {}
}
