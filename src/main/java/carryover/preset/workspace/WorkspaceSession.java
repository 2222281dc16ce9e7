package carryover.preset.workspace;

import carryover.disk.FileProblem;
import carryover.preset.DataFolder;
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
  private final Optional<WorkspaceFolder> folder;
  private final Optional<WorkspaceStore> store;
  private final Optional<Workspace> restored;
  private final List<String> messages;

  private WorkspaceSession(
      Optional<WorkspaceFolder> folder,
      Optional<WorkspaceStore> store,
      Optional<Workspace> restored,
      List<String> messages) {
    this.folder = folder;
    this.store = store;
    this.restored = restored;
    this.messages = List.copyOf(messages);
  }

  /** Takes a folder and reads what an earlier copy left there. Never fails. */
  public static WorkspaceSession open(DataFolder data, InstantSource clock) {
    List<String> messages = new ArrayList<>();
    WorkspaceFolder folder;
    try {
      folder = WorkspaceFolder.claim(data.prepared().workspaces());
    } catch (IOException e) {
      messages.add("Nothing will be remembered: " + FileProblem.of(e).getMessage());
      return new WorkspaceSession(Optional.empty(), Optional.empty(), Optional.empty(), messages);
    }
    if (folder.number() > 1) {
      messages.add(
          "Another Carryover is open: this one keeps a workspace of its own, number "
              + folder.number());
    }
    WorkspaceStore store = new WorkspaceStore(folder.path(), clock);
    try {
      WorkspaceStore.Loaded loaded = store.load();
      messages.addAll(loaded.problems());
      return new WorkspaceSession(
          Optional.of(folder), Optional.of(store), loaded.workspace(), messages);
    } catch (IOException e) {
      messages.add("Nothing will be remembered: " + e.getMessage());
      return new WorkspaceSession(
          Optional.of(folder), Optional.empty(), Optional.empty(), messages);
    }
  }

  /** What the window showed when it was last open here. */
  public Optional<Workspace> restored() {
    return restored;
  }

  /** What a person should know of how the start went, a line each. */
  public List<String> messages() {
    return messages;
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
