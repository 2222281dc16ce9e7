package carryover.lab.gallery;

import carryover.preset.Preset;
import carryover.preset.Teaching;
import carryover.study.Parameter;
import carryover.words.Words;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** What a person writes about a preset before it is saved. */
final class FormModel {
  private static final Words WORDS = Words.of(FormModel.class);

  private final StringProperty name = new SimpleStringProperty(this, "name", "");
  private final StringProperty tags = new SimpleStringProperty(this, "tags", "");
  private final StringProperty notes = new SimpleStringProperty(this, "notes", "");
  private final StringProperty studentNotes = new SimpleStringProperty(this, "studentNotes", "");
  private final BooleanProperty hideResult = new SimpleBooleanProperty(this, "hideResult");
  private final BooleanProperty withMap = new SimpleBooleanProperty(this, "withMap");
  private final ObservableSet<Parameter> locked =
      FXCollections.observableSet(new LinkedHashSet<>());
  private Preset base;

  /** Starts with what a preset says already. */
  void begin(Preset preset) {
    base = preset;
    name.set(preset.name());
    tags.set(String.join(", ", preset.tags()));
    notes.set(preset.notes());
    studentNotes.set(preset.teaching().notes());
    hideResult.set(preset.teaching().resultHidden());
    withMap.set(preset.map().isPresent());
    locked.clear();
    locked.addAll(preset.teaching().locked());
  }

  StringProperty nameProperty() {
    return name;
  }

  /** Separated by commas. */
  StringProperty tagsProperty() {
    return tags;
  }

  StringProperty notesProperty() {
    return notes;
  }

  StringProperty studentNotesProperty() {
    return studentNotes;
  }

  BooleanProperty hideResultProperty() {
    return hideResult;
  }

  BooleanProperty withMapProperty() {
    return withMap;
  }

  /** Whether there is a map to be kept or left out. */
  boolean hasMap() {
    return base.map().isPresent();
  }

  ObservableSet<Parameter> locked() {
    return locked;
  }

  /** Why it cannot be saved, in one sentence. */
  Optional<String> complaint() {
    if (name.get().isBlank()) {
      return Optional.of(WORDS.text("form.nameMissing"));
    }
    try {
      preset();
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
  }

  /**
   * The preset with everything written.
   *
   * @throws IllegalArgumentException where {@link #complaint()} says so
   */
  Preset preset() {
    List<String> words =
        Arrays.stream(tags.get().split(",")).map(String::strip).filter(t -> !t.isEmpty()).toList();
    return new Preset(
        name.get().strip(),
        notes.get(),
        words,
        base.setting(),
        base.seeds(),
        withMap.get() ? base.map() : Optional.empty(),
        withMap.get() ? base.profile() : Optional.empty(),
        base.family(),
        new Teaching(studentNotes.get(), locked, hideResult.get()));
  }
}
