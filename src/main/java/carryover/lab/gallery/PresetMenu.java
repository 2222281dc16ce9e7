package carryover.lab.gallery;

import carryover.preset.PresetFolder;
import carryover.ui.control.FileDialogs;
import carryover.ui.control.WrappedTooltip;
import carryover.words.Words;
import carryover.workbench.Opened;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menu of presets: gallery, files, share codes, and back to the beginning. */
public final class PresetMenu {
  private static final Words WORDS = Words.of(PresetMenu.class);

  private final PresetDesk desk;
  private final PresetDialogs dialogs;
  private final Menu recent = new Menu(WORDS.text("menu.recent"));
  private final MenuButton node = new MenuButton();

  public PresetMenu(PresetDesk desk, GalleryPage gallery, DataDesk data, FileDialogs files) {
    this.desk = desk;
    dialogs = new PresetDialogs(files);
    node.setId("presets");
    node.textProperty().bind(desk.title());
    // A long name gives way before the word that it is changed.
    node.ellipsisStringProperty()
        .bind(desk.isChanged().map(changed -> changed ? "…" + Opened.CHANGED : "…"));
    node.setTooltip(new WrappedTooltip(WORDS.text("menu.help")));
    node.setAccessibleText(WORDS.text("menu.spoken"));
    node.getItems()
        .addAll(
            item("presets-gallery", WORDS.text("menu.gallery"), "Ctrl+G", gallery::show),
            item("presets-save", WORDS.text("menu.save"), "Ctrl+S", gallery::saveCurrent),
            new SeparatorMenuItem(),
            item("presets-open", WORDS.text("menu.open"), "Ctrl+O", this::openFile),
            recent,
            item("presets-import", WORDS.text("menu.import"), gallery::importFiles),
            new SeparatorMenuItem(),
            item("presets-copy", WORDS.text("menu.copy"), "Ctrl+K", this::copyCode),
            item("presets-paste", WORDS.text("menu.paste"), "Ctrl+Shift+K", this::pasteCode),
            new SeparatorMenuItem(),
            item("presets-reset", WORDS.text("menu.reset"), desk::resetAll));
    if (data.isOffered()) {
      node.getItems()
          .addAll(
              new SeparatorMenuItem(),
              item("data-folder", WORDS.text("data.folder"), data::chooseFolder),
              item("data-file", WORDS.text("data.file"), data::chooseFile));
    }
    desk.recentFiles().addListener((ListChangeListener<Path>) change -> showRecent());
    showRecent();
  }

  public MenuButton node() {
    return node;
  }

  /** Lets a person choose a file to open. */
  public void openFile() {
    dialogs.open().ifPresent(desk::open);
  }

  /** Copies the code of what is on screen. */
  public void copyCode() {
    Clips.copy(desk.shareCode());
  }

  /** Opens the share code that lies on the clipboard. */
  public void pasteCode() {
    desk.openCode(Clips.paste());
  }

  private void showRecent() {
    List<MenuItem> items =
        desk.recentFiles().stream()
            .map(
                file -> {
                  String folder = file.getParent() == null ? "" : "  (" + file.getParent() + ")";
                  String title = PresetFolder.stem(file) + folder;
                  return item("recent-" + PresetFolder.stem(file), title, () -> desk.open(file));
                })
            .toList();
    recent.getItems().setAll(items);
    recent.setDisable(items.isEmpty());
  }

  private static MenuItem item(String id, String title, String keys, Runnable action) {
    MenuItem item = item(id, title, action);
    item.setAccelerator(KeyCombination.valueOf(keys.replace("Ctrl", "Shortcut")));
    return item;
  }

  private static MenuItem item(String id, String title, Runnable action) {
    MenuItem item = new MenuItem(title);
    item.setId(id);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }
}
