package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.Mutation;
import carryover.studies.cnn.CnnReadouts;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Axis;
import carryover.study.Parameter.Scale;
import carryover.study.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand damaged {@code cells.csv}, always the same ones. */
@Timeout(120)
@Tag("long")
class FuzzedCellsTest {
  private static final Grid GRID =
      new Grid(
          CnnSpace.STANDARD,
          new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 3, Scale.LINEAR),
          new Axis(CnnSpace.DIMENSION, 500, 5000, 2, Scale.LOG));
  private static final Seeds SEEDS = new Seeds(1, 2);

  @TempDir Path folder;

  @Test
  void aDamagedFileIsRefusedUntouchedOrIsAnotherMap() throws Exception {
    Path file = folder.resolve("cells.csv");
    try (SweepStore store =
        SweepStore.create(file, new MapState(TwoLayerCnn.study(), GRID, new Seeds(1, 1)))) {
      for (int cell = 0; cell < GRID.size(); cell++) {
        for (long seed = 1; seed <= 2; seed++) {
          double scratch = cell == 3 ? Double.NaN : 0.25;
          store.measured(GRID.cell(cell), seed, CellResult.ending(1.0 / (cell + 2), scratch));
        }
      }
    }
    byte[] good = Files.readAllBytes(file);
    SplittableRandom random = new SplittableRandom(1);
    int refused = 0;
    for (int i = 0; i < 10_000; i++) {
      byte[] damaged = Mutation.of(good, random);
      Files.write(file, damaged);
      MapState state = new MapState(TwoLayerCnn.study(), GRID, SEEDS);
      try {
        SweepStore.resume(file, state).close();
        assertThat(state.size()).isBetween(0L, (long) GRID.size() * SEEDS.count());
        requireAccuracies(state);
      } catch (IllegalArgumentException | IOException e) {
        refused++;
        assertThat(e.getMessage()).startsWith(file.toString()).hasLineCount(1);
        assertThat(file).hasBinaryContent(damaged);
        assertThat(state.size()).isZero();
      }
    }
    assertThat(refused).isBetween(5_000, 9_999);
  }

  private static void requireAccuracies(MapState state) {
    for (int cell = 0; cell < GRID.size(); cell++) {
      CellResults results = state.results(GRID.cell(cell));
      for (double mean :
          new double[] {
            results.mean(CnnReadouts.TRANSFER, Curve.END).mean(),
            results.mean(CnnReadouts.SCRATCH, Curve.END).mean()
          }) {
        assertThat(Double.isNaN(mean) || (mean >= 0 && mean <= 1)).as("mean %s", mean).isTrue();
      }
    }
  }
}
