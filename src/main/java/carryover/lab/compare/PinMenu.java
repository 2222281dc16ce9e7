package carryover.lab.compare;

import carryover.live.PinnedRuns;
import carryover.ui.chart.ChartStyle;
import carryover.ui.chart.LineSample;
import carryover.words.Words;
import carryover.workbench.Pin;
import carryover.workbench.PinColour;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** What can be done with one pinned run. */
final class PinMenu {
  private static final Words WORDS = Words.of(PinMenu.class);

  private PinMenu() {}

  static List<MenuItem> items(Pin pin, PinnedRuns pinned, ChartStyle style) {
    MenuItem load = item(WORDS.text("menu.load"), () -> pinned.load(pin.id()));
    MenuItem show =
        item(
            pin.shown() ? WORDS.text("menu.hide") : WORDS.text("menu.show"),
            () -> pinned.show(pin.id(), !pin.shown()));
    Menu colours = new Menu(WORDS.text("menu.colours"));
    for (PinColour colour : PinColour.values()) {
      MenuItem choice =
          item(
              colour.colour().equals(pin.colour())
                  ? WORDS.text("menu.colourNow", colour.title())
                  : colour.title(),
              () -> pinned.recolour(pin.id(), colour.colour()));
      choice.setGraphic(new LineSample(style, colour.colour(), colour.marker()));
      colours.getItems().add(choice);
    }
    return new ArrayList<>(
        List.of(
            load, show, colours, item(WORDS.text("remove.label"), () -> pinned.remove(pin.id()))));
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(event -> action.run());
    return item;
  }
}
