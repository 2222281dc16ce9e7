package carryover.lab.cnn.theory;

import carryover.study.Parameter;
import carryover.study.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * One setting measured at a few values of one parameter, seed by seed.
 *
 * @param values in ascending order
 * @param measured in the order they are measured: all values with the first seed, then with the
 *     next
 * @param seeds how many are asked for
 * @param stage how far it is
 * @param message why it failed, empty otherwise
 */
record ParameterScan(
    Setting setting,
    Parameter parameter,
    List<Double> values,
    List<Accuracies> measured,
    int seeds,
    Stage stage,
    String message) {

  enum Stage {
    RUNNING,
    DONE,
    STOPPED,
    FAILED
  }

  ParameterScan {
    values = List.copyOf(values);
    measured = List.copyOf(measured);
  }

  /** A scan that has yet to begin. */
  static ParameterScan of(Setting setting, Parameter parameter, List<Double> values, int seeds) {
    return new ParameterScan(setting, parameter, values, List.of(), seeds, Stage.RUNNING, "");
  }

  /** Number of trainings in all. */
  int total() {
    return values.size() * seeds;
  }

  /** The setting to be trained as number {@code unit} of {@link #total}. */
  Setting setting(int unit) {
    return setting.with(parameter, values.get(unit % values.size()));
  }

  /** Which seed it is trained with, counted from 0. */
  int seed(int unit) {
    return unit / values.size();
  }

  ParameterScan with(Accuracies next) {
    List<Accuracies> more = new ArrayList<>(measured);
    more.add(next);
    Stage now = more.size() == total() ? Stage.DONE : stage;
    return new ParameterScan(setting, parameter, values, more, seeds, now, message);
  }

  ParameterScan ended(Stage how, String why) {
    return new ParameterScan(setting, parameter, values, measured, seeds, how, why);
  }

  /** Whether it also answers for this setting: a scan covers every value of its parameter. */
  boolean covers(Setting other) {
    return other.with(parameter, setting.get(parameter)).equals(setting);
  }

  /** Seeds measured at all values. */
  int complete() {
    return measured.size() / values.size();
  }

  /** What the complete seeds say at one of the values, in the order of the seeds. */
  double[] column(int value, ToDoubleFunction<Accuracies> quantity) {
    return IntStream.range(0, complete())
        .mapToObj(seed -> measured.get(seed * values.size() + value))
        .mapToDouble(quantity)
        .toArray();
  }
}
