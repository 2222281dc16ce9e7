package carryover.catalogue;

import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.studies.images.definition.RealImages;
import carryover.studies.kernel.definition.AdaptiveKernel;
import carryover.studies.linear.definition.DeepLinear;
import carryover.study.Studies;
import java.util.List;

/** The studies of the program: one line each. */
public final class Catalogue {
  private Catalogue() {}

  public static Studies studies() {
    return new Studies(
        List.of(
            TwoLayerCnn.study(), DeepLinear.study(), AdaptiveKernel.study(), RealImages.study()));
  }
}
