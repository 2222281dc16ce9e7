package carryover.sweep;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Parameter;
import carryover.study.Recording;
import carryover.study.Setting;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text that identifies a cell in journals. Its words and their order are those of the first
 * version of the program and stay as they are, whatever becomes of the classes they were taken
 * from: with any other text the cells that people have kept are not found again.
 */
final class KeyText {
  private static final List<Parameter> ORDER =
      List.of(
          CnnSpace.ALPHA,
          CnnSpace.UPSTREAM_SAMPLES,
          CnnSpace.DOWNSTREAM_SAMPLES,
          CnnSpace.UPSTREAM_NOISE,
          CnnSpace.DOWNSTREAM_NOISE,
          CnnSpace.UNIVERSAL_NORM,
          CnnSpace.DOWNSTREAM_SIGNAL_NORM,
          CnnSpace.UPSTREAM_SPECIFIC_NORM,
          CnnSpace.DIMENSION,
          CnnSpace.FILTERS,
          CnnSpace.LEARNING_RATE,
          CnnSpace.UPSTREAM_STEPS,
          CnnSpace.DOWNSTREAM_STEPS,
          CnnSpace.INITIAL_STD);

  private KeyText() {}

  static String of(ResultCache.Key key) {
    return "Key[setting="
        + of(key.setting())
        + ", seed="
        + key.seed()
        + ", recording="
        + of(key.recording())
        + "]";
  }

  static String of(Setting setting) {
    return ORDER.stream()
        .map(parameter -> parameter.key() + "=" + value(parameter, setting))
        .collect(Collectors.joining(", ", "Setting[", "]"));
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

  private static String value(Parameter parameter, Setting setting) {
    double value = setting.get(parameter);
    return parameter.isInteger() ? Integer.toString((int) value) : Double.toString(value);
  }
}
