package carryover.sweep;

import carryover.study.Recording;
import carryover.training.Run;

/**
 * The text that identifies a cell in journals. Its words and their order are those of the first
 * version of the program and stay as they are, whatever becomes of the classes they were taken
 * from: with any other text the cells that people have kept are not found again.
 */
final class KeyText {
  private KeyText() {}

  static String of(Run run) {
    return "Key[setting="
        + run.setting().filedText()
        + ", seed="
        + run.seed()
        + ", recording="
        + of(run.recording())
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
        + (recording.endPoint() ? ", endPoint=true]" : "]");
  }
}
