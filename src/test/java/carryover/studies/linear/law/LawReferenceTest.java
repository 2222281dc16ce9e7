package carryover.studies.linear.law;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.numeric.Estimate;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.Runs;
import carryover.studies.linear.check.ReferenceRow;
import carryover.studies.linear.check.ReferenceTable;
import carryover.study.Arm;
import carryover.study.Comparison;
import carryover.study.Trace;
import java.util.Arrays;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Drawn end points against those of the independent program: 90 means of 20 000 runs and ten
 * medians. A row fails beyond 4 standard errors of the difference, so by chance with probability
 * 6.3·10⁻⁵, below 0.7 % for all rows together. Seeds are fixed.
 */
class LawReferenceTest {
  private static final int SEEDS = 20_000;
  private static final Map<String, Arm> ARMS =
      Map.of(
          "scratch", LinearArms.SCRATCH,
          "linear", LinearArms.LINEAR,
          "finetune", LinearArms.FINETUNE);

  static Stream<ReferenceRow> rows() {
    return ReferenceTable.read().stream()
        .filter(row -> row.section().equals("law") || row.section().equals("thm22"))
        .filter(row -> ARMS.containsKey(row.arm()));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void meansAgree(ReferenceRow row) {
    Arm arm = ARMS.get(row.arm());
    ToDoubleFunction<Trace> value = row.quantity().equals("risk") ? Runs.risk(arm) : Runs.gain(arm);
    Estimate found = Runs.mean(new LawEngine(), row.setting().values(), SEEDS, value);

    Comparison comparison = new Comparison(row.title(), row.quantity(), row.mean(), found);
    assertThat(comparison.agrees(4)).as(comparison.toString()).isTrue();
  }

  static Stream<ReferenceRow> medians() {
    return ReferenceTable.read().stream()
        .filter(row -> row.quantity().equals("median risk at the end point"));
  }

  /** Where a mean does not exist, or hardly, the middle of all runs tells where they end. */
  @ParameterizedTest
  @MethodSource("medians")
  void mediansAgree(ReferenceRow row) {
    Arm arm = ARMS.get(row.arm());
    double[] ends = Runs.values(new LawEngine(), row.setting().values(), SEEDS, Runs.risk(arm));
    Arrays.sort(ends);
    // The number of runs below the true median has a deviation of √SEEDS/2.
    int deviation = (int) Math.ceil(Math.sqrt(SEEDS) / 2);
    double error = (ends[SEEDS / 2 + deviation] - ends[SEEDS / 2 - deviation]) / 2;
    Estimate found = new Estimate(ends[SEEDS / 2], error, SEEDS);

    Comparison comparison = new Comparison(row.title(), row.quantity(), row.mean(), found);
    assertThat(comparison.agrees(4)).as(comparison.toString()).isTrue();
  }
}
