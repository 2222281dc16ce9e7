package carryover.lab.export;

import carryover.lab.ParameterText;
import carryover.preset.MeasuredRun;
import carryover.study.Parameter;
import carryover.study.Readout;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.ui.NumberText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a file beside those that came out now.
 *
 * @param numbers how many were compared
 * @param deviations those that differ in any digit
 */
record Reproduction(int numbers, List<Deviation> deviations) {

  /**
   * One number that differs.
   *
   * @param what it is of, in words
   * @param told by the file; NaN for diverged
   * @param found now; NaN for diverged
   */
  record Deviation(String what, double told, double found) {
    /** Infinite when one of both diverged. */
    double size() {
      double size = Math.abs(told - found);
      return Double.isNaN(size) ? Double.POSITIVE_INFINITY : size;
    }

    private String text() {
      String both = what + ": " + value(told) + " in the file, " + value(found) + " here";
      return Double.isInfinite(size())
          ? both
          : both + ", " + NumberText.rounded(size(), 2) + " apart";
    }

    private static String value(double value) {
      return Double.isNaN(value) ? "diverged" : NumberText.exact(value);
    }
  }

  Reproduction {
    deviations = List.copyOf(deviations);
  }

  /**
   * Compares in order.
   *
   * @param found a finished run for each of {@code told}
   * @param setting of the file; numbers of others are told with their place in the map
   */
  static Reproduction of(
      List<Readout> readouts, List<MeasuredRun> told, List<Trace> found, Setting setting) {
    List<Deviation> deviations = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      MeasuredRun run = told.get(i);
      String where = " with seed " + run.seed() + place(run.setting(), setting);
      for (Readout readout : readouts) {
        compare(
                readout.arm().title() + where,
                run.values().get(readout.place()),
                readout.end(found.get(i)))
            .ifPresent(deviations::add);
      }
    }
    return new Reproduction(readouts.size() * told.size(), deviations);
  }

  /** One sentence. */
  String sentence() {
    if (deviations.isEmpty()) {
      return "All " + numbers + " numbers reproduced exactly.";
    }
    Deviation worst =
        deviations.stream().max(Comparator.comparingDouble(Deviation::size)).orElseThrow();
    return (numbers - deviations.size())
        + " of "
        + numbers
        + " numbers reproduced exactly; the greatest difference is "
        + worst.text()
        + ".";
  }

  private static Optional<Deviation> compare(String what, double told, double found) {
    return Double.compare(told, found) == 0
        ? Optional.empty()
        : Optional.of(new Deviation(what, told, found));
  }

  private static String place(Setting of, Setting setting) {
    StringBuilder place = new StringBuilder();
    for (Parameter parameter : of.differencesFrom(setting)) {
      place
          .append(place.isEmpty() ? " at " : ", ")
          .append(parameter.symbol())
          .append(" = ")
          .append(ParameterText.value(parameter, of.get(parameter)));
    }
    return place.toString();
  }
}
