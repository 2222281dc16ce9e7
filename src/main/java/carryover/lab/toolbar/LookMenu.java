package carryover.lab.toolbar;

import carryover.ui.control.WrappedTooltip;
import carryover.ui.theme.Appearance;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** The menu of themes: colours, text size, projector. */
public final class LookMenu {
  private static final Words WORDS = Words.of(LookMenu.class);

  private final Theming theming;
  private final MenuButton node = new MenuButton(WORDS.text("look.label"));

  public LookMenu(Theming theming) {
    this.theming = theming;
    node.setId("look");
    node.setTooltip(new WrappedTooltip(WORDS.text("look.help")));
    node.setAccessibleText(WORDS.text("look.spoken"));
    ToggleGroup group = new ToggleGroup();
    for (Appearance appearance : Appearance.values()) {
      RadioMenuItem item = new RadioMenuItem(appearance.title());
      item.setId("look-" + appearance.name());
      item.setToggleGroup(group);
      item.setSelected(theming.get().appearance() == appearance);
      item.setOnAction(event -> theming.set(theming.get().withAppearance(appearance)));
      node.getItems().add(item);
    }
    CheckMenuItem projector = new CheckMenuItem(WORDS.text("look.projector"));
    projector.setSelected(theming.get().projector());
    projector.setOnAction(
        event -> theming.set(theming.get().withProjector(projector.isSelected())));
    node.getItems().add(new SeparatorMenuItem());
    node.getItems().addAll(textSizes());
    node.getItems().addAll(new SeparatorMenuItem(), projector);
  }

  public Node node() {
    return node;
  }

  private List<RadioMenuItem> textSizes() {
    ToggleGroup group = new ToggleGroup();
    List<RadioMenuItem> sizes = new ArrayList<>();
    for (double scale = Theme.LEAST_SCALE;
        scale <= Theme.GREATEST_SCALE;
        scale += Theme.SCALE_STEP) {
      double chosen = scale;
      String percent = String.valueOf(Math.round(100 * scale));
      RadioMenuItem size = new RadioMenuItem(WORDS.text("look.textSize", percent));
      size.setId("look-text-" + percent);
      size.setToggleGroup(group);
      size.setOnAction(event -> theming.set(theming.get().withTextScale(chosen)));
      theming.themeProperty().subscribe(theme -> size.setSelected(theme.textScale() == chosen));
      sizes.add(size);
    }
    return sizes;
  }
}
