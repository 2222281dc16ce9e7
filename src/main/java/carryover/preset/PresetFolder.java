package carryover.preset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
  private static final String ORDER = "order.txt";

  /**
   * One file of the folder.
   *
   * @param preset empty when the file cannot be used
   * @param problem why it cannot be used; empty otherwise
   */
  public record Entry(Path file, Optional<Preset> preset, String problem) {}

  /** A file that was deleted and can be put back. */
  public record Removed(Path file, byte[] content) {}

  private final Path folder;
  private final PresetStore store = new PresetStore();

  /**
   * @param folder made when the first preset is saved
   */
  public PresetFolder(Path folder) {
    this.folder = folder;
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
      throw FileProblem.of(folder, "cannot be made", e);
    }
    List<Path> files = new ArrayList<>(files());
    Path file = new FileName(preset.name()).in(folder);
    write(file, preset);
    files.add(Math.min(place, files.size()), file);
    writeOrder(files);
    return file;
  }

  /** Saves over a file of the folder. */
  public synchronized void replace(Path file, Preset preset) throws IOException {
    write(file, preset);
  }

  /** Deletes a file; what is returned puts it back. */
  public synchronized Removed remove(Path file) throws IOException {
    try {
      Removed removed = new Removed(file, Files.readAllBytes(file));
      Files.delete(file);
      return removed;
    } catch (IOException e) {
      throw FileProblem.of(file, "cannot be deleted", e);
    }
  }

  /** Puts a deleted file back, in its place, unless a newer one has taken its name. */
  public synchronized Path restore(Removed removed) throws IOException {
    Path file = removed.file();
    if (Files.exists(file)) {
      file = new FileName(stem(file)).in(folder);
    }
    try {
      AtomicFile.write(file, removed.content());
      return file;
    } catch (IOException e) {
      throw FileProblem.of(file, "cannot be put back", e);
    }
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

  private void write(Path file, Preset preset) throws IOException {
    try {
      store.write(file, preset);
    } catch (IOException e) {
      throw FileProblem.of(file, "cannot be saved", e);
    }
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    if (Files.exists(folder)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + FileName.ENDING)) {
        found.forEach(files::add);
      } catch (IOException e) {
        throw FileProblem.of(folder, "cannot be read", e);
      }
    }
    List<String> order = order();
    files.sort(
        Comparator.comparingInt((Path file) -> place(order, file))
            .thenComparing(PresetFolder::stem));
    return files;
  }

  private static int place(List<String> order, Path file) {
    int place = order.indexOf(file.getFileName().toString());
    return place < 0 ? order.size() : place;
  }

  private List<String> order() throws IOException {
    Path list = folder.resolve(ORDER);
    try {
      return new String(Files.readAllBytes(list), StandardCharsets.UTF_8).lines().toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw FileProblem.of(list, "cannot be read", e);
    }
  }

  private void writeOrder(List<Path> files) throws IOException {
    Path list = folder.resolve(ORDER);
    StringBuilder text = new StringBuilder();
    files.forEach(file -> text.append(file.getFileName()).append('\n'));
    try {
      AtomicFile.write(list, text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw FileProblem.of(list, "cannot be saved", e);
    }
  }
}
