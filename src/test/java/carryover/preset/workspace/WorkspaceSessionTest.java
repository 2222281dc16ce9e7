package carryover.preset.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.preset.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program starts whatever it finds, and says what it cannot keep. */
class WorkspaceSessionTest {
  private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

  @TempDir Path folder;

  private WorkspaceSession open() {
    return WorkspaceSession.open(Catalogue.studies(), new DataFolder(folder), () -> NOW);
  }

  private Path first() {
    return folder.resolve("workspaces").resolve("1");
  }

  private Path workspace() {
    return first().resolve("workspace.json");
  }

  private void leave(Workspace workspace) throws IOException {
    try (WorkspaceSession session = open()) {
      session.save(workspace);
    }
  }

  @Test
  void aFirstStartHasNothingToRestoreAndNothingToTell() throws Exception {
    try (WorkspaceSession session = open()) {
      assertThat(session.restored()).isEmpty();
      assertThat(session.problems()).isEmpty();
      assertThat(session.news()).isEmpty();
      assertThat(session.folder()).contains(first());
    }
  }

  @Test
  void theNextStartRestoresWhatWasSavedLast() throws Exception {
    leave(WorkspaceSamples.numbered(1));
    leave(WorkspaceSamples.full());

    try (WorkspaceSession session = open()) {
      assertThat(session.restored()).contains(WorkspaceSamples.full());
      assertThat(session.problems()).isEmpty();
    }
  }

  @Test
  void anotherCopyKeepsAWorkspaceOfItsOwnAndSaysSo() throws Exception {
    leave(WorkspaceSamples.full());

    try (WorkspaceSession one = open();
        WorkspaceSession other = open()) {
      assertThat(one.news()).isEmpty();
      assertThat(other.restored()).isEmpty();
      assertThat(other.problems()).isEmpty();
      assertThat(other.news())
          .contains("Another Carryover is open: this one keeps a workspace of its own, number 2");
      other.save(WorkspaceSamples.numbered(2));
      assertThat(one.restored()).contains(WorkspaceSamples.full());
    }
    try (WorkspaceSession next = open()) {
      assertThat(next.restored()).contains(WorkspaceSamples.full());
    }
  }

  @Test
  void aFileThatCannotBeReadIsPutAsideAndSavingGoesOn() throws Exception {
    leave(WorkspaceSamples.full());
    Files.writeString(workspace(), "{");

    try (WorkspaceSession session = open()) {
      assertThat(session.restored()).isEmpty();
      assertThat(session.problems())
          .singleElement()
          .asString()
          .contains("workspace.json", "workspace-aside-1.json");
      session.save(WorkspaceSamples.numbered(3));
    }
    assertThat(first().resolve("workspace-aside-1.json")).hasContent("{");
    try (WorkspaceSession next = open()) {
      assertThat(next.restored()).contains(WorkspaceSamples.numbered(3));
    }
  }

  @Test
  void whereFilesCannotBeMadeTheProgramWorksAndRemembersNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    try (WorkspaceSession session =
        WorkspaceSession.open(Catalogue.studies(), new DataFolder(file), () -> NOW)) {
      assertThat(session.problems())
          .singleElement()
          .asString()
          .startsWith("Nothing will be remembered: " + file + ": files cannot be made");
      assertThat(session.folder()).isEmpty();
      assertThat(session.restored()).isEmpty();
      assertThat(session.news()).isEmpty();
      session.save(WorkspaceSamples.full());
    }
    assertThat(file).isRegularFile().isEmptyFile();
  }

  @Test
  void nothingIsWrittenToAFolderThatCannotBeTidied() throws Exception {
    leave(WorkspaceSamples.full());
    byte[] before = Files.readAllBytes(workspace());
    Files.createDirectories(first().resolve(".workspace.tmp").resolve("in the way"));

    try (WorkspaceSession session = open()) {
      assertThat(session.problems())
          .singleElement()
          .asString()
          .startsWith("Nothing will be remembered: " + first());
      assertThat(session.restored()).isEmpty();
      session.save(WorkspaceSamples.numbered(4));
    }
    assertThat(Files.readAllBytes(workspace())).isEqualTo(before);
  }
}
