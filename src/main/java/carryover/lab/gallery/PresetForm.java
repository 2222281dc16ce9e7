package carryover.lab.gallery;

import carryover.preset.Preset;
import carryover.preset.Teaching;
import carryover.study.Parameter;
import carryover.study.Space;
import carryover.ui.control.CommandButton;
import carryover.ui.control.WrappedTooltip;
import carryover.words.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The form in which a preset is named, described and prepared for a class. It stays open, with all
 * that was written, until the preset is on disk.
 */
final class PresetForm {
  private static final Words WORDS = Words.of(PresetForm.class);

  private final FormModel model = new FormModel();
  private final Label heading = new Label();
  private final TextField name = new TextField();
  private final CheckBox map = new CheckBox(WORDS.text("form.map"));
  private final TitledPane teaching;
  private final Label problem = new Label();
  private final Button save = new Button(WORDS.text("form.save"));
  private final Button replace = new Button();
  private final FlowPane locks = new FlowPane();
  private final Map<Parameter, CheckBox> boxes = new HashMap<>();
  private final BorderPane node = new BorderPane();
  private Saving saving = preset -> {};
  private Optional<Saving> replacing = Optional.empty();

  /** Does what is to be done with the preset. */
  @FunctionalInterface
  interface Saving {
    void save(Preset preset);
  }

  /**
   * @param cancel called when nothing is to be saved
   */
  PresetForm(Runnable cancel) {
    name.setId("preset-name");
    name.textProperty().bindBidirectional(model.nameProperty());
    name.setOnAction(event -> save());
    TextField tags = new TextField();
    tags.setId("preset-tags");
    tags.setPromptText(WORDS.text("form.tagsPrompt"));
    tags.textProperty().bindBidirectional(model.tagsProperty());
    TextArea notes = area("preset-notes", 5);
    notes.textProperty().bindBidirectional(model.notesProperty());
    map.setId("preset-map");
    map.selectedProperty().bindBidirectional(model.withMapProperty());
    teaching = new TitledPane(WORDS.text("teaching.title"), teaching());
    teaching.setId("preset-teaching");
    teaching.setAnimated(false);
    heading.getStyleClass().add("text-title");
    VBox fields =
        new VBox(
            heading,
            labelled(WORDS.text("form.name"), name),
            labelled(WORDS.text("form.tags"), tags),
            labelled(WORDS.text("form.notes"), notes),
            map,
            teaching);
    fields.getStyleClass().add("gallery-details");
    ScrollPane scroll = new ScrollPane(fields);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    node.setCenter(scroll);
    node.setBottom(buttons(cancel));
    node.setId("preset-form");
  }

  Node node() {
    return node;
  }

  /**
   * Starts with a preset.
   *
   * @param saving what "Save" does
   * @param replaced name of the own preset that can be saved over instead, if there is one
   */
  void begin(
      String title, Preset preset, Saving saving, Optional<String> replaced, Saving replacing) {
    this.saving = saving;
    this.replacing = replaced.map(old -> replacing);
    heading.setText(title);
    model.begin(preset);
    offerLocks(preset.setting().space());
    map.setVisible(model.hasMap());
    map.setManaged(model.hasMap());
    teaching.setExpanded(!preset.teaching().equals(Teaching.NONE));
    save.setText(replaced.isPresent() ? WORDS.text("form.saveNew") : WORDS.text("form.save"));
    replace.setText(replaced.map(old -> WORDS.text("form.replace", old)).orElse(""));
    replace.setVisible(replaced.isPresent());
    replace.setManaged(replaced.isPresent());
    explain("");
    name.selectAll();
  }

  /** Where writing begins. */
  Node first() {
    return name;
  }

  /** Says why the preset was not saved. */
  void explain(String text) {
    problem.setText(text);
    problem.setVisible(!text.isEmpty());
    problem.setManaged(!text.isEmpty());
  }

  private void save() {
    save(saving);
  }

  private void save(Saving how) {
    explain(model.complaint().orElse(""));
    if (problem.getText().isEmpty()) {
      how.save(model.preset());
    }
  }

  private Node buttons(Runnable cancel) {
    save.setId("preset-save");
    save.getStyleClass().add("accent");
    save.setOnAction(event -> save());
    replace.setId("preset-replace");
    replace.setOnAction(event -> replacing.ifPresent(this::save));
    Button back =
        new CommandButton(
            "preset-cancel", WORDS.text("form.cancel"), WORDS.text("form.cancelHelp"), cancel);
    problem.setId("preset-problem");
    problem.setWrapText(true);
    problem.setMinHeight(Region.USE_PREF_SIZE);
    problem.getStyleClass().addAll("parameter-message");
    FlowPane line = new FlowPane(save, replace, back);
    line.getStyleClass().add("gallery-buttons");
    return new VBox(problem, line);
  }

  private Node teaching() {
    TextArea notes = area("preset-student-notes", 3);
    notes.textProperty().bindBidirectional(model.studentNotesProperty());
    CheckBox hide = new CheckBox(WORDS.text("teaching.hide"));
    hide.setId("preset-hide");
    hide.selectedProperty().bindBidirectional(model.hideResultProperty());
    locks.setId("preset-locks");
    locks.getStyleClass().add("gallery-buttons");
    model
        .locked()
        .addListener(
            (SetChangeListener<Parameter>)
                change ->
                    boxes.forEach(
                        (parameter, box) -> box.setSelected(model.locked().contains(parameter))));
    VBox content =
        new VBox(
            labelled(WORDS.text("teaching.notes"), notes),
            labelled(WORDS.text("teaching.locks"), locks),
            hide);
    content.getStyleClass().add("gallery-details");
    return content;
  }

  /** The controls of a study, each to be locked. */
  private void offerLocks(Space space) {
    boxes.clear();
    locks
        .getChildren()
        .setAll(
            new CommandButton(
                "preset-lock-all",
                WORDS.text("teaching.lockAll"),
                WORDS.text("teaching.lockAllHelp"),
                () -> model.locked().addAll(space.parameters())),
            new CommandButton(
                "preset-lock-none",
                WORDS.text("teaching.lockNone"),
                WORDS.text("teaching.lockNoneHelp"),
                () -> model.locked().clear()));
    for (Parameter parameter : space.parameters()) {
      CheckBox box = new CheckBox(parameter.symbol() + "  " + parameter.title());
      box.setId("preset-lock-" + parameter.key());
      box.setAccessibleText(WORDS.text("teaching.lock", parameter.title()));
      box.setTooltip(new WrappedTooltip(parameter.meaning()));
      box.setSelected(model.locked().contains(parameter));
      box.selectedProperty()
          .addListener(
              (p, old, on) -> {
                if (on) {
                  model.locked().add(parameter);
                } else {
                  model.locked().remove(parameter);
                }
              });
      boxes.put(parameter, box);
      locks.getChildren().add(box);
    }
  }

  private static TextArea area(String id, int rows) {
    TextArea area = new TextArea();
    area.setId(id);
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    return area;
  }

  private static Node labelled(String text, Node field) {
    Label label = new Label(text);
    label.setLabelFor(field);
    label.getStyleClass().addAll("text-small", "text-quiet");
    return new VBox(label, field);
  }
}
