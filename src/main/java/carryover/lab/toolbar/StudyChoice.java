package carryover.lab.toolbar;

import carryover.study.Studies;
import carryover.study.Study;
import carryover.ui.control.WrappedTooltip;
import carryover.words.Words;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;

/** Says which study is on screen, and leads to the others with the question that each asks. */
public final class StudyChoice {
  private static final Words WORDS = Words.of(StudyChoice.class);

  private final MenuButton node = new MenuButton();

  /**
   * @param shown the study of this tool bar
   * @param go shows another
   */
  public StudyChoice(Studies studies, Study shown, Consumer<Study> go) {
    node.setId("study");
    node.setText(shown.name());
    node.setTooltip(new WrappedTooltip(shown.title().question()));
    node.setAccessibleText(WORDS.text("study.spoken", shown.name()));
    for (Study study : studies.list()) {
      Label name = new Label(study.name());
      name.getStyleClass().add("study-name");
      Label question = new Label(study.title().question());
      question.getStyleClass().addAll("text-small", "text-quiet");
      CheckMenuItem item = new CheckMenuItem("", new VBox(name, question));
      item.setId("study-" + study.id());
      item.setSelected(study.equals(shown));
      item.setOnAction(
          event -> {
            item.setSelected(study.equals(shown));
            if (!study.equals(shown)) {
              go.accept(study);
            }
          });
      node.getItems().add(item);
    }
    // A choice of one is none.
    node.setVisible(studies.list().size() > 1);
    node.setManaged(node.isVisible());
  }

  public Labeled node() {
    return node;
  }
}
