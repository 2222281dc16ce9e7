package carryover.lab.theory;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One assumption: lamp, name, ratio, verdict. */
final class LampRow {
  private final Lamp lamp = new Lamp();
  private final Label name = new Label();
  private final Label ratio = new Label();
  private final Label word = new Label();
  private final Item item;
  private LampReading reading;

  LampRow(String id, Explainer explainer) {
    ratio.getStyleClass().add("text-quiet");
    ratio.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    name.setMinWidth(Region.USE_PREF_SIZE);
    word.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(lamp, name, ratio, space, word);
    line.getStyleClass().add("theory-line");
    item =
        new Item(
            id,
            owner ->
                explainer.explain(
                    owner,
                    new Notes(reading.name(), List.of(reading.ratio()), reading.explanation())),
            line);
    item.getStyleClass().add("theory-lamp-row");
  }

  Item node() {
    return item;
  }

  void show(LampReading next) {
    reading = next;
    lamp.show(next.light());
    name.setText(next.name());
    ratio.setText(next.ratio());
    word.setText(next.word());
    item.setAccessibleText(next.name() + ": " + next.word() + ", " + next.ratio());
  }
}
