package carryover.lab.export;

import carryover.preset.Accuracy;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.study.ArmTrace;
import carryover.study.Parameter;
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
   * @param setting of the file; accuracies of others are told with their place in the map
   */
  static Reproduction of(List<Accuracy> told, List<Trace> found, Setting setting) {
    List<Deviation> deviations = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      Accuracy accuracy = told.get(i);
      Trace trace = found.get(i);
      String where = " with seed " + accuracy.seed() + place(accuracy.setting(), setting);
      compare("transfer" + where, accuracy.transfer(), end(trace.arm(CnnArms.TRANSFER)))
          .ifPresent(deviations::add);
      compare("scratch" + where, accuracy.scratch(), end(trace.arm(CnnArms.SCRATCH)))
          .ifPresent(deviations::add);
    }
    return new Reproduction(2 * told.size(), deviations);
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

  private static double end(ArmTrace arm) {
    return arm.end().map(CnnMeasures.TEST_ACCURACY::applyAsDouble).orElse(Double.NaN);
  }

  private static String place(Setting of, Setting setting) {
    StringBuilder place = new StringBuilder();
    for (Parameter parameter : of.differencesFrom(setting)) {
      place
          .append(place.isEmpty() ? " at " : ", ")
          .append(parameter.symbol())
          .append(" = ")
          .append(NumberText.exact(of.get(parameter)));
    }
    return place.toString();
  }
}
