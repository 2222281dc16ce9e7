package carryover.lab.toolbar;

import java.io.File;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The menu of presets: those that come with the program, and files. */
public final class PresetMenu {
  private final PresetDesk desk;
  private final FileChooser chooser = new FileChooser();
  private final MenuButton node = new MenuButton();

  public PresetMenu(PresetDesk desk) {
    this.desk = desk;
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Presets", "*.json"));
    node.setId("presets");
    node.textProperty().bind(desk.titleProperty());
    node.setTooltip(new Tooltip("Open or save a preset (Ctrl+O, Ctrl+S)"));
    node.setAccessibleText("Presets");
    for (String name : desk.shippedNames()) {
      MenuItem item = new MenuItem(name);
      item.setId("preset-" + name);
      item.setOnAction(event -> desk.openShipped(name));
      node.getItems().add(item);
    }
    MenuItem open = new MenuItem("Open a file…");
    open.setOnAction(event -> open());
    MenuItem save = new MenuItem("Save as…");
    save.setOnAction(event -> save());
    node.getItems().addAll(new SeparatorMenuItem(), open, save);
  }

  public Node node() {
    return node;
  }

  /** Lets a person choose a file to open. */
  public void open() {
    choose(chooser::showOpenDialog).ifPresent(file -> desk.open(file.toPath()));
  }

  /** Lets a person choose a file to save to. */
  public void save() {
    choose(chooser::showSaveDialog).ifPresent(file -> desk.save(withExtension(file).toPath()));
  }

  private Optional<File> choose(Function<Window, File> dialog) {
    File file = dialog.apply(node.getScene().getWindow());
    if (file != null) {
      chooser.setInitialDirectory(file.getAbsoluteFile().getParentFile());
    }
    return Optional.ofNullable(file);
  }

  private static File withExtension(File file) {
    return file.getName().endsWith(".json") ? file : new File(file.getPath() + ".json");
  }
}
