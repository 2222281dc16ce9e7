package carryover.studies.images.check;

import carryover.numeric.Estimate;
import carryover.studies.images.ImagesSpace;
import carryover.studies.images.NetworkKind;
import carryover.study.Comparison;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.RepeatedVerification;
import carryover.study.Repetitions;
import carryover.study.Setting;
import carryover.study.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * Holds the engine against the reference table. The runs are independent of each other: share them
 * out by number, then ask for the comparisons.
 */
public final class ImagesVerification extends RepeatedVerification {
  private static final double LIMIT = 4;

  /** P[|t| &gt; 4] with 18 degrees of freedom, of ten seeds and the table's ten or twenty. */
  private static final double FALSE_ALARM = 8.4e-4;

  private static final int SEEDS = 10;

  /** Rows of one pair of tasks share their draws: ten lucky ones would fail several at once. */
  private static final int THEORY_SEEDS = 20;

  /** All steps of the table are among them. */
  private static final int EVERY = 5;

  /** Accuracies of some seeds can agree to the last test image. */
  private static final double LEAST_ERROR = 0.002;

  /** Trains nothing yet. */
  public ImagesVerification(Engine engine) {
    this(engine, row -> true, network -> network == NetworkKind.THEORY ? THEORY_SEEDS : SEEDS);
  }

  ImagesVerification(Engine engine, Predicate<ReferenceRow> chosen, int seeds) {
    this(engine, chosen, network -> seeds);
  }

  private ImagesVerification(
      Engine engine, Predicate<ReferenceRow> chosen, ToIntFunction<NetworkKind> seeds) {
    super(LIMIT, FALSE_ALARM);
    Map<Setting, List<ReferenceRow>> rows = new LinkedHashMap<>();
    ReferenceTable.read().stream()
        .filter(chosen)
        .forEach(row -> rows.computeIfAbsent(longest(row), setting -> new ArrayList<>()).add(row));
    rows.forEach(
        (setting, ofSetting) ->
            add(engine, setting, ofSetting, seeds.applyAsInt(ofSetting.get(0).network())));
  }

  /** Rows that differ in their step alone are read off the same run. */
  private static Setting longest(ReferenceRow row) {
    Setting setting = row.setting();
    return row.network() == NetworkKind.THEORY
        ? setting.with(ImagesSpace.DOWNSTREAM_STEPS, 1000)
        : setting;
  }

  private void add(Engine engine, Setting setting, List<ReferenceRow> rows, int seeds) {
    List<ToDoubleFunction<Trace>> numbers = new ArrayList<>();
    rows.forEach(row -> numbers.add(row::of));
    Repetitions found = repeat(engine, setting, new Recording(EVERY, true, false), seeds, numbers);
    for (int k = 0; k < rows.size(); k++) {
      int number = k;
      ReferenceRow row = rows.get(k);
      Estimate expected =
          new Estimate(
              row.mean().mean(),
              Math.max(LEAST_ERROR, row.mean().standardError()),
              row.mean().count());
      compare(() -> new Comparison(row.text(), row.reading(), expected, found.estimate(number)));
    }
  }
}
