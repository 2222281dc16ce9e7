package carryover.preset.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.JsonMutation;
import carryover.Mutation;
import carryover.catalogue.Catalogue;
import carryover.preset.PresetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand damaged workspaces of each kind, always the same ones. */
@Timeout(120)
@Tag("long")
class FuzzedWorkspaceTest {
  private static final int COUNT = 10_000;

  @TempDir Path folder;

  private final WorkspaceCodec codec = new WorkspaceCodec(Catalogue.studies());
  private final byte[] good = codec.write(WorkspaceSamples.full());
  private final SplittableRandom random = new SplittableRandom(1);
  private int refused;

  @Test
  void damagedBytesAreRefusedInOneLineOrAreAnotherWorkspace() throws Exception {
    for (int i = 0; i < COUNT; i++) {
      read(Mutation.of(good, random));
    }
    assertThat(refused).isBetween(COUNT / 2, COUNT - 1);
  }

  @Test
  void damagedMeaningIsRefusedInOneLineOrIsAnotherWorkspace() throws Exception {
    for (int i = 0; i < COUNT; i++) {
      read(JsonMutation.of(good, random));
    }
    assertThat(refused).isBetween(COUNT / 2, COUNT - 1);
  }

  private void read(byte[] damaged) throws PresetException {
    Workspace workspace;
    try {
      workspace = codec.read("f", damaged);
    } catch (PresetException e) {
      refused++;
      assertThat(e.getMessage()).startsWith("f: ").hasLineCount(1).hasSizeLessThan(1000);
      return;
    }
    assertThat(codec.read("f", codec.write(workspace))).isEqualTo(workspace);
  }

  @Test
  void aDamagedFileNeverHidesTheGoodOneBeforeIt() throws Exception {
    for (int i = 0; i < 500; i++) {
      Files.write(folder.resolve("workspace-1.json"), good);
      Files.write(folder.resolve("workspace.json"), Mutation.of(good, random));
      WorkspaceStore.Loaded loaded =
          new WorkspaceStore(Catalogue.studies(), folder, () -> Instant.EPOCH).load();
      assertThat(loaded.workspace()).isPresent();
      if (!loaded.problems().isEmpty()) {
        assertThat(loaded.workspace()).contains(WorkspaceSamples.full());
      }
    }
  }
}
