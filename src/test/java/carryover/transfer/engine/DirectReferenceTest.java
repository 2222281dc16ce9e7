package carryover.transfer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.numeric.Estimate;
import carryover.transfer.Setting;
import carryover.transfer.Trace;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The direct engine against the independent NumPy program. A row fails when the means differ by
 * more than 4·√(SE² + SE_ref²); with the standard errors of 20 seeds (Student, 19 degrees of
 * freedom) that happens by chance with probability below 8·10⁻⁴, so below 2.5 % for the 32 rows
 * together. Seeds are fixed: what passes once passes always.
 */
class DirectReferenceTest {
  private static final TrainingEngine ENGINE = new DirectEngine(250);

  @ParameterizedTest
  @ValueSource(strings = {"default", "negative"})
  void agreesWithTheReference(String name) {
    List<ReferenceValue> rows =
        ReferenceTable.read().stream().filter(row -> row.name().equals(name)).toList();
    Setting setting = rows.get(0).setting();
    List<Trace> runs =
        LongStream.rangeClosed(1, 20)
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
      assertThat(Math.abs(found.mean() - row.mean())).as(row.title()).isLessThan(4 * error);
    }
  }
}
