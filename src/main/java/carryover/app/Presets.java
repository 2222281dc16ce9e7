package carryover.app;

import carryover.export.ProvenanceFile;
import carryover.lab.Workbench;
import carryover.lab.gallery.FileDrop;
import carryover.lab.gallery.FileWork;
import carryover.lab.gallery.GalleryModel;
import carryover.lab.gallery.GalleryPage;
import carryover.lab.gallery.OwnPresets;
import carryover.lab.gallery.PresetDesk;
import carryover.lab.gallery.PresetMenu;
import carryover.lab.gallery.PresetReading;
import carryover.lab.gallery.Thumbnails;
import carryover.preset.DataFolder;
import carryover.preset.PresetFolder;
import carryover.preset.PresetStore;
import carryover.preset.Provenance;
import carryover.preset.RecentFiles;
import carryover.preset.ShippedPresets;
import carryover.run.WorkerPool;
import carryover.study.Engine;
import carryover.study.Studies;
import carryover.ui.control.FileDialogs;
import carryover.ui.feed.Feed;
import carryover.ui.theme.Theming;
import java.util.function.Consumer;

/**
 * Everything about presets, put together.
 *
 * @param desk opens presets
 * @param gallery lists them
 * @param menu of the toolbar
 * @param drop takes files that are dropped on the window
 */
record Presets(PresetDesk desk, GalleryPage gallery, PresetMenu menu, FileDrop drop) {

  /**
   * Puts it together.
   *
   * @param opened hears on workers what an opened file tells of itself
   */
  static Presets of(
      Studies studies,
      Workbench workbench,
      Engine engine,
      WorkerPool pool,
      Feed feed,
      Theming theming,
      DataFolder folder,
      FileDialogs dialogs,
      Consumer<Provenance> opened) {
    FileWork files = new FileWork(pool, feed);
    // What counts as a file with a preset in it is said here alone.
    ProvenanceFile provenances = new ProvenanceFile(studies);
    PresetReading reading = file -> provenances.read(file).preset();
    PresetReading telling =
        file -> {
          Provenance provenance = provenances.read(file);
          opened.accept(provenance);
          return provenance.preset();
        };
    RecentFiles recent = new RecentFiles(folder.path().resolve("recent.txt"));
    PresetDesk desk = new PresetDesk(studies, workbench, telling, recent, files);
    GalleryModel model = new GalleryModel();
    PresetStore store = new PresetStore(studies);
    OwnPresets own =
        new OwnPresets(
            model,
            new ShippedPresets(studies),
            new PresetFolder(folder.presets(), store),
            store,
            reading,
            files);
    GalleryPage gallery =
        new GalleryPage(
            model,
            own,
            desk,
            new Thumbnails(studies, study -> engine, pool, feed),
            dialogs,
            theming);
    FileDrop drop = new FileDrop(desk, own, gallery.openProperty()::get, gallery::show);
    return new Presets(desk, gallery, new PresetMenu(desk, gallery, dialogs), drop);
  }

  void addTo(Shortcuts shortcuts) {
    shortcuts.addEverywhere("Ctrl+G", "the gallery of presets", gallery::toggle);
    shortcuts.addEverywhere("Ctrl+O", "open a preset or an exported file", menu::openFile);
    shortcuts.addEverywhere("Ctrl+S", "save as a preset", gallery::saveCurrent);
    shortcuts.add("Ctrl+K", "copy a share code", menu::copyCode);
    shortcuts.add("Ctrl+Shift+K", "open the share code that was copied", menu::pasteCode);
  }
}
