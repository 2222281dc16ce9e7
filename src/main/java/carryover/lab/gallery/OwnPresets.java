package carryover.lab.gallery;

import carryover.preset.Preset;
import carryover.preset.PresetException;
import carryover.preset.PresetFolder;
import carryover.preset.PresetFolder.Removed;
import carryover.preset.PresetStore;
import carryover.preset.ShippedPresets;
import carryover.words.Words;
import carryover.workbench.Message;
import carryover.workers.Task;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What can be done with the presets of the gallery. Files are changed on a worker and the list
 * follows once they have changed, so that it never shows what is not on disk. On the JavaFX thread
 * only.
 */
public final class OwnPresets {
  private static final Words WORDS = Words.of(OwnPresets.class);

  private final GalleryModel gallery;
  private final ShippedPresets shipped;
  private final PresetFolder folder;
  private final PresetReading reading;
  private final FileWork files;
  private final PresetStore store;
  private final Deque<Deleted> deleted = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canUndelete =
      new ReadOnlyBooleanWrapper(this, "canUndelete");
  private final ReadOnlyObjectWrapper<Message> message =
      new ReadOnlyObjectWrapper<>(this, "message", Message.NONE);

  /**
   * What a change of files leads to.
   *
   * @param selected the file to look at afterwards
   */
  private record Change(Optional<Path> selected, Message message) {
    Change(Optional<Path> selected, String news) {
      this(selected, Message.news(news));
    }
  }

  /** A deleted preset that can be put back. */
  private record Deleted(Removed file, String title) {}

  private record Listed(Change change, List<GalleryItem> items) {}

  public OwnPresets(
      GalleryModel gallery,
      ShippedPresets shipped,
      PresetFolder folder,
      PresetStore store,
      PresetReading reading,
      FileWork files) {
    this.gallery = gallery;
    this.shipped = shipped;
    this.folder = folder;
    this.store = store;
    this.reading = reading;
    this.files = files;
  }

  /** What became of the last change, in one line. */
  ReadOnlyObjectProperty<Message> messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Whether a deleted preset can be put back. */
  ReadOnlyBooleanProperty canUndeleteProperty() {
    return canUndelete.getReadOnlyProperty();
  }

  /** Reads everything anew: others may have changed the folder. */
  public void refresh() {
    change(stop -> new Change(Optional.empty(), ""), () -> {});
  }

  /**
   * Adds a preset, as the first.
   *
   * @param done runs once it is on disk
   * @param failed hears why it is not
   */
  void add(Preset preset, Runnable done, Consumer<String> failed) {
    change(stop -> new Change(Optional.of(folder.add(preset, 0)), saved(preset)), done, failed);
  }

  /** Saves over an own preset. */
  void replace(Path file, Preset preset, Runnable done, Consumer<String> failed) {
    change(
        stop -> {
          folder.replace(file, preset);
          return new Change(Optional.of(file), saved(preset));
        },
        done,
        failed);
  }

  /** Puts an own copy of a preset behind it, or first when it is a shipped one. */
  void duplicate(GalleryItem item) {
    String title = item.title();
    int room = Preset.LONGEST_NAME - WORDS.text("copy.name", "").length();
    String name = WORDS.text("copy.name", Preset.asName(title, room));
    Preset copy = item.preset().orElseThrow().withName(name);
    int place = item.isOwn() ? gallery.own().indexOf(item) + 1 : 0;
    change(
        stop ->
            new Change(Optional.of(folder.add(copy, place)), WORDS.text("done.duplicated", title)),
        () -> {});
  }

  /** Deletes an own preset; {@link #undelete()} puts it back. */
  void delete(GalleryItem item) {
    files.submit(
        stop -> folder.remove(item.file().orElseThrow()),
        gone -> {
          deleted.push(new Deleted(gone, item.title()));
          canUndelete.set(true);
          change(
              stop -> new Change(Optional.empty(), WORDS.text("done.deleted", item.title())),
              () -> {});
        },
        this::fail);
  }

  /** Puts the preset that was deleted last back; it can be tried again when that fails. */
  void undelete() {
    if (!deleted.isEmpty()) {
      Deleted last = deleted.peek();
      change(
          stop ->
              new Change(
                  Optional.of(folder.restore(last.file())),
                  WORDS.text("done.restored", last.title())),
          () -> {
            deleted.remove(last);
            canUndelete.set(!deleted.isEmpty());
          });
    }
  }

  /** Moves an own preset to another place among the own ones, counted from 0 without it. */
  void move(GalleryItem item, int place) {
    Path file = item.file().orElseThrow();
    change(
        stop -> {
          folder.move(file, place);
          return new Change(Optional.of(file), "");
        },
        () -> {});
  }

  /** Moves an own preset so many places down, or up when negative. */
  void moveBy(GalleryItem item, int places) {
    int place = gallery.own().indexOf(item) + places;
    if (item.isOwn() && place >= 0 && place < gallery.own().size()) {
      move(item, place);
    }
  }

  /** Adds the presets of files; those that cannot be read are named and do not hold up others. */
  void importFiles(List<Path> chosen) {
    change(stop -> imported(chosen), () -> {});
  }

  /** Writes a preset to a file anywhere. */
  void export(GalleryItem item, Path file) {
    Preset preset = item.preset().orElseThrow();
    files.submit(
        stop -> {
          store.write(file, preset);
          return Message.news(WORDS.text("done.exported", file.toString()));
        },
        this::tell,
        this::fail);
  }

  /** Says something about a preset. */
  void tell(Message about) {
    // A message that is said again is a new one.
    message.set(Message.NONE);
    message.set(about);
  }

  private void fail(String why) {
    tell(Message.error(why));
  }

  private Change imported(List<Path> chosen) throws Exception {
    List<String> problems = new ArrayList<>();
    Optional<Path> first = Optional.empty();
    int count = 0;
    for (Path file : chosen) {
      try {
        Preset preset = reading.read(file);
        Path added = folder.add(PresetDesk.named(preset, file), count++);
        first = first.isPresent() ? first : Optional.of(added);
      } catch (PresetException e) {
        problems.add(e.getMessage());
      }
    }
    String presets = WORDS.counted("count.presets", count);
    return problems.isEmpty()
        ? new Change(first, WORDS.text("done.imported", presets))
        : new Change(
            first,
            Message.error(WORDS.text("done.importedSome", presets, String.join("; ", problems))));
  }

  private static String saved(Preset preset) {
    return WORDS.text("done.saved", preset.name());
  }

  private void change(Task<Change> task, Runnable done) {
    change(task, done, this::fail);
  }

  private void change(Task<Change> task, Runnable done, Consumer<String> failed) {
    files.submit(
        stop -> new Listed(task.run(stop), list()),
        listed -> {
          gallery.show(listed.items());
          listed.change().selected().ifPresent(file -> gallery.select(file.toString()));
          if (!listed.change().message().isEmpty()) {
            tell(listed.change().message());
          }
          done.run();
        },
        failed);
  }

  private List<GalleryItem> list() throws Exception {
    List<GalleryItem> all = new ArrayList<>();
    folder.list().forEach(entry -> all.add(GalleryItem.own(entry)));
    for (String name : shipped.names()) {
      all.add(GalleryItem.shipped(name, shipped.read(name)));
    }
    return all;
  }
}
