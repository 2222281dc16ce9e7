package carryover.app;

import carryover.lab.gallery.FileDrop;
import carryover.lab.gallery.GalleryPage;
import carryover.lab.gallery.OtherDesks;
import carryover.lab.gallery.PresetDesk;
import carryover.lab.gallery.PresetMenu;
import carryover.ui.control.FileDialogs;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.Workbench;

/**
 * Everything about presets on the desk of one study, put together.
 *
 * @param desk opens presets
 * @param gallery lists them
 * @param menu of the toolbar
 * @param drop takes files that are dropped on the window
 */
record Presets(PresetDesk desk, GalleryPage gallery, PresetMenu menu, FileDrop drop) {
  private static final Words WORDS = Words.of(Presets.class);

  static Presets of(
      Library library,
      OtherDesks others,
      Workbench workbench,
      Theming theming,
      FileDialogs dialogs) {
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
    FileDrop drop = new FileDrop(desk, library.own(), gallery.openProperty()::get, gallery::show);
    return new Presets(desk, gallery, new PresetMenu(desk, gallery, dialogs), drop);
  }

  void addTo(Shortcuts shortcuts) {
    shortcuts.addEverywhere("Ctrl+G", WORDS.text("key.gallery"), gallery::toggle);
    shortcuts.addEverywhere("Ctrl+O", WORDS.text("key.open"), menu::openFile);
    shortcuts.addEverywhere("Ctrl+S", WORDS.text("key.save"), gallery::saveCurrent);
    shortcuts.add("Ctrl+K", WORDS.text("key.copyCode"), menu::copyCode);
    shortcuts.add("Ctrl+Shift+K", WORDS.text("key.pasteCode"), menu::pasteCode);
  }
}
