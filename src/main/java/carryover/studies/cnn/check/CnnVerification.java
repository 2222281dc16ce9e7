package carryover.studies.cnn.check;

import carryover.numeric.Estimate;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.check.ReferenceValue.Quantity;
import carryover.study.Arm;
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
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the fast engine against what is known independently: the reference table, and the direct
 * engine on settings that are not in it and take each branch of the reduction (docs/model.md §5).
 * The runs are independent of each other: share them out by number, then ask for the comparisons.
 */
public final class CnnVerification extends RepeatedVerification {
  /** Up to here, in standard errors, two estimates count as equal. */
  private static final double LIMIT = 4;

  /**
   * P[|t| &gt; 4] with 79 degrees of freedom: how often one comparison of right engines fails by
   * chance with fresh seeds.
   */
  private static final double FALSE_ALARM = 1.45e-4;

  private static final int SEEDS = 80;
  private static final int TABLE_EVERY = 25;
  private static final int EARLY = 10;

  private static final Setting SMALL_SPACE =
      CnnSpace.setting(0.6, 100, 60, 1.3, 0.8, 0.7, 1.2, 1.5, 25, 3, 0.3, 30, 30, 0.05);
  private static final Setting MANY_VECTORS =
      CnnSpace.setting(1, 60, 40, 0.7, 1.2, 0.5, 1.5, 2, 90, 2, 0.3, 40, 20, 0.02);
  private static final Setting FEW_VECTORS =
      CnnSpace.setting(0.5, 40, 30, 2, 0.7, 0.6, 1.8, 1, 400, 4, 0.2, 30, 30, 0.1);

  private final int seeds;

  /** Trains nothing yet. */
  public CnnVerification(Engine fast, Engine direct) {
    this(fast, direct, SEEDS);
  }

  CnnVerification(Engine fast, Engine direct, int seeds) {
    super(LIMIT, FALSE_ALARM);
    this.seeds = seeds;
    Map<String, List<ReferenceValue>> table =
        Stream.of(ReferenceTable.read(), ReferenceTable.readBeyond())
            .flatMap(List::stream)
            .collect(
                Collectors.groupingBy(
                    ReferenceValue::name, LinkedHashMap::new, Collectors.toList()));
    table.values().forEach(rows -> compareWithTable(rows, fast));
    compareEngines("N > 2d", SMALL_SPACE, fast, direct);
    compareEngines("K > d", MANY_VECTORS, fast, direct);
    compareEngines("K < d", FEW_VECTORS, fast, direct);
  }

  private void compareWithTable(List<ReferenceValue> rows, Engine fast) {
    Repetitions found =
        repeat(fast, rows.get(0).setting(), TABLE_EVERY, rows.stream().map(CnnVerification::of));
    for (int k = 0; k < rows.size(); k++) {
      int number = k;
      ReferenceValue row = rows.get(k);
      Estimate expected = new Estimate(row.mean(), row.standardError(), row.seeds());
      compare(() -> new Comparison(row.name(), row.reading(), expected, found.estimate(number)));
    }
  }

  private void compareEngines(String name, Setting setting, Engine fast, Engine direct) {
    List<ReferenceValue> readings = readings(name, setting);
    Repetitions found = repeat(fast, setting, EARLY, readings.stream().map(CnnVerification::of));
    Repetitions expected =
        repeat(direct, setting, EARLY, readings.stream().map(CnnVerification::of));
    for (int k = 0; k < readings.size(); k++) {
      int number = k;
      String quantity = readings.get(k).reading();
      compare(
          () -> new Comparison(name, quantity, expected.estimate(number), found.estimate(number)));
    }
  }

  /** Every quantity of every arm, early and at the end. */
  private static List<ReferenceValue> readings(String name, Setting setting) {
    List<ReferenceValue> readings = new ArrayList<>();
    for (Arm arm : CnnArms.ALL) {
      int last = arm.steps(setting);
      for (int step : new int[] {EARLY, last}) {
        for (Quantity quantity : Quantity.values()) {
          readings.add(
              new ReferenceValue(name, setting, arm, quantity, step, Double.NaN, Double.NaN, 0));
        }
      }
    }
    return readings;
  }

  private Repetitions repeat(
      Engine engine, Setting setting, int every, Stream<ToDoubleFunction<Trace>> numbers) {
    return repeat(engine, setting, new Recording(every, true, false), seeds, numbers.toList());
  }

  private static ToDoubleFunction<Trace> of(ReferenceValue value) {
    return value::in;
  }
}
