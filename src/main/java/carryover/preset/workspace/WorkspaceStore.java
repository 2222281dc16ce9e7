package carryover.preset.workspace;

import carryover.disk.Aside;
import carryover.disk.AtomicFile;
import carryover.disk.FileProblem;
import carryover.disk.InputFile;
import carryover.preset.PresetException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The workspace file of one folder, with a few older generations beside it. Whenever the process is
 * stopped, the next one finds the last state saved or the one before. Not for several threads.
 */
public final class WorkspaceStore {
  /** Older states that are kept. */
  static final int GENERATIONS = 5;

  /** A generation is no use when all of them are seconds old. */
  static final long GENERATION_NANOS = TimeUnit.MINUTES.toNanos(10);

  private static final int MOST_BYTES = 1 << 20;

  private final Path folder;
  private final LongSupplier nanoTime;
  private final WorkspaceCodec codec = new WorkspaceCodec();
  private byte[] saved = {};
  private boolean kept;
  private long keptAt;

  /**
   * What a folder held.
   *
   * @param workspace the newest that can be used
   * @param problems a line for each file that cannot be used, with the name it is kept under
   */
  public record Loaded(Optional<Workspace> workspace, List<String> problems) {
    public Loaded {
      problems = List.copyOf(problems);
    }
  }

  /**
   * A store that has neither read nor written yet.
   *
   * @param folder that this process alone writes to
   * @param nanoTime the clock that says when an older generation is to be kept
   */
  public WorkspaceStore(Path folder, LongSupplier nanoTime) {
    this.folder = folder;
    this.nanoTime = nanoTime;
  }

  /**
   * Reads the newest usable state. Files that cannot be used are put aside under another name, so
   * that saving does not replace them.
   *
   * @throws IOException when such a file cannot be put aside: then nothing may be saved here
   */
  public Loaded load() throws IOException {
    List<String> problems = new ArrayList<>();
    removeLeftovers();
    for (int age = 0; age <= GENERATIONS; age++) {
      Path file = file(age);
      try {
        // A gap: the process was stopped while generations moved on, or there is none yet.
        Optional<byte[]> bytes = InputFile.readIfThere(file, MOST_BYTES);
        if (bytes.isPresent()) {
          Workspace workspace = codec.read(file.toString(), bytes.get());
          if (age == 0) {
            saved = bytes.get();
          }
          return new Loaded(Optional.of(workspace), problems);
        }
      } catch (PresetException | FileProblem e) {
        problems.add(Aside.put(file, "workspace", e.getMessage()));
      }
    }
    return new Loaded(Optional.empty(), problems);
  }

  /**
   * Replaces the file; does nothing when it holds just that already.
   *
   * @throws IOException when it cannot be written; the old file is then untouched
   */
  public void save(Workspace workspace) throws IOException {
    byte[] bytes = codec.write(workspace);
    if (Arrays.equals(bytes, saved)) {
      return;
    }
    long now = nanoTime.getAsLong();
    if (saved.length > 0 && (!kept || now - keptAt >= GENERATION_NANOS)) {
      keepGeneration();
      kept = true;
      keptAt = now;
    }
    AtomicFile.write(file(0), bytes);
    saved = bytes;
  }

  /** What a process was writing when it was killed; nobody else writes here. */
  private void removeLeftovers() throws IOException {
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, ".workspace*.tmp")) {
      for (Path file : leftovers) {
        Files.delete(file);
      }
    }
  }

  private void keepGeneration() throws IOException {
    for (int age = GENERATIONS - 1; age >= 1; age--) {
      if (Files.exists(file(age))) {
        Files.move(file(age), file(age + 1), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    AtomicFile.write(file(1), saved);
  }

  private Path file(int age) {
    return folder.resolve(age == 0 ? "workspace.json" : "workspace-" + age + ".json");
  }
}
