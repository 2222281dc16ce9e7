package carryover.lab.export;

import carryover.lab.ParameterText;
import carryover.preset.MeasuredRun;
import carryover.study.Readout;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.ui.NumberText;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The numbers of a file beside those that came out now.
 *
 * @param numbers how many were compared
 * @param deviations those that differ in any digit
 */
record Reproduction(int numbers, List<Deviation> deviations) {
  private static final Words WORDS = Words.of(Reproduction.class);

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
      return Double.isInfinite(size())
          ? WORDS.text("deviation.both", what, value(told), value(found))
          : WORDS.text(
              "deviation.apart", what, value(told), value(found), NumberText.rounded(size(), 2));
    }

    private static String value(double value) {
      return Double.isNaN(value) ? WORDS.text("deviation.diverged") : NumberText.exact(value);
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
  static Reproduction of(Study study, List<MeasuredRun> told, List<Trace> found, Setting setting) {
    List<Deviation> deviations = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      MeasuredRun run = told.get(i);
      String seed = String.valueOf(run.seed());
      String place = place(run.setting(), setting);
      for (Readout readout : study.readouts()) {
        compare(
                where(study.shortTitle(readout), seed, place),
                run.values().get(readout.place()),
                readout.end(found.get(i)))
            .ifPresent(deviations::add);
      }
    }
    return new Reproduction(study.readouts().size() * told.size(), deviations);
  }

  /** One sentence. */
  String sentence() {
    if (deviations.isEmpty()) {
      return WORDS.text("numbers.same", String.valueOf(numbers));
    }
    Deviation worst =
        deviations.stream().max(Comparator.comparingDouble(Deviation::size)).orElseThrow();
    return WORDS.text(
        "numbers.differ",
        String.valueOf(numbers - deviations.size()),
        String.valueOf(numbers),
        worst.text());
  }

  private static Optional<Deviation> compare(String what, double told, double found) {
    return Double.compare(told, found) == 0
        ? Optional.empty()
        : Optional.of(new Deviation(what, told, found));
  }

  private static String where(String arm, String seed, String place) {
    return place.isEmpty()
        ? WORDS.text("deviation.where", arm, seed)
        : WORDS.text("deviation.whereAt", arm, seed, place);
  }

  private static String place(Setting of, Setting setting) {
    return of.differencesFrom(setting).stream()
        .map(
            parameter ->
                parameter.symbol() + " = " + ParameterText.value(parameter, of.get(parameter)))
        .collect(Collectors.joining(", "));
  }
}
