package carryover.sweep;

import carryover.study.Recording;

/**
 * The text that identifies a cell in journals. Its words and their order are those of the first
 * version of the program and stay as they are, whatever becomes of the classes they were taken
 * from: with any other text the cells that people have kept are not found again.
 */
final class KeyText {
  private KeyText() {}

  static String of(ResultCache.Key key) {
    return "Key[setting="
        + key.setting().filedText()
        + ", seed="
        + key.seed()
        + ", recording="
        + of(key.recording())
        + "]";
  }

  private static String of(Recording recording) {
    return "Recording[every="
        + recording.every()
        + ", most="
        + recording.most()
        + ", testAccuracy="
        + recording.testAccuracy()
        + ", filtersMost="
        + recording.filtersMost()
        + ", frames="
        + recording.frames()
        + "]";
  }
}
