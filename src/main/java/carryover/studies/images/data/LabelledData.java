package carryover.studies.images.data;

import carryover.studies.images.DataId;
import carryover.studies.images.DataKind;

/**
 * A data set as it was read.
 *
 * @param id from its content
 */
record LabelledData(DataKind kind, ImageSet set, DataId id) {
  static LabelledData of(DataKind kind, ImageSet set) {
    return new LabelledData(kind, set, DataId.of(kind, set.classes().size(), set.content()));
  }

  /** What it holds, in a few words. */
  String told() {
    return String.format(
        "%s: %d classes, %d images of %s, checksum %d",
        kind.key(), set.classes().size(), set.size(), set.shape().text(), id.checksum());
  }
}
