package carryover.lab.welcome;

import carryover.lab.Trial;
import carryover.ui.control.CommandButton;
import carryover.ui.feed.FrameClock;
import carryover.words.Words;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Over the tiles of a study that is new to a person; once put away it does not come back. */
public final class WelcomeBar {
  private static final Words WORDS = Words.of(WelcomeBar.class);
  private static final String STYLES =
      Objects.requireNonNull(WelcomeBar.class.getResource("/carryover/lab/welcome/welcome.css"))
          .toExternalForm();

  private final BooleanProperty dismissed = new SimpleBooleanProperty(this, "dismissed");
  private final SliderTour tour;
  private final VBox node;

  /**
   * @param trials what to try first; none for no bar at all
   * @param away whether something else has its place
   */
  public WelcomeBar(Workbench workbench, List<Trial> trials, ObservableBooleanValue away) {
    dismissed.set(trials.isEmpty());
    tour = new SliderTour(workbench);
    new FrameClock(tour.runningProperty(), tour::advance);
    node = new VBox(head(workbench.study().title().question()), trials(trials));
    node.setId("welcome");
    node.getStylesheets().add(STYLES);
    node.getStyleClass().add("welcome");
    node.setMinSize(0, 0);
    node.visibleProperty().bind(Bindings.not(dismissed).and(Bindings.not(away)));
    node.managedProperty().bind(node.visibleProperty());
  }

  public Region node() {
    return node;
  }

  /** Has it remembered that it was put away. */
  public void remember(ViewMemory view) {
    view.remember("welcome.dismissed", dismissed);
  }

  private HBox head(String question) {
    Label text = new Label(WORDS.text("welcome", question));
    text.setId("welcome-text");
    text.setWrapText(true);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    Button close =
        new CommandButton(
            "welcome-close", "✕", WORDS.text("welcome.close"), () -> dismissed.set(true));
    close.getStyleClass().add("flat");
    close.setMinWidth(Region.USE_PREF_SIZE);
    return new HBox(text, close);
  }

  private GridPane trials(List<Trial> trials) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("welcome-trials");
    for (int i = 0; i < trials.size(); i++) {
      Trial trial = trials.get(i);
      Button show =
          new CommandButton(
              "welcome-trial-" + (i + 1),
              WORDS.text("trial.show"),
              trial.text(),
              () -> tour.begin(trial));
      show.getStyleClass().add("small");
      show.setMinWidth(Region.USE_PREF_SIZE);
      show.disableProperty().bind(tour.runningProperty());
      Label text = new Label(trial.text());
      text.setWrapText(true);
      grid.addRow(i, show, text);
    }
    ColumnConstraints rest = new ColumnConstraints();
    rest.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(new ColumnConstraints(), rest);
    return grid;
  }
}
