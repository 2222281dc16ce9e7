package carryover.lab.gallery;

import carryover.files.FileProblem;
import carryover.preset.Family;
import carryover.preset.Preset;
import carryover.preset.PresetException;
import carryover.preset.PresetFolder;
import carryover.preset.RecentFiles;
import carryover.preset.ShareCode;
import carryover.preset.Teaching;
import carryover.study.Studies;
import carryover.words.Words;
import carryover.workbench.Experiment;
import carryover.workbench.Lesson;
import carryover.workbench.Message;
import carryover.workbench.Opened;
import carryover.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Opens presets, from wherever they come, and knows which one is open. On the JavaFX thread. */
public final class PresetDesk {
  private static final Words WORDS = Words.of(PresetDesk.class);

  private final OtherDesks others;
  private final Workbench workbench;
  private final PresetReading reading;
  private final RecentFiles recent;
  private final FileWork files;
  private final ShareCode codes;
  private final ObservableList<Path> recentFiles = FXCollections.observableArrayList();
  private final ObservableValue<String> name;
  private final ObservableValue<String> title;
  private final ReadOnlyObjectWrapper<Message> message =
      new ReadOnlyObjectWrapper<>(this, "message", Message.NONE);
  private final ReadOnlyObjectWrapper<Optional<GalleryItem>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());

  /**
   * A file that was read.
   *
   * @param recent empty when the list of recent files cannot be kept, which is no reason not to
   *     open the file
   * @param problem why not; empty otherwise
   */
  private record FromFile(Preset preset, Optional<List<Path>> recent, String problem) {}

  public PresetDesk(
      Studies studies,
      OtherDesks others,
      Workbench workbench,
      PresetReading reading,
      RecentFiles recent,
      FileWork files) {
    codes = new ShareCode(studies);
    this.others = others;
    this.workbench = workbench;
    this.reading = reading;
    this.recent = recent;
    this.files = files;
    name = workbench.openedProperty().map(Opened::name);
    title =
        Bindings.createStringBinding(
            () -> name.getValue() + (isChanged().get() ? Opened.CHANGED : ""), name, isChanged());
    // Undo leads back to another preset than the one that is saved over.
    workbench.baseProperty().addListener((p, old, next) -> opened.set(Optional.empty()));
    workbench.lessonProperty().addListener((p, old, next) -> forget(old, next));
    refreshRecent();
  }

  private void forget(Lesson old, Lesson next) {
    if (!old.withGuess(next.guess()).equals(next)) {
      opened.set(Optional.empty());
    }
  }

  /** What is on screen: the preset that was opened last, and whether it is changed. */
  public ObservableValue<String> title() {
    return title;
  }

  /** Whether it is no longer as it was opened. */
  ReadOnlyBooleanProperty isChanged() {
    return workbench.changedProperty();
  }

  /** What became of the last file or code, in one line. */
  public ReadOnlyObjectProperty<Message> messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** The preset of the gallery that was opened last, if it was one. */
  ReadOnlyObjectProperty<Optional<GalleryItem>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** Reads the list of files that were opened last: those of other desks are among them. */
  public void refreshRecent() {
    files.submit(stop -> recent.read(), recentFiles::setAll, this::refuse);
  }

  /** Files that were opened last, newest first. */
  ObservableList<Path> recentFiles() {
    return recentFiles;
  }

  /** Opens a preset of the gallery, on the desk of its study. */
  void open(GalleryItem item) {
    if (isElsewhere(item.preset().orElseThrow())) {
      others.go(item.preset().get().setting().space().study(), desk -> desk.open(item));
      return;
    }
    open(item.preset().orElseThrow().withName(Preset.asName(item.title(), Preset.LONGEST_NAME)));
    opened.set(Optional.of(item));
  }

  /** Opens a file. */
  public void open(Path file) {
    open(file, this::refuse);
  }

  /** Opens a file that tells a setting; else does something else with it. */
  void openOr(Path file, Runnable otherwise) {
    open(file, problem -> otherwise.run());
  }

  private void open(Path file, Consumer<String> failed) {
    files.submit(
        stop -> opened(named(reading.read(file), file), file),
        read -> {
          read.recent().ifPresent(recentFiles::setAll);
          open(read.preset());
          if (!read.problem().isEmpty()) {
            refuse(message.get().text() + "; " + read.problem());
          }
        },
        failed);
  }

  private FromFile opened(Preset preset, Path file) {
    try {
      return new FromFile(preset, Optional.of(recent.add(file)), "");
    } catch (FileProblem e) {
      return new FromFile(preset, Optional.empty(), e.getMessage());
    }
  }

  /** Opens what the share code in a text holds, however it was mangled on its way. */
  public void openCode(String pasted) {
    try {
      Preset shared = codes.decode(pasted);
      open(shared.name().isBlank() ? shared.withName(WORDS.text("share.name")) : shared);
    } catch (PresetException e) {
      refuse(e.getMessage());
    }
  }

  /** The code of what is on screen, with its lesson where there is one. */
  String shareCode() {
    return shareCode(workbench.lessonProperty().get().describe(current()));
  }

  /** The code of a preset; says what it holds. */
  String shareCode(Preset preset) {
    boolean lesson = !preset.teaching().equals(Teaching.NONE);
    Optional<String> whole = codes.encodeWithLesson(preset);
    tell(whole.isEmpty() ? WORDS.text("share.tooLong") : copied(preset.map().isPresent(), lesson));
    return whole.orElseGet(() -> codes.encode(preset));
  }

  private static String copied(boolean map, boolean lesson) {
    if (lesson) {
      return map ? WORDS.text("share.copiedMapLesson") : WORDS.text("share.copiedLesson");
    }
    return map ? WORDS.text("share.copiedMap") : WORDS.text("share.copied");
  }

  /** What is on screen, as a preset without a name. */
  Preset current() {
    Experiment experiment = workbench.experiment();
    return Preset.of(experiment.setting(), experiment.seeds())
        .withMap(workbench.mapProperty().get())
        .withProfile(workbench.profileProperty().get());
  }

  /** The preset of the gallery that was saved last is the one to be saved over next. */
  void saved(GalleryItem item) {
    workbench.saved(item.title(), item.preset().map(Preset::notes).orElse(""));
    opened.set(Optional.of(item));
  }

  /** Everything as in a fresh program. */
  void resetAll() {
    workbench.resetAll();
    opened.set(Optional.empty());
    tell(WORDS.text("done.reset"));
  }

  /** Says something about a preset. */
  void tell(String text) {
    say(Message.news(text));
  }

  private void refuse(String text) {
    say(Message.error(text));
  }

  private void say(Message next) {
    // Emptied first, so that the same words said twice are heard twice.
    message.set(Message.NONE);
    message.set(next);
  }

  /** A preset that has no name gets that of its file. */
  static Preset named(Preset preset, Path file) {
    return preset.name().isBlank()
        ? preset.withName(Preset.asName(PresetFolder.stem(file), Preset.LONGEST_NAME))
        : preset;
  }

  private boolean isElsewhere(Preset preset) {
    return preset.setting().space() != workbench.study().space();
  }

  private void open(Preset preset) {
    if (isElsewhere(preset)) {
      others.go(preset.setting().space().study(), desk -> desk.open(preset));
      return;
    }
    workbench.open(
        new Opened(
            new Experiment(preset.setting(), preset.seeds()),
            preset.map(),
            preset.profile(),
            Lesson.of(preset)));
    opened.set(Optional.empty());
    String opening = WORDS.text("done.opened", name.getValue());
    tell(
        preset
            .family()
            .map(family -> WORDS.text("done.openedFamily", opening, pin(preset, family)))
            .orElse(opening));
  }

  private String pin(Preset preset, Family family) {
    FamilyPins curves = FamilyPins.of(preset, family, workbench.pinsProperty().get());
    workbench.pinsProperty().set(curves.pins());
    return curves.text();
  }
}
