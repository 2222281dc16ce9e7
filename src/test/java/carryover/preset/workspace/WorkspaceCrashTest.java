package carryover.preset.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.catalogue.Catalogue;
import carryover.files.FaultyDisk;
import carryover.files.FaultyDisk.Fault;
import carryover.files.FaultyDisk.Killed;
import carryover.preset.DataFolder;
import carryover.preset.workspace.WorkspaceStore.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workspace is stopped at every operation that changes the disk, and started again. */
@Tag("long")
class WorkspaceCrashTest {
  private static final int SAVES = 4;

  @TempDir Path top;

  private int saved;

  /** A life of the program that saves states {@code first + 1 … first + SAVES}. */
  private void live(Path folder, int first) throws IOException {
    Instant[] now = {Instant.EPOCH};
    WorkspaceStore store = new WorkspaceStore(Catalogue.studies(), folder, () -> now[0]);
    saved = first;
    store.load();
    for (int i = 1; i <= SAVES; i++) {
      store.save(WorkspaceSamples.numbered(first + i));
      saved = first + i;
      now[0] = now[0].plus(WorkspaceStore.GENERATION_AGE);
    }
  }

  private static int state(Path folder) throws IOException {
    Loaded loaded = new WorkspaceStore(Catalogue.studies(), folder, () -> Instant.EPOCH).load();
    assertThat(loaded.problems()).isEmpty();
    return loaded.workspace().map(w -> Integer.parseInt(w.view().get("n"))).orElse(0);
  }

  @Test
  void killedAtAnyOperationTheNextStartFindsTheLastStateOrTheOneBeingSaved() throws Exception {
    long operations = operations();
    for (long at = 0; at < operations; at++) {
      Path folder = Files.createDirectory(top.resolve("killed " + at));
      live(folder, 0);
      FaultyDisk disk = new FaultyDisk(folder);
      disk.fail(Fault.KILLED, at);
      assertThatThrownBy(() -> live(disk.path(folder), SAVES)).isInstanceOf(Killed.class);

      assertThat(state(folder)).as("killed at %d", at).isBetween(saved, saved + 1);
      live(folder, 2 * SAVES);
      assertThat(state(folder)).isEqualTo(3 * SAVES);
      assertThat(names(folder)).as("killed at %d", at).allMatch(name -> name.endsWith(".json"));
    }
  }

  @Test
  void killedInTheFirstLifeNothingHalfIsEverFound() throws Exception {
    for (long at = 0; at < operations(); at++) {
      Path folder = Files.createDirectory(top.resolve("first " + at));
      FaultyDisk disk = new FaultyDisk(folder);
      disk.fail(Fault.KILLED, at);
      try {
        live(disk.path(folder), 0);
      } catch (Killed e) {
        assertThat(state(folder)).isBetween(saved, saved + 1);
      }
    }
  }

  @Test
  void aDiskThatFillsUpAtAnyOperationKeepsTheLastStateAndSavingGoesOnLater() throws Exception {
    long operations = operations();
    int refused = 0;
    for (long at = 0; at < operations; at++) {
      Path folder = Files.createDirectory(top.resolve("full " + at));
      live(folder, 0);
      FaultyDisk disk = new FaultyDisk(folder);
      disk.fail(Fault.FULL, at);
      try {
        live(disk.path(folder), SAVES);
      } catch (IOException e) {
        refused++;
        assertThat(e).hasMessageContaining("the disk is full");
      }
      assertThat(state(folder)).isEqualTo(saved);
      disk.mend();
      live(disk.path(folder), 2 * SAVES);
      assertThat(state(folder)).isEqualTo(3 * SAVES);
    }
    assertThat(refused).isGreaterThan(SAVES);
  }

  @Test
  void aReadOnlyFolderIsToldInOneLineAndLeftAlone() throws Exception {
    Path folder = top.resolve("data");
    try (WorkspaceSession session =
        WorkspaceSession.open(Catalogue.studies(), new DataFolder(folder), () -> Instant.EPOCH)) {
      session.save(WorkspaceSamples.full());
    }
    FaultyDisk disk = new FaultyDisk(folder);
    disk.fail(Fault.READ_ONLY, 0);
    DataFolder readOnly = new DataFolder(disk.path(folder));
    try (WorkspaceSession session =
        WorkspaceSession.open(Catalogue.studies(), readOnly, () -> Instant.EPOCH)) {
      assertThat(session.problems())
          .containsExactly(
              "Nothing will be remembered: "
                  + folder
                  + ": files cannot be made in this folder: no permission");
      session.save(WorkspaceSamples.numbered(1));
    }
    try (WorkspaceSession session =
        WorkspaceSession.open(Catalogue.studies(), new DataFolder(folder), () -> Instant.EPOCH)) {
      assertThat(session.restored()).contains(WorkspaceSamples.full());
    }
  }

  /** How many there are in a whole second life. */
  private long operations() throws IOException {
    Path folder = Files.createTempDirectory(top, "whole");
    live(folder, 0);
    FaultyDisk disk = new FaultyDisk(folder);
    live(disk.path(folder), SAVES);
    assertThat(state(folder)).isEqualTo(2 * SAVES);
    assertThat(disk.operations()).isGreaterThan(10L * SAVES);
    return disk.operations();
  }

  private static String[] names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toArray(String[]::new);
    }
  }
}
