package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.files.FaultyDisk;
import carryover.files.FaultyDisk.Fault;
import carryover.files.FaultyDisk.Killed;
import carryover.studies.cnn.definition.TwoLayerCnn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of an attempt at a shard on a disk that fails at every operation that changes it. */
class ShardDiskTest {
  private static final int ROWS = 12;
  private static final Shard SHARD = new Shard(1, 1);

  @TempDir Path top;
  private int told;

  private static MapState state() {
    return MapState.ofShard(
        TwoLayerCnn.study(), SweepStoreTest.PLAN.grid(), SweepStoreTest.PLAN.seeds(), SHARD);
  }

  /** Writes rows as long as the disk takes them; counts those that were taken. */
  private void write(Path folder) throws IOException {
    told = 0;
    Path file = ShardFiles.begin(folder, SHARD, "fast-1").file();
    try (SweepStore rows = SweepStore.attempt(file, state())) {
      for (int cell = 0; cell < ROWS; cell++) {
        rows.measured(SweepStoreTest.PLAN.grid().cell(cell), 2, CellResult.ending(0.5, 0.75));
        told++;
      }
    }
  }

  private static long rowsIn(Path folder) throws IOException {
    MapState state = state();
    for (ShardFiles.Attempt attempt : ShardFiles.in(folder)) {
      ShardFiles.read(attempt.file(), state);
    }
    return state.size();
  }

  private long operations() throws IOException {
    Path folder = Files.createDirectory(top.resolve("whole"));
    FaultyDisk disk = new FaultyDisk(folder);
    write(disk.path(folder));
    assertThat(rowsIn(folder)).isEqualTo(ROWS);
    return disk.operations();
  }

  @Test
  void aWorkerThatIsKilledAtAnyOperationHasTheRowsItTold() throws Exception {
    long operations = operations();
    assertThat(operations).isGreaterThan(ROWS);
    for (long at = 0; at < operations; at++) {
      Path folder = Files.createDirectory(top.resolve("killed " + at));
      FaultyDisk disk = new FaultyDisk(folder);
      disk.fail(Fault.KILLED, at);
      try {
        write(disk.path(folder));
      } catch (Killed e) {
        assertThat(rowsIn(folder)).as("killed at %d", at).isBetween((long) told, told + 1L);
      }
      write(folder);
      assertThat(rowsIn(folder)).as("after the kill at %d", at).isEqualTo(ROWS);
    }
  }

  @Test
  void onAFullDiskTheRowsThatWereTakenAreThereAndTheProblemIsTold() throws Exception {
    long operations = operations();
    int full = 0;
    for (long at = 0; at < operations; at++) {
      Path folder = Files.createDirectory(top.resolve("full " + at));
      FaultyDisk disk = new FaultyDisk(folder);
      disk.fail(Fault.FULL, at);
      try {
        write(disk.path(folder));
      } catch (IOException | UncheckedIOException e) {
        full++;
        assertThat(e).as("full at %d", at).hasMessageEndingWith("the disk is full");
        assertThat(rowsIn(folder)).as("full at %d", at).isEqualTo(told);
      }
    }
    assertThat(full).isPositive();
  }
}
