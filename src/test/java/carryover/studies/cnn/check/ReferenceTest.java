package carryover.studies.cnn.check;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.numeric.Estimate;
import carryover.studies.cnn.direct.DirectEngine;
import carryover.studies.cnn.fast.FastEngine;
import carryover.study.Engine;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Both engines against the independent NumPy program. A row fails when the means differ by more
 * than 4·√(SE² + SE_ref²). With the standard errors of 80 seeds (Student, at least 79 degrees of
 * freedom) that happens by chance with probability below 1.5·10⁻⁴, so below 3.9 % for the 112 and
 * 147 rows of the fast engine together; with 20 seeds (19 degrees) below 8·10⁻⁴, so below 5.4 % for
 * the 67 rows of the direct engine. Seeds are fixed: what passes once passes always.
 */
class ReferenceTest {
  private static final Engine FAST = new FastEngine();
  private static final Engine DIRECT = new DirectEngine(250);

  static Stream<String> settings() {
    return ReferenceTable.read().stream().map(ReferenceValue::name).distinct();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void theFastEngineAgrees(String name) {
    assertAgrees(FAST, name, 80);
  }

  @ParameterizedTest
  @ValueSource(strings = {"default", "negative"})
  void theDirectEngineAgrees(String name) {
    assertAgrees(DIRECT, name, 20);
  }

  static Stream<String> switchedSettings() {
    return ReferenceTable.readBeyond().stream().map(ReferenceValue::name).distinct();
  }

  @ParameterizedTest
  @MethodSource("switchedSettings")
  void theFastEngineAgreesOutsideTheTheorem(String name) {
    assertAgrees(FAST, rowsBeyond(name), 80);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "outside: overlap-1",
        "outside: norm-half",
        "outside: decay-both",
        "outside: negative-pull",
        "outside: slow"
      })
  void theDirectEngineAgreesOutsideTheTheorem(String name) {
    assertAgrees(DIRECT, rowsBeyond(name), 20);
  }

  private static List<ReferenceValue> rowsBeyond(String name) {
    List<ReferenceValue> rows =
        ReferenceTable.readBeyond().stream().filter(row -> row.name().equals(name)).toList();
    assertThat(rows).hasSize(7);
    return rows;
  }

  private static void assertAgrees(Engine engine, String name, int seeds) {
    List<ReferenceValue> rows =
        ReferenceTable.read().stream().filter(row -> row.name().equals(name)).toList();
    assertThat(rows).hasSize(16);
    assertAgrees(engine, rows, seeds);
  }

  private static void assertAgrees(Engine engine, List<ReferenceValue> rows, int seeds) {
    Setting setting = rows.get(0).setting();
    Recording recording = new Recording(25, true, false);
    List<Trace> runs =
        LongStream.rangeClosed(1, seeds)
            .mapToObj(
                seed -> engine.train(setting, seed, recording, TrainingListener.NONE, () -> false))
            .toList();

    for (ReferenceValue row : rows) {
      Estimate found = Estimate.of(runs.stream().mapToDouble(row::in).toArray());
      double error = Math.hypot(found.standardError(), row.standardError());
      assertThat(Math.abs(found.mean() - row.mean()))
          .as("%s: %s", row.title(), found)
          .isLessThanOrEqualTo(4 * error);
    }
  }
}
