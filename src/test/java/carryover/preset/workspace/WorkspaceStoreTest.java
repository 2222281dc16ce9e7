package carryover.preset.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.catalogue.Catalogue;
import carryover.preset.workspace.WorkspaceStore.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceStoreTest {
  @TempDir Path folder;

  private Instant now = Instant.parse("2026-11-27T12:00:00Z");
  private WorkspaceStore store;

  @BeforeEach
  void openStore() {
    store = store();
  }

  private WorkspaceStore store() {
    return new WorkspaceStore(Catalogue.studies(), folder, () -> now);
  }

  @Test
  void anEmptyFolderHoldsNothingAndIsNoProblem() throws Exception {
    assertThat(store().load()).isEqualTo(new Loaded(Optional.empty(), List.of()));
  }

  @Test
  void theNextStoreReadsWhatTheLastSaved() throws Exception {
    store.save(WorkspaceSamples.numbered(1));
    store.save(WorkspaceSamples.full());
    assertThat(store().load().workspace()).contains(WorkspaceSamples.full());
  }

  @Test
  void anUnchangedWorkspaceIsNotWrittenAgain() throws Exception {
    store.save(WorkspaceSamples.full());
    Path file = folder.resolve("workspace.json");
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    store.save(WorkspaceSamples.full());
    WorkspaceStore next = store();
    next.load();
    next.save(WorkspaceSamples.full());
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.fromMillis(0));
  }

  @Test
  void generationsAreMinutesApartAndAFewAreKept() throws Exception {
    for (int minute = 0; minute < 100; minute++) {
      store.save(WorkspaceSamples.numbered(minute));
      now = now.plus(WorkspaceStore.GENERATION_AGE.dividedBy(10));
    }
    assertThat(names())
        .containsExactly(
            "workspace-1.json",
            "workspace-2.json",
            "workspace-3.json",
            "workspace-4.json",
            "workspace-5.json",
            "workspace.json");
    for (int age = 1; age <= WorkspaceStore.GENERATIONS; age++) {
      Workspace kept =
          new WorkspaceCodec(Catalogue.studies())
              .read("f", Files.readAllBytes(folder.resolve("workspace-" + age + ".json")));
      assertThat(kept).isEqualTo(WorkspaceSamples.numbered(100 - 10 * age));
    }
  }

  @Test
  void whatTheLastRunLeftBecomesAGenerationAtTheFirstChange() throws Exception {
    store.save(WorkspaceSamples.numbered(1));
    WorkspaceStore next = store();
    next.load();
    next.save(WorkspaceSamples.numbered(2));
    Files.delete(folder.resolve("workspace.json"));
    assertThat(store().load().workspace()).contains(WorkspaceSamples.numbered(1));
  }

  @Test
  void quickStartsDoNotPushOlderStatesOut() throws Exception {
    for (int hour = 0; hour < 4; hour++) {
      store.save(WorkspaceSamples.numbered(hour));
      now = now.plus(Duration.ofHours(1));
    }
    List<Integer> before = generations();
    assertThat(before).hasSize(3);
    for (int start = 0; start < 8; start++) {
      WorkspaceStore next = store();
      next.load();
      next.save(WorkspaceSamples.numbered(100 + start));
      now = now.plusMillis(12);
    }
    assertThat(generations()).hasSize(4).endsWith(before.toArray(Integer[]::new));

    now = now.plus(WorkspaceStore.GENERATION_AGE);
    WorkspaceStore later = store();
    later.load();
    later.save(WorkspaceSamples.numbered(200));
    assertThat(generations()).startsWith(107, 3);
  }

  @Test
  void aClockThatWasWrongDoesNotStopGenerations() throws Exception {
    now = Instant.parse("2099-01-01T00:00:00Z");
    store.save(WorkspaceSamples.numbered(1));
    store.save(WorkspaceSamples.numbered(2));
    now = Instant.parse("2026-11-27T12:00:00Z");
    store.save(WorkspaceSamples.numbered(3));
    assertThat(generations()).containsExactly(2, 1);
    store.save(WorkspaceSamples.numbered(4));
    assertThat(generations()).containsExactly(2, 1);
  }

  /** The numbers of the states that are kept, newest first. */
  private List<Integer> generations() throws Exception {
    List<Integer> numbers = new ArrayList<>();
    for (int age = 1; Files.exists(folder.resolve("workspace-" + age + ".json")); age++) {
      byte[] file = Files.readAllBytes(folder.resolve("workspace-" + age + ".json"));
      numbers.add(
          Integer.valueOf(new WorkspaceCodec(Catalogue.studies()).read("f", file).view().get("n")));
    }
    return numbers;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "\u0000\u0000\u0000",
        "{\"format\":\"carryover/workspace\",\"version\":99,\"future\":true}"
      })
  void aFileThatCannotBeUsedIsKeptAsideAndTheOneBeforeIsShown(String content) throws Exception {
    store.save(WorkspaceSamples.numbered(1));
    store.save(WorkspaceSamples.numbered(2));
    Path file = folder.resolve("workspace.json");
    Files.writeString(file, content);

    WorkspaceStore next = store();
    Loaded loaded = next.load();
    assertThat(loaded.workspace()).contains(WorkspaceSamples.numbered(1));
    assertThat(loaded.problems())
        .singleElement()
        .asString()
        .startsWith("Put aside as workspace-aside-1.json: " + file + ": ")
        .hasLineCount(1);
    next.save(WorkspaceSamples.numbered(3));
    assertThat(folder.resolve("workspace-aside-1.json")).hasContent(content);
    assertThat(store().load().workspace()).contains(WorkspaceSamples.numbered(3));
  }

  @Test
  void filesPutAsideNeverReplaceEachOther() throws Exception {
    for (String content : new String[] {"a", "b"}) {
      Files.writeString(folder.resolve("workspace.json"), content);
      store().load();
    }
    assertThat(folder.resolve("workspace-aside-1.json")).hasContent("a");
    assertThat(folder.resolve("workspace-aside-2.json")).hasContent("b");
  }

  @Test
  void aFolderInTheWayIsPutAsideToo() throws Exception {
    Files.createDirectory(folder.resolve("workspace.json"));
    assertThat(store().load().problems()).singleElement().asString().contains("it is a folder");
    store.save(WorkspaceSamples.full());
    assertThat(store().load().workspace()).contains(WorkspaceSamples.full());
  }

  @Test
  void aFileLargerThanAnyWorkspaceIsNotReadToItsEnd() throws Exception {
    Files.write(folder.resolve("workspace.json"), new byte[65 << 20]);
    assertThat(store().load().problems()).singleElement().asString().contains("larger than 64 MiB");
  }

  @Test
  void aFailedSaveLeavesTheFileAlone() throws Exception {
    Path missing = folder.resolve("missing");
    WorkspaceStore lost = new WorkspaceStore(Catalogue.studies(), missing, () -> now);
    assertThatThrownBy(() -> lost.save(WorkspaceSamples.full())).isInstanceOf(IOException.class);
    assertThat(missing).doesNotExist();
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }
}
