package carryover.cli;

import static carryover.GoldenV1.file;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.GoldenV1;
import carryover.fake.FakeEngine;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Arm;
import carryover.study.Parameter;
import carryover.study.Setting;
import carryover.workers.Cancellation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of cells that {@code sweep} of version 1 wrote is continued. */
class GoldenV1ResumeTest {
  @TempDir Path folder;

  private List<String[]> table;

  /** Gives the accuracies of the whole table in place of training. */
  private final FakeEngine engine = new FakeEngine(this::inTheTable);

  @BeforeEach
  void read() throws IOException {
    table = GoldenV1.rows("sweep/cells.csv");
  }

  private double inTheTable(Arm arm, Setting setting, long seed, int step) {
    return table.stream()
        .filter(
            row ->
                Double.parseDouble(row[0]) == setting.get(CnnSpace.UNIVERSAL_NORM)
                    && Double.parseDouble(row[1]) == setting.whole(CnnSpace.DIMENSION)
                    && Long.parseLong(row[2]) == seed)
        .mapToDouble(row -> Double.parseDouble(row[arm.equals(CnnArms.TRANSFER) ? 3 : 4]))
        .findFirst()
        .orElseThrow();
  }

  private Path resume(String name) throws IOException {
    Path cells = Files.copy(file(name), folder.resolve("cells.csv"));
    List<String> line =
        new ArrayList<>(
            List.of("sweep", "--x", "universalNorm=0:2:3", "--y", "dimension=20:80:3:log"));
    for (Parameter parameter : CnnSpace.SPACE.parameters()) {
      double value = GoldenV1.SMALL.get(parameter);
      line.addAll(List.of("--set", parameter.key() + "=" + parameter.text(value)));
    }
    line.addAll(List.of("--seeds", "1..2", "--resume", "--out", folder.toString()));
    CommandRun run = CommandRun.of(engine, new Cancellation(), line.toArray(String[]::new));
    assertThat(run.err()).doesNotContain("another map");
    assertThat(run.code()).isZero();
    return cells;
  }

  @Test
  void aWholeOneNeedsNoTraining() throws IOException {
    Path cells = resume("sweep/cells.csv");
    assertThat(engine.calls()).isEmpty();
    assertThat(cells).hasSameBinaryContentAs(file("sweep/cells.csv"));
  }

  @Test
  void ofATornOneTheRowsThatLackAreMeasured() throws IOException {
    Path cells = resume("sweep-torn/cells.csv");
    assertThat(engine.calls()).extracting(FakeEngine.Call::seed).containsExactly(2L, 2L, 2L, 2L);
    List<String> torn = Files.readAllLines(file("sweep-torn/cells.csv"));
    assertThat(Files.readAllLines(cells))
        .startsWith(torn.subList(0, torn.size() - 1).toArray(String[]::new))
        .containsExactlyInAnyOrderElementsOf(Files.readAllLines(file("sweep/cells.csv")));
  }
}
