package carryover.ui.control;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The menu of a chart: what else to see, and everything again after a zoom. */
public final class ViewMenu extends MenuButton {

  /**
   * @param chart what is looked at, for those who only hear it
   * @param help what there is to choose
   * @param resetZoom shows everything again
   * @param choices the items before that
   */
  public ViewMenu(
      String id, String chart, String help, Runnable resetZoom, List<? extends MenuItem> choices) {
    super("View");
    setId(id);
    setMinWidth(Region.USE_PREF_SIZE);
    setAccessibleText("View of the " + chart);
    setTooltip(new Tooltip(help));
    MenuItem all = new MenuItem("Show everything again");
    all.setOnAction(event -> resetZoom.run());
    getItems().setAll(choices);
    getItems().addAll(new SeparatorMenuItem(), all);
  }
}
