package carryover.lab.images;

import carryover.studies.images.ClassSet;
import carryover.studies.images.cloud.CloudPoint;
import carryover.studies.images.cloud.PairCloud;
import carryover.studies.images.data.ImageSource;
import carryover.studies.images.theory.PairCatalogues;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.training.Run;
import carryover.training.Training;
import java.util.List;

/**
 * What workers do for a cloud: read the images, then train the pairs of one source after another.
 */
record CloudWork(ImageSource images, PairCatalogues pairs) {
  /** May read images. */
  PairCloud begin(Setting common, long seed) {
    return new PairCloud(images, pairs, common, seed);
  }

  /** The points of one source. */
  static List<CloudPoint> points(PairCloud cloud, ClassSet source, long seed, Training training) {
    return cloud.points(
        source, setting -> training.train(new Run(setting, seed, Recording.FINAL_ONLY)));
  }
}
