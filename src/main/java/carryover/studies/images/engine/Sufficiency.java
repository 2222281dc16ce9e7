package carryover.studies.images.engine;

import carryover.studies.images.ClassSet;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.ImagesSpace;
import carryover.studies.images.NetworkKind;
import carryover.studies.images.data.ImageSet;
import carryover.study.CannotTrainException;
import carryover.study.Parameter;

/** Whether images are what a setting asks for. */
record Sufficiency(ImageSet set) {
  /**
   * @throws CannotTrainException naming what lacks
   */
  void check(ImagesSetting setting) {
    if (setting.network() == NetworkKind.CNN && !set.shape().isSquarePicture()) {
      throw new CannotTrainException(
          "the convolutional network needs square pictures; this data set has "
              + set.shape().text());
    }
    check(setting.source(), ImagesSpace.SOURCE);
    check(setting.target(), ImagesSpace.TARGET);
    check(setting.source(), setting.upstreamSamples(), ImagesSpace.UPSTREAM_SAMPLES);
    check(setting.target(), setting.downstreamSamples(), ImagesSpace.DOWNSTREAM_SAMPLES);
  }

  private void check(ClassSet classes, Parameter parameter) {
    int count = set.classes().size();
    if (classes.last() >= count) {
      throw new CannotTrainException(
          parameter.key()
              + " = "
              + classes.text()
              + " is not to be had: this data set has "
              + count
              + " classes, 0…"
              + (count - 1));
    }
  }

  private void check(ClassSet classes, int samples, Parameter parameter) {
    int size = classes.size();
    for (int place = 0; place < size; place++) {
      int label = classes.label(place);
      int asked = samples / size + (place < samples % size ? 1 : 0);
      if (asked > set.samples(label)) {
        throw new CannotTrainException(
            String.format(
                "%s = %d asks for %d images of class %d (%s): this data set has %d, %d too few",
                parameter.key(),
                samples,
                asked,
                label,
                set.classes().get(label),
                set.samples(label),
                asked - set.samples(label)));
      }
    }
  }
}
