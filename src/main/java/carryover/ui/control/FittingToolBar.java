package carryover.ui.control;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A tool bar that shortens names before it cuts or hides a tool, and finds out anew what fits
 * whenever a tool's own size changes; a plain one does so only when the bar's width changes.
 */
public final class FittingToolBar extends ToolBar {
  /** Of a name, over the size of its text. */
  private static final double LEAST_NAME = 9;

  private static final double ENDLESS = 10_000;

  private final List<Labeled> names;
  private final Region space = new Region();
  private double needed = -1;
  private boolean unmeasured;

  /**
   * @param names give way when room is short, the last one first; they come first in the bar
   */
  public FittingToolBar(Labeled... names) {
    super(names);
    this.names = List.of(names);
    setOrientation(Orientation.HORIZONTAL);
    HBox.setHgrow(space, Priority.ALWAYS);
    this.names
        .get(0)
        .fontProperty()
        .addListener(
            (p, old, next) -> {
              unmeasured = true;
              requestLayout();
            });
  }

  /** What follows stands at the right end. */
  public void addSpace() {
    getItems().add(space);
  }

  @Override
  protected void layoutChildren() {
    if (unmeasured) {
      unmeasured = false;
      measure();
    }
    keepToolsWhole();
    shortenNames();
    double now = length(getItems());
    // Only where it matters: tools that are taken out and put back close their menus.
    // What opens the others has its size only once it was shown.
    if (now + more() != needed && shown() != fitting(now)) {
      decideAnew();
    }
    needed = now + more();
    super.layoutChildren();
  }

  /** In the overflow menu tools have other sizes than in the bar: once all into the bar. */
  private void measure() {
    double width = getWidth();
    resize(ENDLESS, getHeight());
    decideAnew();
    super.layoutChildren();
    applyCss();
    resize(width, getHeight());
    decideAnew();
  }

  private long shown() {
    Node row = lookup(".container");
    return getItems().stream().filter(item -> item.isManaged() && item.getParent() == row).count();
  }

  /** How many tools there is room for, beside what opens the others. */
  private long fitting(double all) {
    List<Node> managed = getItems().stream().filter(Node::isManaged).toList();
    if (all <= room()) {
      return managed.size();
    }
    double left = room() - more();
    int count = managed.size();
    while (count > 0 && length(managed.subList(0, count)) > left) {
      count--;
    }
    return count;
  }

  /** Width of what opens the tools that do not fit. */
  private double more() {
    Node more = lookup(".tool-bar-overflow-button");
    return more == null ? 0 : Math.ceil(more.prefWidth(-1));
  }

  /** What fits is decided when the items change. */
  private void decideAnew() {
    ObservableList<Node> items = getItems();
    int place = items.indexOf(space);
    items.remove(place);
    items.add(place, space);
  }

  /** Where a fraction of a pixel lacks, the names give way. */
  private void keepToolsWhole() {
    for (Node tool : getItems()) {
      if (!names.contains(tool) && tool instanceof Region region) {
        region.setMinWidth(Region.USE_PREF_SIZE);
      }
    }
  }

  private void shortenNames() {
    names.stream().filter(Node::isManaged).forEach(name -> name.setPrefWidth(least(name)));
    for (Labeled name : names) {
      if (name.isManaged()) {
        double least = name.getPrefWidth();
        double left = least + left();
        name.setPrefWidth(Math.max(least, Math.min(Math.ceil(whole(name)), Math.floor(left))));
      }
    }
  }

  private static double least(Labeled name) {
    return Math.ceil(Math.min(whole(name), LEAST_NAME * name.getFont().getSize()));
  }

  private static double whole(Labeled name) {
    double before = name.getPrefWidth();
    name.setPrefWidth(Region.USE_COMPUTED_SIZE);
    double whole = name.prefWidth(-1);
    name.setPrefWidth(before);
    return name.getMaxWidth() > 0 ? Math.min(whole, name.getMaxWidth()) : whole;
  }

  /** The room beside those tools that fit. */
  private double left() {
    double all = length(getItems());
    if (all <= room()) {
      return room() - all;
    }
    List<Node> managed = getItems().stream().filter(Node::isManaged).toList();
    return room() - more() - length(managed.subList(0, (int) fitting(all)));
  }

  private double room() {
    return getWidth() - snappedLeftInset() - snappedRightInset();
  }

  /** Of tools beside each other. */
  private double length(List<Node> tools) {
    double spacing = lookup(".container") instanceof HBox row ? row.getSpacing() : 0;
    return tools.stream().filter(Node::isManaged).mapToDouble(tool -> width(tool) + spacing).sum();
  }

  private static double width(Node tool) {
    // A tool that was never styled has no size. To style the others again would cost more than all
    // the rest, and the bar is laid out whenever training begins or ends.
    if (tool instanceof Control control && control.getSkin() == null) {
      tool.applyCss();
    }
    return Math.ceil(tool.prefWidth(-1));
  }
}
