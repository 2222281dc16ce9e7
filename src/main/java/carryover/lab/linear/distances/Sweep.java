package carryover.lab.linear.distances;

import carryover.studies.linear.LinearSpace;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.ui.chart.Dash;
import carryover.ui.chart.OkabeIto;
import carryover.words.Words;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One parameter moves, everything else stays as in the setting (docs/model-deep-linear.md §6). The
 * size of the target can put the tasks as far apart as one likes, the number of samples leaves
 * their distance as it is.
 */
enum Sweep {
  SIZE(LinearSpace.TARGET_NORM, OkabeIto.GREEN, Dash.DASH_DOT),
  ANGLE(LinearSpace.ANGLE, OkabeIto.BLUE, Dash.SOLID),
  SAMPLES(LinearSpace.TARGET_SAMPLES, OkabeIto.ORANGE, Dash.DASHED);

  private static final Words WORDS = Words.of(Sweep.class);
  private static final int INTERVALS = 90;

  /** Of the target, so that there is something to see about the standard setting. */
  private static final double LEAST_END = 3;

  private final Parameter parameter;
  private final Color colour;
  private final Dash dash;

  Sweep(Parameter parameter, Color colour, Dash dash) {
    this.parameter = parameter;
    this.colour = colour;
    this.dash = dash;
  }

  Parameter parameter() {
    return parameter;
  }

  Color colour() {
    return colour;
  }

  Dash dash() {
    return dash;
  }

  String title() {
    return switch (this) {
      case SIZE -> WORDS.text("sweep.size");
      case ANGLE -> WORDS.text("sweep.angle");
      case SAMPLES -> WORDS.text("sweep.samples");
    };
  }

  /** The settings it goes through, in ascending order of its parameter. */
  List<Setting> settings(Setting setting) {
    return Arrays.stream(values(setting))
        .distinct()
        .mapToObj(value -> setting.with(parameter, value))
        .toList();
  }

  private double[] values(Setting setting) {
    double greatest = parameter.greatest();
    return switch (this) {
      case SIZE -> evenly(0, Math.min(greatest, Math.max(LEAST_END, 2 * setting.get(parameter))));
      case ANGLE -> evenly(0, greatest);
      case SAMPLES ->
          samples(
              Math.min(
                  greatest,
                  2 * Math.max(setting.get(parameter), setting.get(LinearSpace.DIMENSION))));
    };
  }

  private static double[] evenly(double from, double to) {
    return IntStream.rangeClosed(0, INTERVALS)
        .mapToDouble(i -> from + (to - from) * i / INTERVALS)
        .toArray();
  }

  /** Each as many times more than the one before. */
  private double[] samples(double most) {
    double least = parameter.least();
    return IntStream.rangeClosed(0, INTERVALS)
        .mapToDouble(i -> Math.rint(least * Math.pow(most / least, (double) i / INTERVALS)))
        .toArray();
  }
}
