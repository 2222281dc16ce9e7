package carryover.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.files.FaultyDisk;
import carryover.files.FaultyDisk.Fault;
import carryover.files.FaultyDisk.Killed;
import carryover.studies.cnn.CnnReadouts;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Recording;
import carryover.training.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal of map cells is stopped at every operation that changes the disk. */
class CellJournalCrashTest {
  /** So small that files turn over several times. */
  private static final long MOST = 400;

  private static final int CELLS = 20;

  /** As many as the newest file may have left when it has just turned over. */
  private static final int SURE = 4;

  @TempDir Path top;

  private final List<String> problems = new ArrayList<>();
  private int appended;

  private CellJournal open(Path folder) throws IOException {
    return CellJournal.open(folder, "engine", MOST, problems::add);
  }

  private void live(Path folder) throws IOException {
    appended = 0;
    try (CellJournal journal = open(folder)) {
      while (appended < CELLS) {
        journal.append(key(appended), CellResult.ending(0.5, 1.0 / (appended + 1)));
        appended++;
      }
    }
  }

  private static Run key(long seed) {
    return new Run(CnnSpace.STANDARD, seed, Recording.FINAL_ONLY);
  }

  private void assertNewestAreThere(Path folder, int count, String when) throws IOException {
    try (CellJournal journal = open(folder)) {
      for (int seed = Math.max(0, count - SURE); seed < count; seed++) {
        Optional<CellResult> found = journal.take(key(seed));
        assertThat(found).as("cell %d, %s", seed, when).isPresent();
        assertThat(found.get().curve(CnnReadouts.SCRATCH).values())
            .containsExactly(1.0 / (seed + 1));
      }
    }
    assertThat(problems).as(when).isEmpty();
  }

  private long operations() throws IOException {
    Path folder = Files.createDirectory(top.resolve("whole"));
    FaultyDisk disk = new FaultyDisk(folder);
    live(disk.path(folder));
    return disk.operations();
  }

  @Test
  void killedAtAnyOperationNoFinishedCellIsLost() throws Exception {
    long operations = operations();
    int killed = 0;
    for (long at = 0; at < operations; at++) {
      Path folder = Files.createDirectory(top.resolve("killed " + at));
      FaultyDisk disk = new FaultyDisk(folder);
      disk.fail(Fault.KILLED, at);
      try {
        live(disk.path(folder));
      } catch (Killed e) {
        killed++;
        assertNewestAreThere(folder, appended, "killed at " + at);
      }
      live(folder);
      assertNewestAreThere(folder, CELLS, "after the kill at " + at);
    }
    assertThat(killed).isEqualTo((int) operations);
  }

  @Test
  void aFullDiskIsToldOnceAndWhatIsThereStays() throws Exception {
    Path folder = Files.createDirectory(top.resolve("full"));
    FaultyDisk disk = new FaultyDisk(folder);
    disk.fail(Fault.FULL, 5);
    live(disk.path(folder));
    assertThat(problems)
        .singleElement()
        .asString()
        .startsWith("Map cells are no longer saved: " + folder)
        .endsWith("the disk is full")
        .hasLineCount(1);
    problems.clear();
    try (CellJournal journal = open(folder)) {
      assertThat(journal.size()).isPositive();
    }
    assertThat(problems).isEmpty();
  }
}
