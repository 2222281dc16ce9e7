package carryover.lab.export;

import carryover.export.DataFormat;
import carryover.export.FigureFormat;
import carryover.export.FigureSize;
import carryover.export.Report;
import carryover.lab.Exhibit;
import carryover.ui.Words;
import carryover.ui.chart.ChartPicture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
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
  private final ExportDesk desk;
  private final FileChoice files;
  private final FolderChoice folders;
  private final FigureOptions options;
  private final List<ExhibitSource> sources;
  private final ReportSource report;
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
    this.desk = desk;
    this.files = files;
    this.folders = folders;
    this.options = options;
    this.sources = List.copyOf(sources);
    this.report = report;
    node.setId("export");
    node.getStyleClass().add("export-button");
    node.setAccessibleText(WORDS.text("menu.spoken"));
    node.setTooltip(new Tooltip(WORDS.text("menu.help")));
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
    button.setTooltip(new Tooltip(WORDS.text("chart.help")));
    Menu figures = FigureMenu.of(options, name + "-figures");
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
    Node focus = window.getScene().getFocusOwner();
    Stream.<Predicate<ExhibitSource>>of(
            source -> isInside(focus, source.chart()),
            source -> isInside(focus, source.tile()),
            source -> true)
        .flatMap(fits -> sources.stream().filter(ExhibitSource::isOnScreen).filter(fits))
        .findFirst()
        .ifPresentOrElse(this::copy, () -> desk.refuse(WORDS.text("nothing.chart")));
  }

  private static boolean isInside(Node node, Node parent) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == parent) {
        return true;
      }
    }
    return false;
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    for (ExhibitSource source : sources) {
      String id = "export-" + source.name();
      items.add(menu(source, id, items(source, id)));
    }
    items.add(new SeparatorMenuItem());
    items.add(item("export-all", WORDS.text("menu.all"), this::saveAll));
    items.add(item("export-report", WORDS.text("menu.report"), this::saveReport));
    if (desk.hasDetails()) {
      items.add(
          item(
              "export-details",
              WORDS.text("menu.details"),
              () -> ask("details", "npy", desk::saveDetails)));
    }
    items.add(new SeparatorMenuItem());
    items.add(FigureMenu.of(options, "export-figures"));
    return items;
  }

  private List<MenuItem> items(ExhibitSource source, String id) {
    List<MenuItem> items = new ArrayList<>();
    for (FigureFormat format : FigureFormat.values()) {
      items.add(
          item(
              id + "-" + format.extension(),
              WORDS.text("figure.save", format.toString()),
              () -> save(source, format)));
    }
    items.add(item(id + "-copy", WORDS.text("figure.copy"), () -> copy(source)));
    items.add(new SeparatorMenuItem());
    for (DataFormat format : DataFormat.values()) {
      items.add(
          item(
              id + "-" + format.extension(),
              WORDS.text("numbers.save", format.toString()),
              () -> save(source, format)));
    }
    return items;
  }

  private void save(ExhibitSource source, FigureFormat format) {
    save(
        source,
        format.extension(),
        exhibit -> {
          ChartPicture picture = options.picture(exhibit);
          FigureSize size = options.sizeProperty().get();
          return out -> format.write(picture, size, exhibit.provenance(), out);
        });
  }

  private void save(ExhibitSource source, DataFormat format) {
    save(source, format.extension(), exhibit -> FileContent.numbers(format, exhibit));
  }

  private void save(
      ExhibitSource source, String extension, Function<Exhibit, FileContent> content) {
    with(
        source,
        exhibit ->
            ask(
                source.name(),
                extension,
                file -> desk.save(file, extension, content.apply(exhibit))));
  }

  private void saveReport() {
    Optional<Report> now = report.now();
    if (now.isEmpty()) {
      desk.refuse(WORDS.text("nothing.run"));
    } else {
      ask("report", "pdf", file -> desk.save(file, "pdf", now.get()::writePdf));
    }
  }

  private void saveAll() {
    Map<String, FileContent> all = Bundle.of(sources, options, report.now());
    if (all.isEmpty()) {
      desk.say(WORDS.text("nothing.all"));
    } else {
      folders.ask().ifPresent(parent -> desk.saveAll(parent, all));
    }
  }

  private void copy(ExhibitSource source) {
    with(
        source,
        exhibit ->
            desk.draw(
                options.picture(exhibit),
                options.sizeProperty().get(),
                image -> {
                  ClipboardContent content = new ClipboardContent();
                  content.putImage(ScreenImage.of(image));
                  Clipboard.getSystemClipboard().setContent(content);
                  desk.say(WORDS.text("figure.copied", exhibit.content()));
                }));
  }

  private void with(ExhibitSource source, Consumer<Exhibit> action) {
    Optional<Exhibit> exhibit = source.exhibit().get();
    exhibit.ifPresentOrElse(
        action, () -> desk.refuse(WORDS.text("nothing.ofChart", source.title())));
  }

  private void ask(String name, String extension, Consumer<Path> action) {
    files.ask(name, extension).ifPresent(action);
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
