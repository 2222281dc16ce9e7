package carryover.studies.cnn.definition;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.engine.DirectEngine;
import carryover.studies.cnn.engine.FastEngine;
import carryover.study.Headline;
import carryover.study.Study;
import java.util.List;
import java.util.Map;

/** The study of inherited filters: two-layer ReLU networks on two tasks that share a signal. */
public final class TwoLayerCnn {
  private TwoLayerCnn() {}

  public static Study study() {
    return new Study(
        "Inherited filters",
        "When do filters learned on one task help on the next, and when do they hurt?",
        "Yuan et al., Towards Understanding Feature Learning in Parameter Transfer,"
            + " arXiv 2509.22056",
        CnnSpace.SPACE,
        CnnArms.ALL,
        List.of(CnnMeasures.TRAIN_LOSS, CnnMeasures.TRAIN_ACCURACY, CnnMeasures.TEST_ACCURACY),
        new Headline(CnnMeasures.TEST_ACCURACY, CnnArms.TRANSFER, CnnArms.SCRATCH),
        Map.of("fast", FastEngine::new, "direct", DirectEngine::new),
        "default");
  }
}
