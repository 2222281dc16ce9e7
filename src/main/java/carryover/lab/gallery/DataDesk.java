package carryover.lab.gallery;

import carryover.files.FileProblem;
import carryover.preset.DataSetList;
import carryover.study.DataSet;
import carryover.study.DataShelf;
import carryover.study.Setting;
import carryover.ui.control.ChangePhase;
import carryover.ui.control.FileDialogs;
import carryover.words.Words;
import carryover.workbench.Message;
import carryover.workbench.Workbench;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Lets a person choose data of their own to learn from. On the JavaFX thread. */
public final class DataDesk {
  private static final Words WORDS = Words.of(DataDesk.class);

  private final Workbench workbench;
  private final DataSetList list;
  private final FileWork files;
  private final PresetDialogs dialogs;
  private final Runnable arrived;
  private final ReadOnlyObjectWrapper<Message> message =
      new ReadOnlyObjectWrapper<>(this, "message", Message.NONE);

  /**
   * What was read.
   *
   * @param problem why it is not remembered; empty otherwise
   */
  private record Taken(DataSet set, String problem) {}

  /**
   * @param list where it is remembered what was taken
   * @param arrived told when what the setting asks for has come
   */
  public DataDesk(
      Workbench workbench,
      DataSetList list,
      FileWork files,
      FileDialogs dialogs,
      Runnable arrived) {
    this.workbench = workbench;
    this.list = list;
    this.files = files;
    this.dialogs = new PresetDialogs(dialogs);
    this.arrived = arrived;
  }

  /** What became of the last data set, in one line. */
  public ReadOnlyObjectProperty<Message> messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Whether the study learns from such data. */
  boolean isOffered() {
    return shelf().isPresent();
  }

  /** Asks for a folder. */
  void chooseFolder() {
    dialogs.data().ifPresent(this::take);
  }

  /** Asks for a file. */
  void chooseFile() {
    dialogs.dataFile().ifPresent(this::take);
  }

  /** Reads what lies at a place, and has the screen learn from it. */
  public void take(Path place) {
    Optional<DataShelf> shelf = shelf();
    if (shelf.isEmpty()) {
      message.set(Message.error(WORDS.text("data.none", workbench.study().name())));
      return;
    }
    message.set(Message.news(WORDS.text("data.reading", place.toString())));
    files.submit(
        stop -> taken(shelf.get().take(place)),
        taken -> learn(shelf.get(), taken),
        problem -> message.set(Message.error(problem)));
  }

  private Taken taken(DataSet set) {
    try {
      list.add(workbench.study(), set);
      return new Taken(set, "");
    } catch (FileProblem e) {
      return new Taken(set, e.getMessage());
    }
  }

  private void learn(DataShelf shelf, Taken taken) {
    Setting chosen = shelf.choose(workbench.experiment().setting(), taken.set());
    if (!workbench.permits(chosen)) {
      message.set(Message.error(WORDS.text("data.locked", taken.set().told())));
      return;
    }
    if (taken.problem().isEmpty()) {
      message.set(Message.news(WORDS.text("data.learns", taken.set().told())));
    } else {
      message.set(Message.error(WORDS.text("data.forgotten", taken.set().told(), taken.problem())));
    }
    if (chosen.equals(workbench.experiment().setting())) {
      arrived.run();
    } else {
      workbench.change(chosen, ChangePhase.COMMITTED);
    }
  }

  private Optional<DataShelf> shelf() {
    return workbench.study().data();
  }
}
