package carryover.ui.control;

import carryover.words.Words;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/** The menu of a chart: what else to see, and everything again after a zoom. */
public final class ViewMenu extends MenuButton {
  private static final Words WORDS = Words.of(ViewMenu.class);

  /**
   * @param chart what is looked at, for those who only hear it
   * @param help what there is to choose
   * @param resetZoom shows everything again
   * @param choices the items before that
   */
  public ViewMenu(
      String id, String chart, String help, Runnable resetZoom, List<? extends MenuItem> choices) {
    super(WORDS.text("view.label"));
    setId(id);
    setMinWidth(Region.USE_PREF_SIZE);
    setAccessibleText(WORDS.text("view.spoken", chart));
    setTooltip(new WrappedTooltip(help));
    MenuItem all = new MenuItem(WORDS.text("view.all"));
    all.setOnAction(event -> resetZoom.run());
    getItems().setAll(choices);
    getItems().addAll(new SeparatorMenuItem(), all);
  }
}
