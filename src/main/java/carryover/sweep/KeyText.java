package carryover.sweep;

import carryover.transfer.Parameter;
import carryover.transfer.Setting;
import carryover.transfer.engine.Recording;
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
          Parameter.ALPHA,
          Parameter.UPSTREAM_SAMPLES,
          Parameter.DOWNSTREAM_SAMPLES,
          Parameter.UPSTREAM_NOISE,
          Parameter.DOWNSTREAM_NOISE,
          Parameter.UNIVERSAL_NORM,
          Parameter.DOWNSTREAM_SIGNAL_NORM,
          Parameter.UPSTREAM_SPECIFIC_NORM,
          Parameter.DIMENSION,
          Parameter.FILTERS,
          Parameter.LEARNING_RATE,
          Parameter.UPSTREAM_STEPS,
          Parameter.DOWNSTREAM_STEPS,
          Parameter.INITIAL_STD);

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
