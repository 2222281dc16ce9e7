package carryover.studies.kernel.check;

import carryover.numeric.Estimate;
import carryover.studies.kernel.KernelSetting;
import carryover.studies.kernel.Mode;
import carryover.study.Comparison;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import carryover.study.Verification;
import java.util.ArrayList;
import java.util.Arrays;
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
public final class KernelVerification implements Verification {
  /** Up to here, in standard errors of the difference, two estimates count as equal. */
  public static final double LIMIT = 4;

  /**
   * P[|t| &gt; 4] with 6 degrees of freedom, for the rows of fewest seeds in the table: how often
   * at most one comparison of a right engine fails by chance with fresh seeds.
   */
  public static final double FALSE_ALARM = 7.2e-3;

  private static final int LINEAR_SEEDS = 100;
  private static final int RELU_SEEDS = 12;

  /** Of 4 to 6 seeds a standard error is itself uncertain by a third, so no less is believed. */
  private static final double LEAST_RELU_ERROR = 0.02;

  private record Run(Repetition repetition, int index) {}

  private final Engine engine;
  private final List<Run> runs = new ArrayList<>();
  private final List<Supplier<Comparison>> comparisons = new ArrayList<>();

  /** Trains nothing yet. */
  public KernelVerification(Engine engine) {
    this(engine, row -> true, LINEAR_SEEDS, RELU_SEEDS);
  }

  KernelVerification(
      Engine engine, Predicate<ReferenceValue> chosen, int linearSeeds, int reluSeeds) {
    this.engine = engine;
    Map<Setting, Repetition> repetitions = new LinkedHashMap<>();
    for (ReferenceValue row : ReferenceTable.read()) {
      if (chosen.test(row)) {
        Reading.of(row)
            .ifPresent(
                reading -> {
                  Setting setting = TableSetting.of(row);
                  boolean linear = KernelSetting.of(setting).mode() == Mode.LINEAR;
                  Repetition repetition =
                      repetitions.computeIfAbsent(
                          setting,
                          s ->
                              linear
                                  ? new Repetition(s, linearSeeds, Recording.FINAL_ONLY)
                                  : new Repetition(s, reluSeeds, Recording.FRAMES));
                  add(row, linear, repetition, repetition.add(reading));
                });
      }
    }
    for (Repetition repetition : repetitions.values()) {
      for (int index = 0; index < repetition.seeds; index++) {
        runs.add(new Run(repetition, index));
      }
    }
  }

  private void add(ReferenceValue row, boolean linear, Repetition repetition, int reading) {
    Estimate table = row.found();
    double error = Math.max(table.standardError(), linear ? 0 : LEAST_RELU_ERROR);
    Estimate expected = new Estimate(table.mean(), error, table.count());
    comparisons.add(
        () ->
            new Comparison(
                row.group() + ": " + row.settings(),
                (row.arm() + " " + row.quantity()).strip(),
                expected,
                repetition.estimate(reading)));
  }

  @Override
  public double limit() {
    return LIMIT;
  }

  @Override
  public double falseAlarm() {
    return FALSE_ALARM;
  }

  @Override
  public int runs() {
    return runs.size();
  }

  @Override
  public void run(int number, BooleanSupplier cancelled) {
    Run run = runs.get(number);
    Repetition repetition = run.repetition;
    repetition.read(
        run.index,
        engine.train(
            repetition.setting,
            1L + run.index,
            repetition.recording,
            TrainingListener.NONE,
            cancelled));
  }

  @Override
  public List<Comparison> comparisons() {
    return comparisons.stream().map(Supplier::get).toList();
  }

  /** The runs of one setting, and what is read off them. */
  private static final class Repetition {
    private final Setting setting;
    private final int seeds;
    private final Recording recording;
    private final List<ToDoubleFunction<Trace>> readings = new ArrayList<>();
    private final List<double[]> values = new ArrayList<>();

    Repetition(Setting setting, int seeds, Recording recording) {
      this.setting = setting;
      this.seeds = seeds;
      this.recording = recording;
    }

    int add(ToDoubleFunction<Trace> reading) {
      readings.add(reading);
      double[] none = new double[seeds];
      Arrays.fill(none, Double.NaN);
      values.add(none);
      return readings.size() - 1;
    }

    void read(int index, Trace trace) {
      for (int i = 0; i < readings.size(); i++) {
        values.get(i)[index] = readings.get(i).applyAsDouble(trace);
      }
    }

    Estimate estimate(int reading) {
      return Estimate.of(values.get(reading));
    }
  }
}
