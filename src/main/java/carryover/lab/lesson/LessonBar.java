package carryover.lab.lesson;

import carryover.study.Better;
import carryover.study.Headline;
import carryover.ui.control.CommandButton;
import carryover.ui.control.DirectScrollPane;
import carryover.ui.control.WrappedTooltip;
import carryover.words.Words;
import carryover.workbench.Expectation;
import carryover.workbench.Lesson;
import carryover.workbench.Workbench;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Over the tiles: the notes of the open preset, and the question before a hidden result. */
public final class LessonBar {
  private static final Words WORDS = Words.of(LessonBar.class);
  private static final String STYLES =
      Objects.requireNonNull(LessonBar.class.getResource("/carryover/lab/lesson/lesson.css"))
          .toExternalForm();

  /** Of the width; a button has room beside the verdict, or goes below it. */
  private static final double TEXT_SHARE = 0.96;

  private final LessonModel model;
  private final Label title = new Label();
  private final Label notes = new Label();
  private final Button close = new CommandButton("lesson-close", "✕", WORDS.text("notes.close"));
  private final Label asked = new Label();
  private final FlowPane question = new FlowPane();
  private final Label complaint = new Label();
  private final Label outcome = new Label();
  private final FlowPane answer = new FlowPane();
  private final ToggleGroup choices = new ToggleGroup();
  private final Map<Expectation, RadioButton> buttons = new EnumMap<>(Expectation.class);
  private final VBox content = new VBox();
  private final DirectScrollPane node = new DirectScrollPane();

  public LessonBar(Workbench workbench, LessonModel model) {
    this.model = model;
    node.setContent(content);
    node.setId("lesson");
    node.getStylesheets().add(STYLES);
    node.getStyleClass().addAll("edge-to-edge", "lesson");
    node.setMinSize(0, 0);
    node.setFitToWidth(true);
    node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    content.getStyleClass().add("lesson-content");
    notes.setId("lesson-notes");
    notes.setWrapText(true);
    notes.setMinHeight(Region.USE_PREF_SIZE);
    makeQuestion();
    makeAnswer();
    // The verdict before the notes, so that it is in sight however long they are.
    content.getChildren().addAll(head(), answer, notes, asked, question);
    node.visibleProperty().bind(model.shownProperty());
    node.managedProperty().bind(model.shownProperty());
    workbench.lessonProperty().addListener((p, old, next) -> show());
    show();
  }

  public Region node() {
    return node;
  }

  private HBox head() {
    title.setId("lesson-title");
    title.getStyleClass().add("tile-name");
    title.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    close.getStyleClass().addAll("flat", "small");
    close.setOnAction(event -> model.shownProperty().set(false));
    HBox head = new HBox(title, space, close);
    head.getStyleClass().add("lesson-head");
    return head;
  }

  private void makeQuestion() {
    question.setId("lesson-question");
    question.getStyleClass().add("lesson-line");
    question.setMinWidth(0);
    Headline headline = model.headline();
    String subject = headline.subject().arm().title();
    asked.setText(question(headline));
    asked.setWrapText(true);
    asked.setMinHeight(Region.USE_PREF_SIZE);
    for (Expectation expectation : Expectation.values()) {
      RadioButton button = new RadioButton(expectation.title(headline));
      button.setId("lesson-" + expectation.name().toLowerCase(Locale.ROOT));
      button.setAccessibleText(
          WORDS.text("question.answer", subject, expectation.phrase(headline)));
      button.setToggleGroup(choices);
      button.setOnAction(event -> model.expectationProperty().set(expectation));
      buttons.put(expectation, button);
      question.getChildren().add(button);
    }
    model
        .expectationProperty()
        .addListener(
            (p, old, chosen) -> choices.selectToggle(chosen == null ? null : buttons.get(chosen)));
    TextField accuracy = new TextField();
    accuracy.setId("lesson-accuracy");
    accuracy.setPrefColumnCount(5);
    accuracy.setPromptText(headline.measure().range().toString());
    accuracy.setAccessibleText(WORDS.text("value.spoken", headline.measure().heading(), subject));
    accuracy.setTooltip(new WrappedTooltip(WORDS.text("value.help", headline.subject().title())));
    accuracy.textProperty().bindBidirectional(model.accuracyProperty());
    accuracy.setOnAction(event -> model.reveal());
    Label at = new Label(WORDS.text("value.label"));
    at.setLabelFor(accuracy);
    Button reveal =
        new CommandButton(
            "lesson-reveal", WORDS.text("reveal.label"), WORDS.text("reveal.help"), model::reveal);
    reveal.getStyleClass().add("accent");
    question.getChildren().addAll(at, accuracy, reveal, complaint);
    complaint.setId("lesson-complaint");
    complaint.getStyleClass().add("parameter-message");
    complaint.textProperty().bind(model.complaintProperty());
    complaint.visibleProperty().bind(model.complaintProperty().isNotEmpty());
    complaint.managedProperty().bind(complaint.visibleProperty());
    complaint.setWrapText(true);
    complaint.maxWidthProperty().bind(question.widthProperty());
    model
        .complaintProperty()
        .addListener(
            (p, old, text) -> {
              if (!text.isEmpty() && node.getScene() != null) {
                node.reveal(complaint);
              }
            });
  }

  private static String question(Headline headline) {
    String subject = headline.subject().arm().title();
    String measure = headline.measure().title();
    String reference = headline.reference().arm().title();
    return headline.measure().better() == Better.HIGHER
        ? WORDS.text("question.higher", subject, measure, reference)
        : WORDS.text("question.lower", subject, measure, reference);
  }

  private void makeAnswer() {
    outcome.setId("lesson-outcome");
    outcome.setWrapText(true);
    outcome.setMinHeight(Region.USE_PREF_SIZE);
    outcome.textProperty().bind(model.outcomeProperty());
    outcome.maxWidthProperty().bind(content.widthProperty().multiply(TEXT_SHARE));
    Button again =
        new CommandButton(
            "lesson-again", WORDS.text("again.label"), WORDS.text("again.help"), model::askAgain);
    // Else it would keep the width it once had when the text grows or the window shrinks.
    answer.setMinWidth(0);
    answer.getChildren().addAll(outcome, again);
    answer.getStyleClass().add("lesson-line");
  }

  private void show() {
    Lesson lesson = model.lesson();
    title.setText(lesson.title());
    notes.setText(model.notes());
    node.setVvalue(0);
    boolean hidden = lesson.teaching().resultHidden();
    close.setVisible(!lesson.covered());
    display(notes, !notes.getText().isBlank());
    display(asked, lesson.covered());
    display(question, lesson.covered());
    display(answer, hidden && !lesson.covered());
  }

  private static void display(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
