package carryover.lab.export;

import carryover.export.FigureSize;
import carryover.ui.control.ChoiceItems;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Where a person says how figures are to be; as many of these menus as there are show the same. */
final class FigureMenu {
  private static final Words WORDS = Words.of(FigureMenu.class);

  private FigureMenu() {}

  static Menu of(FigureOptions options, String id) {
    Menu menu = new Menu(WORDS.text("figure.options"));
    menu.setId(id);
    List<MenuItem> items =
        new ArrayList<>(
            ChoiceItems.of(
                List.of(FigureSize.values()), options.sizeProperty(), FigureMenu::title));
    items.add(new SeparatorMenuItem());
    items.add(check(id + "-caption", WORDS.text("figure.caption"), options.captionProperty()));
    items.add(check(id + "-marks", WORDS.text("figure.marks"), options.marksProperty()));
    menu.getItems().setAll(items);
    return menu;
  }

  private static CheckMenuItem check(String id, String title, BooleanProperty option) {
    CheckMenuItem item = new CheckMenuItem(title);
    item.setId(id);
    item.selectedProperty().bindBidirectional(option);
    return item;
  }

  private static String title(FigureSize size) {
    return switch (size) {
      case SCREEN -> WORDS.text("size.screen");
      case COLUMN -> WORDS.text("size.column");
      case PAGE -> WORDS.text("size.page");
      case SLIDE -> WORDS.text("size.slide");
    };
  }
}
