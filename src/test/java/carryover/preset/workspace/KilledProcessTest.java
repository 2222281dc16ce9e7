package carryover.preset.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.preset.DataFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed while they save, and others that come after them. */
@Tag("process")
@Timeout(120)
class KilledProcessTest {
  private static final int KILLS = 4;

  @TempDir Path data;

  @Test
  void aKilledProcessLosesNothingItHasSavedAndGivesItsFolderBack() throws Exception {
    int told = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      Process process = start(told + 1);
      try (BufferedReader out = output(process)) {
        for (int lines = 0; lines < 7 * kill; lines++) {
          told = Integer.parseInt(out.readLine());
        }
        process.destroyForcibly().waitFor();
      }
      try (WorkspaceSession next =
          WorkspaceSession.open(
              Catalogue.studies(), new DataFolder(data), InstantSource.system())) {
        assertThat(next.problems()).isEmpty();
        assertThat(next.news()).isEmpty();
        int found = Integer.parseInt(next.restored().orElseThrow().view().get("n"));
        assertThat(found).isGreaterThanOrEqualTo(told);
        told = found;
      }
    }
  }

  @Test
  void aSecondProcessDoesNotTouchTheWorkspaceOfTheFirst() throws Exception {
    Process first = start(1);
    try (BufferedReader out = output(first)) {
      int told = Integer.parseInt(out.readLine());
      try (WorkspaceSession second =
          WorkspaceSession.open(
              Catalogue.studies(), new DataFolder(data), InstantSource.system())) {
        assertThat(second.problems()).isEmpty();
        assertThat(second.news())
            .hasValue("Another Carryover is open: this one keeps a workspace of its own, number 2");
        assertThat(second.restored()).isEmpty();
        second.save(WorkspaceSamples.full());
        first.destroyForcibly().waitFor();
      }
      try (WorkspaceSession next =
          WorkspaceSession.open(
              Catalogue.studies(), new DataFolder(data), InstantSource.system())) {
        int found = Integer.parseInt(next.restored().orElseThrow().view().get("n"));
        assertThat(found).isGreaterThanOrEqualTo(told);
      }
    } finally {
      first.destroyForcibly();
    }
  }

  private Process start(int first) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            WorkspaceProcess.class.getName(),
            data.toString(),
            Integer.toString(first))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static BufferedReader output(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }
}
