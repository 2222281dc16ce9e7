package carryover.preset;

import carryover.files.AtomicFile;
import carryover.files.FileProblem;
import carryover.files.LineFile;
import carryover.words.Words;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A person's own presets: a folder of preset files and a list of their order. Files that others put
 * there belong to it too. May be used from several threads; every failure names the file.
 */
public final class PresetFolder {
  private static final Words WORDS = Words.of(PresetFolder.class);

  private static final String ORDER = "order.txt";

  /**
   * One file of the folder.
   *
   * @param preset empty when the file cannot be used
   * @param problem why it cannot be used; empty otherwise
   */
  public record Entry(Path file, Optional<Preset> preset, String problem) {
    /** The preset's name, or that of its file. */
    public String title() {
      return preset.map(Preset::name).filter(name -> !name.isBlank()).orElseGet(() -> stem(file));
    }
  }

  /** A file that was deleted and can be put back. */
  public record Removed(Path file, byte[] content) {}

  private final Path folder;
  private final LineFile order;
  private final PresetStore store;

  /**
   * @param folder made when the first preset is saved
   */
  public PresetFolder(Path folder, PresetStore store) {
    this.folder = folder;
    this.store = store;
    order = new LineFile(folder.resolve(ORDER));
  }

  /** All files, in the order a person gave them; those without a place come last, by name. */
  public synchronized List<Entry> list() throws IOException {
    return files().stream().map(this::entry).toList();
  }

  /**
   * Saves a preset under a new file name made of its own.
   *
   * @param place its place in the order; beyond the end means last
   */
  public synchronized Path add(Preset preset, int place) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw FileProblem.of(folder, WORDS.text("folder.notMade"), e);
    }
    List<Path> files = new ArrayList<>(files());
    Path file = new FileName(preset.name()).in(folder);
    store.write(file, preset);
    files.add(Math.min(place, files.size()), file);
    writeOrder(files);
    return file;
  }

  /** Saves over a file of the folder. */
  public synchronized void replace(Path file, Preset preset) throws IOException {
    store.write(file, preset);
  }

  /** Deletes a file; what is returned puts it back. */
  public synchronized Removed remove(Path file) throws IOException {
    try {
      Removed removed = new Removed(file, Files.readAllBytes(file));
      Files.delete(file);
      return removed;
    } catch (IOException e) {
      throw FileProblem.of(file, WORDS.text("file.notDeleted"), e);
    }
  }

  /** Puts a deleted file back, in its place, unless a newer one has taken its name. */
  public synchronized Path restore(Removed removed) throws IOException {
    Path file = removed.file();
    if (Files.exists(file)) {
      file = new FileName(stem(file)).in(folder);
    }
    AtomicFile.write(file, removed.content());
    return file;
  }

  /** Gives a file another place, counted from 0 without it. */
  public synchronized void move(Path file, int place) throws IOException {
    List<Path> files = new ArrayList<>(files());
    if (files.remove(file)) {
      files.add(Math.max(0, Math.min(place, files.size())), file);
      writeOrder(files);
    }
  }

  /** The name of a file without its ending. */
  public static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(FileName.ENDING)
        ? name.substring(0, name.length() - FileName.ENDING.length())
        : name;
  }

  private Entry entry(Path file) {
    try {
      return new Entry(file, Optional.of(store.read(file)), "");
    } catch (PresetException e) {
      return new Entry(file, Optional.empty(), e.getMessage());
    }
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.exists(folder)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + FileName.ENDING)) {
        found.forEach(files::add);
      } catch (DirectoryIteratorException e) {
        throw FileProblem.of(folder, WORDS.text("folder.notRead"), e.getCause());
      } catch (IOException e) {
        throw FileProblem.of(folder, WORDS.text("folder.notRead"), e);
      }
    }
    List<String> names = order.read();
    files.sort(
        Comparator.comparingInt((Path file) -> place(names, file))
            .thenComparing(PresetFolder::stem));
    return files;
  }

  private static int place(List<String> names, Path file) {
    int place = names.indexOf(file.getFileName().toString());
    return place < 0 ? names.size() : place;
  }

  private void writeOrder(List<Path> files) throws IOException {
    order.write(files.stream().map(file -> file.getFileName().toString()).toList());
  }
}
