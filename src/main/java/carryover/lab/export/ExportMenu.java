package carryover.lab.export;

import carryover.export.DataFormat;
import carryover.export.FigureFormat;
import carryover.ui.control.WrappedTooltip;
import carryover.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.stage.Stage;

/** The export menus: one in the toolbar for everything, one on each chart. */
public final class ExportMenu {
  private static final Words WORDS = Words.of(ExportMenu.class);

  /** An arrow down into a tray. */
  private static final String ICON = "M7 1 V9 M3.5 5.5 L7 9 L10.5 5.5 M1.5 11 V13 H12.5 V11";

  /** Where the menu opens when the toolbar has no room for it, in pixels from the top. */
  private static final double MENU_TOP = 48;

  private final Stage window;
  private final ExportActions actions;
  private final MenuButton node = new MenuButton("", icon());

  /**
   * A menu of all that can be taken away.
   *
   * @param files asks where a file goes
   * @param folders asks where everything goes
   * @param options how figures are to be
   */
  public ExportMenu(
      Stage window,
      ExportDesk desk,
      FileChoice files,
      FolderChoice folders,
      FigureOptions options,
      List<ExhibitSource> sources,
      ReportSource report) {
    this.window = window;
    actions = new ExportActions(desk, files, folders, options, sources, report);
    node.setId("export");
    node.getStyleClass().add("export-button");
    node.setAccessibleText(WORDS.text("menu.spoken"));
    node.setTooltip(new WrappedTooltip(WORDS.text("menu.help")));
    node.getItems().addAll(items());
  }

  /** The menu for the toolbar. */
  public Node node() {
    return node;
  }

  /** Opens the menu of the toolbar, or the same menu where that has no room for it. */
  public void open() {
    Scene scene = window.getScene();
    if (node.getScene() == scene && node.isVisible()) {
      node.requestFocus();
      node.show();
    } else {
      ContextMenu menu = new ContextMenu();
      menu.getItems().addAll(items());
      Point2D place = scene.getRoot().localToScreen(scene.getWidth() / 2, MENU_TOP);
      menu.show(scene.getRoot(), place.getX(), place.getY());
    }
  }

  /** The menu for the title bar of a tile; it is about those of its charts that are on screen. */
  public MenuButton tileMenu(List<ExhibitSource> charts) {
    String name = charts.get(0).name();
    MenuButton button = new MenuButton("", icon());
    button.getStyleClass().add("export-button");
    button.setId(name + "-export");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(
        charts.stream()
            .map(ExhibitSource::title)
            .reduce((one, other) -> WORDS.text("chart.or", one, other))
            .map(titles -> WORDS.text("chart.spoken", titles))
            .orElseThrow());
    button.setTooltip(new WrappedTooltip(WORDS.text("chart.help")));
    Menu figures = FigureMenu.of(actions.options(), name + "-figures");
    button.getItems().addAll(items(charts.get(0), name + "-export"));
    button.getItems().addAll(new SeparatorMenuItem(), figures);
    if (charts.size() > 1) {
      button.setOnShowing(event -> show(button, charts, figures));
    }
    return button;
  }

  private void show(MenuButton button, List<ExhibitSource> charts, Menu figures) {
    List<ExhibitSource> seen = charts.stream().filter(ExhibitSource::isOnScreen).toList();
    List<MenuItem> items = new ArrayList<>();
    for (ExhibitSource chart : seen) {
      List<MenuItem> own = items(chart, chart.name() + "-export");
      items.addAll(seen.size() == 1 ? own : List.of(menu(chart, chart.name() + "-chart", own)));
    }
    items.add(new SeparatorMenuItem());
    items.add(figures);
    button.getItems().setAll(items);
  }

  private static Menu menu(ExhibitSource source, String id, List<MenuItem> items) {
    Menu menu = new Menu(source.title());
    menu.setId(id);
    menu.getItems().addAll(items);
    return menu;
  }

  /** Copies the chart or that of the tile that has the keyboard focus, else the first on screen. */
  public void copyCurrent() {
    actions.copyCurrent(window.getScene().getFocusOwner());
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    for (ExhibitSource source : actions.sources()) {
      String id = "export-" + source.name();
      items.add(menu(source, id, items(source, id)));
    }
    items.add(new SeparatorMenuItem());
    items.add(item("export-all", WORDS.text("menu.all"), actions::saveAll));
    items.add(item("export-report", WORDS.text("menu.report"), actions::saveReport));
    if (actions.hasDetails()) {
      items.add(item("export-details", WORDS.text("menu.details"), actions::saveDetails));
    }
    items.add(new SeparatorMenuItem());
    items.add(FigureMenu.of(actions.options(), "export-figures"));
    return items;
  }

  private List<MenuItem> items(ExhibitSource source, String id) {
    List<MenuItem> items = new ArrayList<>();
    for (FigureFormat format : FigureFormat.values()) {
      items.add(
          item(
              id + "-" + format.extension(),
              WORDS.text("figure.save", format.toString()),
              () -> actions.save(source, format)));
    }
    items.add(item(id + "-copy", WORDS.text("figure.copy"), () -> actions.copy(source)));
    items.add(new SeparatorMenuItem());
    for (DataFormat format : DataFormat.values()) {
      items.add(
          item(
              id + "-" + format.extension(),
              WORDS.text("numbers.save", format.toString()),
              () -> actions.save(source, format)));
    }
    return items;
  }

  private static SVGPath icon() {
    SVGPath icon = new SVGPath();
    icon.setContent(ICON);
    icon.getStyleClass().add("export-icon");
    return icon;
  }

  private static MenuItem item(String id, String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setId(id);
    // Later, so that the menu is gone before a dialog comes.
    item.setOnAction(event -> Platform.runLater(action));
    return item;
  }
}
