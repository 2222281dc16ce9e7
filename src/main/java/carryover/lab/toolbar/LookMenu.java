package carryover.lab.toolbar;

import carryover.ui.theme.Appearance;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** The menu of themes: colours, text size, projector. */
public final class LookMenu {
  private final Theming theming;
  private final MenuButton node = new MenuButton("Look");

  public LookMenu(Theming theming) {
    this.theming = theming;
    node.setId("look");
    node.setTooltip(new Tooltip("Colours, text size, projector"));
    node.setAccessibleText("Colours, text size, projector");
    ToggleGroup group = new ToggleGroup();
    for (Appearance appearance : Appearance.values()) {
      RadioMenuItem item = new RadioMenuItem(appearance.title());
      item.setId("look-" + appearance.name());
      item.setToggleGroup(group);
      item.setSelected(theming.get().appearance() == appearance);
      item.setOnAction(event -> theming.set(theming.get().withAppearance(appearance)));
      node.getItems().add(item);
    }
    CheckMenuItem projector = new CheckMenuItem("Projector");
    projector.setSelected(theming.get().projector());
    projector.setOnAction(
        event -> theming.set(theming.get().withProjector(projector.isSelected())));
    node.getItems().addAll(new SeparatorMenuItem(), textSize(), new SeparatorMenuItem(), projector);
  }

  public Node node() {
    return node;
  }

  private CustomMenuItem textSize() {
    Slider slider = new Slider(100, 200, 100 * theming.get().textScale());
    slider.setId("look-text-size");
    slider.setMajorTickUnit(25);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setBlockIncrement(25);
    slider.setAccessibleText("Text size in percent");
    Label label = new Label();
    label.setText(title(slider.getValue()));
    slider
        .valueProperty()
        .addListener(
            (p, old, percent) -> {
              label.setText(title(percent.doubleValue()));
              if (percent.doubleValue() % 25 == 0) {
                Theme theme = theming.get().withTextScale(percent.doubleValue() / 100);
                theming.set(theme);
              }
            });
    CustomMenuItem item = new CustomMenuItem(new VBox(label, slider));
    item.setHideOnClick(false);
    return item;
  }

  private static String title(double percent) {
    return "Text size " + Math.round(percent) + " %";
  }
}
