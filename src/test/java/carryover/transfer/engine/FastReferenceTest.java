package carryover.transfer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.numeric.Estimate;
import carryover.transfer.Setting;
import carryover.transfer.Trace;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fast engine against every row of the independent NumPy program. A row fails when the means
 * differ by more than 4·√(SE² + SE_ref²); with the standard errors of 80 seeds (Student, at least
 * 79 degrees of freedom) that happens by chance with probability below 1.5·10⁻⁴, so below 1.7 % for
 * the 112 rows together. Seeds are fixed: what passes once passes always.
 */
class FastReferenceTest {
  private static final int SEEDS = 80;
  private static final TrainingEngine ENGINE = new FastEngine();

  static Stream<String> settings() {
    return ReferenceTable.read().stream().map(ReferenceValue::name).distinct();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void agreesWithTheReference(String name) {
    List<ReferenceValue> rows =
        ReferenceTable.read().stream().filter(row -> row.name().equals(name)).toList();
    Setting setting = rows.get(0).setting();
    List<Trace> runs =
        LongStream.rangeClosed(1, SEEDS)
            .mapToObj(
                seed ->
                    ENGINE.train(
                        setting,
                        seed,
                        new Recording(25, true, false),
                        TrainingListener.NONE,
                        () -> false))
            .toList();

    assertThat(rows).hasSize(16);
    for (ReferenceValue row : rows) {
      Estimate found = Estimate.of(runs.stream().mapToDouble(row::in).toArray());
      double error = Math.hypot(found.standardError(), row.standardError());
      assertThat(Math.abs(found.mean() - row.mean()))
          .as("%s: %s", row.title(), found)
          .isLessThanOrEqualTo(4 * error);
    }
  }
}
