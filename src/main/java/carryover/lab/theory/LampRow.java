package carryover.lab.theory;

import carryover.ui.card.CardItem;
import carryover.ui.card.Notes;
import carryover.ui.card.NotesView;
import carryover.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One assumption: lamp, name, ratio, verdict. */
final class LampRow {
  private static final Words WORDS = Words.of(LampRow.class);

  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  private final Lamp lamp = new Lamp();
  private final Text name = new Text();
  private final Text ratio = new Text();
  private final Label word = new Label();
  private final CardItem item;
  private final NotesView notes = new NotesView(new Notes(List.of(), ""));

  LampRow(String id, Consumer<CardItem> onOpened) {
    name.getStyleClass().add("theory-lamp-name");
    ratio.getStyleClass().add("theory-lamp-ratio");
    word.setMinWidth(Region.USE_PREF_SIZE);
    TextFlow what = new TextFlow(name, ratio);
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox line = new HBox(lamp, what, word);
    line.getStyleClass().add("theory-line");
    item = new CardItem(id, notes, onOpened, line);
    item.getStyleClass().add("theory-lamp-row");
  }

  CardItem node() {
    return item;
  }

  void show(LampReading next) {
    notes.setText(next.explanation());
    lamp.show(next.light());
    name.setText(next.name() + "  ");
    ratio.setText(next.ratio());
    word.setText(next.word());
    ratio.pseudoClassStateChanged(STALE, next.stale());
    item.setAccessibleText(
        next.stale()
            ? WORDS.text("lamp.spokenBefore", next.name(), next.word(), next.ratio())
            : WORDS.text("lamp.spoken", next.name(), next.word(), next.ratio()));
  }
}
