package carryover.lab.theory;

import carryover.lab.CardSection;
import carryover.study.ClosedForm;
import carryover.study.Setting;
import carryover.study.Theory;
import carryover.ui.NumberText;
import carryover.ui.card.CardItem;
import carryover.ui.card.Notes;
import carryover.ui.card.NotesView;
import carryover.ui.chart.ChartStyle;
import carryover.ui.formula.Formula;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The closed forms of a study with their values, and what else theory says of a setting. */
final class FormsSection implements CardSection {
  private static final Words WORDS = Words.of(FormsSection.class);

  private static final int DIGITS = 4;

  private final Theory theory;
  private final List<Row> rows = new ArrayList<>();
  private final Label remarks = label("theory-remarks");

  private record Row(ClosedForm form, Label label, CardItem item) {}

  FormsSection(Theory theory) {
    this.theory = theory;
  }

  @Override
  public Node node(Consumer<CardItem> onOpened) {
    VBox node = new VBox();
    for (ClosedForm form : theory.card()) {
      String id = "theory-form-" + form.key();
      Label label = label(id + "-text");
      List<Formula> formulas =
          form.formula().isEmpty()
              ? List.of()
              : List.of(Formula.of(form.symbol() + " = " + form.formula()));
      NotesView notes =
          new NotesView(new Notes(formulas, WORDS.text("form.source", form.source().toString())));
      CardItem item = new CardItem(id, notes, onOpened, label);
      rows.add(new Row(form, label, item));
      node.getChildren().add(item);
    }
    node.getChildren().add(remarks);
    return node;
  }

  /** Where the card says why there are no values, it need not say of each that it has none. */
  @Override
  public void show(Setting setting) {
    boolean explained = !theory.undefined(setting).isEmpty();
    for (Row row : rows) {
      double value = row.form().of(setting);
      boolean shown = !(explained && Double.isNaN(value));
      row.item().setVisible(shown);
      row.item().setManaged(shown);
      String text =
          Double.isNaN(value) ? WORDS.text("form.undefined") : NumberText.compact(value, DIGITS);
      String title = row.form().title();
      row.label()
          .setText(
              title.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                  + title.substring(1)
                  + ": "
                  + row.form().symbol()
                  + " = "
                  + text);
      row.item().setAccessibleText(row.label().getText());
    }
    StringBuilder text = new StringBuilder();
    for (Theory.Remark remark : theory.remarks(setting)) {
      text.append(text.isEmpty() ? "" : "\n").append(remark.title() + ": " + remark.text());
    }
    remarks.setText(text.toString());
    remarks.setVisible(!text.isEmpty());
    remarks.setManaged(!text.isEmpty());
  }

  @Override
  public void dress(ChartStyle style) {
    // Text alone takes its colours from the theme.
  }

  private static Label label(String id) {
    Label label = new Label();
    label.setId(id);
    label.setWrapText(true);
    return label;
  }
}
