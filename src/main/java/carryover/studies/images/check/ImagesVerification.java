package carryover.studies.images.check;

import carryover.numeric.Estimate;
import carryover.studies.images.ImagesSpace;
import carryover.studies.images.NetworkKind;
import carryover.study.Comparison;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Repetitions;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.Verification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Holds the engine against the reference table. The runs are independent of each other: share them
 * out by number, then ask for the comparisons.
 */
public final class ImagesVerification implements Verification {
  private static final double LIMIT = 4;

  /** P[|t| &gt; 4] with 18 degrees of freedom, of ten seeds and the table's ten or twenty. */
  private static final double FALSE_ALARM = 8.4e-4;

  private static final int SEEDS = 10;

  /** All steps of the table are among them. */
  private static final int EVERY = 5;

  /** Accuracies of some seeds can agree to the last test image. */
  private static final double LEAST_ERROR = 0.002;

  private record Run(Repetitions repetitions, int index) {}

  private final List<Run> runs = new ArrayList<>();
  private final List<Supplier<Comparison>> comparisons = new ArrayList<>();

  /** Trains nothing yet. */
  public ImagesVerification(Engine engine) {
    this(engine, row -> true, SEEDS);
  }

  ImagesVerification(Engine engine, Predicate<ReferenceRow> chosen, int seeds) {
    Map<Setting, List<ReferenceRow>> rows = new LinkedHashMap<>();
    ReferenceTable.read().stream()
        .filter(chosen)
        .forEach(row -> rows.computeIfAbsent(longest(row), setting -> new ArrayList<>()).add(row));
    rows.forEach((setting, ofSetting) -> add(engine, setting, ofSetting, seeds));
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
    Repetitions found =
        new Repetitions(engine, setting, new Recording(EVERY, true, false), seeds, numbers);
    for (int index = 0; index < seeds; index++) {
      runs.add(new Run(found, index));
    }
    for (int k = 0; k < rows.size(); k++) {
      int number = k;
      ReferenceRow row = rows.get(k);
      Estimate expected =
          new Estimate(
              row.mean().mean(),
              Math.max(LEAST_ERROR, row.mean().standardError()),
              row.mean().count());
      comparisons.add(
          () -> new Comparison(row.text(), row.reading(), expected, found.estimate(number)));
    }
  }

  @Override
  public int runs() {
    return runs.size();
  }

  @Override
  public void run(int number, BooleanSupplier cancelled) {
    Run run = runs.get(number);
    run.repetitions().run(run.index(), cancelled);
  }

  @Override
  public List<Comparison> comparisons() {
    return comparisons.stream().map(Supplier::get).toList();
  }

  @Override
  public double limit() {
    return LIMIT;
  }

  @Override
  public double falseAlarm() {
    return FALSE_ALARM;
  }
}
