package carryover.sweep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.numeric.Estimate;
import carryover.studies.cnn.definition.TwoLayerCnn;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A million rows, about 90 MB, are continued by a process with 64 MB of heap: a tenth of the rows
 * and an eighth of the heap that docs/scale.md speaks of. As text alone they would not fit.
 */
@Tag("process")
@Timeout(120)
@TestInstance(Lifecycle.PER_CLASS)
class LargeSweepTest {
  private static final int SEEDS = 10_000;
  private static final String HEAP = "-Xmx64m";

  private Path file;
  private final double[] ofSeventhCell = new double[SEEDS];

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    file = folder.resolve("cells.csv");
    Grid grid = LargeSweepProcess.GRID;
    SplittableRandom random = new SplittableRandom(1);
    String[] at = new String[grid.size()];
    String[] predicted = new String[grid.size()];
    CellTable table = new CellTable(TwoLayerCnn.study(), grid);
    for (int cell = 0; cell < at.length; cell++) {
      String[] row = table.row(grid.cell(cell), 1, CellResult.ending(0.5, 0.5)).split(",", -1);
      at[cell] = row[0];
      predicted[cell] = row[4] + "," + row[5];
    }
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(table.columns());
      for (int seed = 1; seed <= SEEDS; seed++) {
        for (int cell = 0; cell < at.length; cell++) {
          double transfer = random.nextDouble();
          if (cell == 7) {
            ofSeventhCell[seed - 1] = transfer;
          }
          out.write(at[cell] + "," + seed + "," + transfer + "," + random.nextDouble());
          out.write("," + predicted[cell]);
        }
      }
    }
  }

  private String continued(String seeds) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                LargeSweepProcess.class.getName(),
                file.toString(),
                seeds)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();
    return said;
  }

  @Test
  void itsRowsTakeLittleMoreThanTheirNumbers() throws Exception {
    assertThat(Files.size(file)).isGreaterThan(64 << 20);
    assertThat(continued("1..10000")).isEqualTo("1000000\n" + Estimate.of(ofSeventhCell) + "\n");
  }

  @Test
  void rowsOfOtherSeedsTakeLessStill() throws Exception {
    assertThat(continued("10001..10002")).isEqualTo("0\n" + Estimate.of() + "\n");
  }
}
