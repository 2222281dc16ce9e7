package carryover.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** Menu items of which always one is chosen. */
public final class ChoiceItems {
  private ChoiceItems() {}

  /** An item for each value; they follow the choice and make it. */
  public static <T> List<MenuItem> of(
      List<T> values, Property<T> choice, Function<T, String> title) {
    List<MenuItem> items = new ArrayList<>();
    ToggleGroup group = new ToggleGroup();
    for (T value : values) {
      RadioMenuItem item = new RadioMenuItem(title.apply(value));
      item.setToggleGroup(group);
      item.setSelected(value.equals(choice.getValue()));
      choice.addListener((p, old, next) -> item.setSelected(value.equals(next)));
      item.setOnAction(event -> choice.setValue(value));
      items.add(item);
    }
    return items;
  }
}
