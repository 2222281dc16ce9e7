package carryover.preset.workspace;

import carryover.files.FileProblem;
import carryover.preset.DataFolder;
import carryover.study.Studies;
import carryover.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The workspace of one copy of the program, from its start to its end. Where nothing can be kept
 * the program works all the same, and says so.
 */
public final class WorkspaceSession implements AutoCloseable {
  private static final Words WORDS = Words.of(WorkspaceSession.class);

  private final Optional<WorkspaceFolder> folder;
  private final Optional<WorkspaceStore> store;
  private final Optional<Workspace> restored;
  private final List<String> problems;

  private WorkspaceSession(
      Optional<WorkspaceFolder> folder,
      Optional<WorkspaceStore> store,
      Optional<Workspace> restored,
      List<String> problems) {
    this.folder = folder;
    this.store = store;
    this.restored = restored;
    this.problems = List.copyOf(problems);
  }

  /** Takes a folder and reads what an earlier copy left there. Never fails. */
  public static WorkspaceSession open(Studies studies, DataFolder data, InstantSource clock) {
    List<String> problems = new ArrayList<>();
    WorkspaceFolder folder;
    try {
      folder = WorkspaceFolder.claim(data.prepared().workspaces());
    } catch (IOException e) {
      problems.add(WORDS.text("session.nothing", FileProblem.of(e).getMessage()));
      return new WorkspaceSession(Optional.empty(), Optional.empty(), Optional.empty(), problems);
    }
    WorkspaceStore store = new WorkspaceStore(studies, folder.path(), clock);
    try {
      WorkspaceStore.Loaded loaded = store.load();
      problems.addAll(loaded.problems());
      return new WorkspaceSession(
          Optional.of(folder), Optional.of(store), loaded.workspace(), problems);
    } catch (IOException e) {
      problems.add(WORDS.text("session.nothing", e.getMessage()));
      return new WorkspaceSession(
          Optional.of(folder), Optional.empty(), Optional.empty(), problems);
    }
  }

  /** What the window showed when it was last open here. */
  public Optional<Workspace> restored() {
    return restored;
  }

  /** What went wrong at the start, a line each. */
  public List<String> problems() {
    return problems;
  }

  /** That another copy is open, which is no problem; empty when none is. */
  public Optional<String> news() {
    return folder
        .map(WorkspaceFolder::number)
        .filter(number -> number > 1)
        .map(number -> WORDS.text("session.another", String.valueOf(number)));
  }

  /** The folder, for what else is kept there; empty when nothing can be kept. */
  public Optional<Path> folder() {
    return folder.map(WorkspaceFolder::path);
  }

  /** Saves, unless nothing can be kept here. To be called by one thread. */
  public void save(Workspace workspace) throws IOException {
    if (store.isPresent()) {
      store.get().save(workspace);
    }
  }

  /** Gives the folder back. */
  @Override
  public void close() throws IOException {
    if (folder.isPresent()) {
      folder.get().close();
    }
  }
}
