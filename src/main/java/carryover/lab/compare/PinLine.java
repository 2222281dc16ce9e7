package carryover.lab.compare;

import carryover.live.PinnedRuns;
import carryover.study.Readout;
import carryover.ui.chart.ChartStyle;
import carryover.ui.chart.LineSample;
import carryover.ui.control.CommandButton;
import carryover.ui.control.WrappedTooltip;
import carryover.words.Words;
import carryover.workbench.Pin;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One pinned run in the short list: its line, whether it is drawn, its name, how it compares. */
final class PinLine {
  private static final Words WORDS = Words.of(PinLine.class);

  private final Readout subject;
  private final CheckBox name = new CheckBox();
  private final HBox node;

  PinLine(Readout subject, Pin pin, PinnedRuns pinned, ChartStyle style) {
    this.subject = subject;
    LineSample sample = new LineSample(style, pin.colour(), pin.marker());
    name.setId("pin-shown-" + pin.id());
    name.setSelected(pin.shown());
    name.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinHeight(Region.USE_PREF_SIZE);
    name.setTooltip(new WrappedTooltip(WORDS.text("line.help", subject.title())));
    name.setOnAction(event -> pinned.show(pin.id(), name.isSelected()));
    HBox.setHgrow(name, Priority.ALWAYS);
    MenuButton more = new MenuButton("⋯");
    more.setId("pin-more-" + pin.id());
    more.setTooltip(new WrappedTooltip(WORDS.text("line.moreHelp")));
    more.setAccessibleText(WORDS.text("line.more"));
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.getStyleClass().addAll("flat", "no-arrow", "compare-more");
    more.getItems().setAll(PinMenu.items(pin, pinned, style));
    Button remove =
        new CommandButton(
            "pin-remove-" + pin.id(),
            "×",
            WORDS.text("line.remove"),
            () -> pinned.remove(pin.id()));
    remove.getStyleClass().addAll("flat", "compare-more");
    node = new HBox(sample, name, more, remove);
    node.getStyleClass().add("compare-line");
  }

  HBox node() {
    return node;
  }

  void show(ComparedRun run) {
    String state = run.state().isEmpty() ? "" : " (" + run.state() + ")";
    boolean known = !Double.isNaN(run.delta().mean());
    name.setText(
        run.label()
            + state
            + (known ? unbroken("Δ " + Figure.difference(subject.measure(), run.delta())) : ""));
  }

  /** Goes to the next line as a whole where there is no room. */
  private static String unbroken(String text) {
    return "  " + text.replace(' ', '\u00a0');
  }
}
