package carryover.preset.workspace;

import carryover.files.Aside;
import carryover.files.AtomicFile;
import carryover.files.FileProblem;
import carryover.files.InputFile;
import carryover.preset.PresetException;
import carryover.study.Studies;
import carryover.words.Words;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The workspace file of one folder, with a few older generations beside it. Whenever the process is
 * stopped, the next one finds the last state saved or the one before. Not for several threads.
 */
public final class WorkspaceStore {
  private static final Words WORDS = Words.of(WorkspaceStore.class);

  /** Older states that are kept. */
  static final int GENERATIONS = 5;

  /** A generation is no use when all of them are seconds old. */
  static final Duration GENERATION_AGE = Duration.ofMinutes(10);

  private final Path folder;
  private final InstantSource clock;
  private final WorkspaceCodec codec;
  private byte[] saved = {};

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
   * @param studies whose workspaces are read
   * @param folder that this process alone writes to
   * @param clock says when an older generation is to be kept; goes on while no process runs
   */
  public WorkspaceStore(Studies studies, Path folder, InstantSource clock) {
    codec = new WorkspaceCodec(studies);
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Reads the newest usable state. Files that cannot be used are put aside under another name, so
   * that saving does not replace them.
   *
   * @throws FileProblem when such a file cannot be put aside: then nothing may be saved here
   */
  public Loaded load() throws FileProblem {
    List<String> problems = new ArrayList<>();
    removeLeftovers();
    for (int age = 0; age <= GENERATIONS; age++) {
      Path file = file(age);
      try {
        // A gap: the process was stopped while generations moved on, or there is none yet.
        Optional<byte[]> bytes = InputFile.readIfThere(file, WorkspaceCodec.MOST_BYTES);
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
   * @throws FileProblem when it cannot be written; the old file is then untouched
   */
  public void save(Workspace workspace) throws FileProblem {
    byte[] bytes = codec.write(workspace);
    if (Arrays.equals(bytes, saved)) {
      return;
    }
    if (bytes.length > WorkspaceCodec.MOST_BYTES) {
      throw FileProblem.of(file(0), WORDS.text("store.tooLarge"));
    }
    if (saved.length > 0 && isGenerationDue()) {
      keepGeneration();
    }
    AtomicFile.write(file(0), bytes);
    saved = bytes;
  }

  /** What a process was writing when it was killed; nobody else writes here. */
  private void removeLeftovers() throws FileProblem {
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, ".workspace*.tmp")) {
      for (Path file : leftovers) {
        Files.delete(file);
      }
    } catch (DirectoryIteratorException e) {
      throw FileProblem.of(folder, WORDS.text("folder.notRead"), e.getCause());
    } catch (IOException e) {
      throw FileProblem.of(folder, WORDS.text("store.leftovers"), e);
    }
  }

  /** The time is that of the file, so that it holds for the next process as well. */
  private boolean isGenerationDue() throws FileProblem {
    Path newest = file(1);
    try {
      Instant kept = Files.getLastModifiedTime(newest).toInstant();
      Instant now = clock.instant();
      // A time to come is that of a clock which was wrong.
      return kept.isAfter(now) || !kept.plus(GENERATION_AGE).isAfter(now);
    } catch (NoSuchFileException e) {
      return true;
    } catch (IOException e) {
      throw FileProblem.reading(newest, e);
    }
  }

  private void keepGeneration() throws FileProblem {
    for (int age = GENERATIONS - 1; age >= 1; age--) {
      try {
        if (Files.exists(file(age))) {
          Files.move(file(age), file(age + 1), StandardCopyOption.REPLACE_EXISTING);
        }
      } catch (IOException e) {
        throw FileProblem.of(file(age), WORDS.text("store.notMoved"), e);
      }
    }
    AtomicFile.write(file(1), saved);
    try {
      Files.setLastModifiedTime(file(1), FileTime.from(clock.instant()));
    } catch (IOException e) {
      throw FileProblem.writing(file(1), e);
    }
  }

  private Path file(int age) {
    return folder.resolve(age == 0 ? "workspace.json" : "workspace-" + age + ".json");
  }
}
