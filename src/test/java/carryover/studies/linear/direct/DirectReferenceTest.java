package carryover.studies.linear.direct;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.numeric.Estimate;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.check.ReferenceRow;
import carryover.studies.linear.check.ReferenceTable;
import carryover.study.Arm;
import carryover.study.Comparison;
import carryover.study.Measure;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real matrices against those of the independent program, from starts of α ≤ 0.1. A number fails
 * beyond 6 standard errors of the difference; with those of 12 runs (11 degrees of freedom) that
 * happens by chance with probability 9·10⁻⁵, below 0.7 % for all together. Seeds are fixed.
 */
class DirectReferenceTest {
  private static final int SEEDS = 12;
  private static final double STEP = 0.02;

  static Stream<List<ReferenceRow>> settings() {
    return ReferenceTable.read().stream()
        .filter(row -> row.section().equals("direct") || row.section().equals("start"))
        .filter(row -> row.number("alpha") <= 0.1 && measure(row) != null)
        .collect(Collectors.groupingBy(DirectReferenceTest::setting))
        .values()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void meansAgree(List<ReferenceRow> rows) {
    Setting setting = setting(rows.get(0));
    List<Trace> runs =
        LongStream.rangeClosed(1, SEEDS)
            .mapToObj(
                seed ->
                    new DirectEngine()
                        .train(
                            setting,
                            seed,
                            new Recording(50, false, false),
                            TrainingListener.NONE,
                            () -> false))
            .toList();
    for (ReferenceRow row : rows) {
      Estimate found = Estimate.of(runs.stream().mapToDouble(run -> value(run, row)).toArray());
      Comparison comparison = new Comparison(row.title(), row.quantity(), row.mean(), found);
      assertThat(comparison.agrees(6)).as(row.cells().get("time") + " " + comparison).isTrue();
    }
  }

  private static double value(Trace run, ReferenceRow row) {
    List<Sample> samples = run.arm(arm(row)).samples();
    double time = row.number("time");
    return samples.stream()
        .filter(sample -> Double.isNaN(time) || sample.step() == Math.rint(time / STEP))
        .reduce((before, last) -> last)
        .orElseThrow()
        .get(measure(row));
  }

  /** Long enough for what is measured at the end; rows over time need no more than their times. */
  private static Setting setting(ReferenceRow row) {
    return new SettingBuilder(row.setting().values())
        .set(LinearSpace.INITIAL_SCALE, row.number("alpha"))
        .set(LinearSpace.WIDTH, 40)
        .set(LinearSpace.STEP_SIZE, STEP)
        .set(LinearSpace.DURATION, row.section().equals("start") ? 20 : 155)
        .build();
  }

  private static Arm arm(ReferenceRow row) {
    return switch (row.arm()) {
      case "pretraining" -> LinearArms.PRETRAIN;
      case "linear" -> LinearArms.LINEAR;
      case "finetune" -> LinearArms.FINETUNE;
      default -> LinearArms.SCRATCH;
    };
  }

  private static Measure measure(ReferenceRow row) {
    return switch (row.quantity()) {
      case "risk", "risk of top feature only" -> LinearMeasures.RISK;
      case "W1 singular value 1" -> LinearMeasures.FIRST_SINGULAR;
      case "W1 singular value 2" -> LinearMeasures.SECOND_SINGULAR;
      default -> null;
    };
  }
}
