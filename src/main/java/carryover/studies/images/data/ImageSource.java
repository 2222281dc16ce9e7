package carryover.studies.images.data;

import carryover.studies.images.DataId;

/** Where runs get their images from. Safe for several threads. */
@FunctionalInterface
public interface ImageSource {
  /**
   * The images of a setting.
   *
   * @throws carryover.study.CannotTrainException when they are not here
   */
  ImageSet of(DataId data);
}
