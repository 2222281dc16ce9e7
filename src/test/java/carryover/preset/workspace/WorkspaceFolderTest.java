package carryover.preset.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceFolderTest {
  @TempDir Path data;

  @Test
  void copiesThatRunTogetherGetFoldersOfTheirOwn() throws Exception {
    try (WorkspaceFolder first = WorkspaceFolder.claim(data);
        WorkspaceFolder second = WorkspaceFolder.claim(data)) {
      assertThat(first.number()).isEqualTo(1);
      assertThat(second.number()).isEqualTo(2);
      assertThat(first.path()).isNotEqualTo(second.path()).isDirectory();
    }
  }

  @Test
  void theNextCopyTakesUpWhatTheLastLeft() throws Exception {
    WorkspaceFolder.claim(data).close();
    try (WorkspaceFolder next = WorkspaceFolder.claim(data)) {
      assertThat(next.number()).isEqualTo(1);
    }
  }

  @Test
  void thereIsAnEndToTheNumberOfCopies() throws Exception {
    List<WorkspaceFolder> all = new ArrayList<>();
    try {
      for (int i = 0; i < WorkspaceFolder.MOST; i++) {
        all.add(WorkspaceFolder.claim(data));
      }
      assertThatThrownBy(() -> WorkspaceFolder.claim(data))
          .hasMessage(data + ": 16 copies of the program use it already");
    } finally {
      for (WorkspaceFolder folder : all) {
        folder.close();
      }
    }
    assertThat(data.resolve(Integer.toString(WorkspaceFolder.MOST + 1))).doesNotExist();
  }
}
