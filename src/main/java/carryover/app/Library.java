package carryover.app;

import carryover.export.ProvenanceFile;
import carryover.lab.gallery.FileWork;
import carryover.lab.gallery.GalleryModel;
import carryover.lab.gallery.OwnPresets;
import carryover.lab.gallery.PresetReading;
import carryover.lab.gallery.Thumbnails;
import carryover.preset.DataFolder;
import carryover.preset.DataSetList;
import carryover.preset.PresetFolder;
import carryover.preset.PresetStore;
import carryover.preset.Provenance;
import carryover.preset.RecentFiles;
import carryover.preset.ShippedPresets;
import carryover.study.Studies;
import carryover.study.Study;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.workers.WorkerPool;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The presets that all studies share.
 *
 * @param telling reads a file and passes on what it tells of itself
 */
record Library(
    Studies studies,
    GalleryModel model,
    OwnPresets own,
    Thumbnails thumbnails,
    FileWork files,
    RecentFiles recent,
    DataSetList data,
    PresetReading telling) {

  /**
   * Puts it together.
   *
   * @param opened hears on workers what an opened file tells of itself
   */
  static Library of(
      Studies studies,
      Function<Study, Trainer> trainers,
      WorkerPool pool,
      Feed feed,
      DataFolder folder,
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
    GalleryModel model = new GalleryModel(studies);
    PresetStore store = new PresetStore(studies);
    OwnPresets own =
        new OwnPresets(
            model,
            new ShippedPresets(studies),
            new PresetFolder(folder.presets(), store),
            store,
            reading,
            files);
    return new Library(
        studies,
        model,
        own,
        new Thumbnails(studies, trainers, feed),
        files,
        new RecentFiles(folder.path().resolve("recent.txt")),
        new DataSetList(folder),
        telling);
  }
}
