package carryover.app;

import carryover.lab.gallery.DataDesk;
import carryover.lab.gallery.FileDrop;
import carryover.lab.gallery.GalleryPage;
import carryover.lab.gallery.OtherDesks;
import carryover.lab.gallery.PresetDesk;
import carryover.lab.gallery.PresetMenu;
import carryover.ui.control.FileDialogs;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.Workbench;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Everything about presets on the desk of one study, put together.
 *
 * @param desk opens presets
 * @param gallery lists them
 * @param menu of the toolbar
 * @param drop takes files that are dropped on the window
 * @param data takes data of a person's own
 */
record Presets(
    PresetDesk desk, GalleryPage gallery, PresetMenu menu, FileDrop drop, DataDesk data) {
  private static final Words WORDS = Words.of(Presets.class);

  /**
   * Puts it together.
   *
   * @param dropped takes a folder of data, for whichever study learns from such
   * @param arrived told when data that the setting asks for have come
   */
  static Presets of(
      Library library,
      OtherDesks others,
      Workbench workbench,
      Theming theming,
      FileDialogs dialogs,
      Consumer<Path> dropped,
      Runnable arrived) {
    PresetDesk desk =
        new PresetDesk(
            library.studies(),
            others,
            workbench,
            library.telling(),
            library.recent(),
            library.files());
    GalleryPage gallery =
        new GalleryPage(
            library.model(), library.own(), desk, library.thumbnails(), dialogs, theming);
    FileDrop drop =
        new FileDrop(desk, library.own(), gallery.openProperty()::get, gallery::show, dropped);
    DataDesk data = new DataDesk(workbench, library.data(), library.files(), dialogs, arrived);
    return new Presets(desk, gallery, new PresetMenu(desk, gallery, data, dialogs), drop, data);
  }

  void addTo(Shortcuts shortcuts) {
    shortcuts.addEverywhere("Ctrl+G", WORDS.text("key.gallery"), gallery::toggle);
    shortcuts.addEverywhere("Ctrl+O", WORDS.text("key.open"), menu::openFile);
    shortcuts.addEverywhere("Ctrl+S", WORDS.text("key.save"), gallery::saveCurrent);
    shortcuts.add("Ctrl+K", WORDS.text("key.copyCode"), menu::copyCode);
    shortcuts.add("Ctrl+Shift+K", WORDS.text("key.pasteCode"), menu::pasteCode);
  }
}
