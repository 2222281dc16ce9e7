package carryover.lab.gallery;

import carryover.catalogue.Catalogue;
import carryover.live.ManualPulse;
import carryover.preset.Preset;
import carryover.preset.PresetFolder;
import carryover.preset.PresetStore;
import carryover.preset.RecentFiles;
import carryover.preset.ShippedPresets;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Seeds;
import carryover.ui.feed.Feed;
import carryover.workbench.Workbench;
import carryover.workers.WorkerPool;
import java.nio.file.Path;
import java.util.List;

/** The models of the gallery over a folder, with a real worker and pulses given by hand. */
final class GalleryRoom implements AutoCloseable {
  final Workbench workbench = new Workbench(TwoLayerCnn.study());
  final ManualPulse pulse = new ManualPulse();
  final Feed feed = new Feed(pulse);
  final WorkerPool pool = new WorkerPool(1);
  final GalleryModel gallery = new GalleryModel(Catalogue.studies());
  final Path presets;
  final OwnPresets own;
  final PresetDesk desk;

  GalleryRoom(Path folder) {
    presets = folder.resolve("presets");
    FileWork files = new FileWork(pool, feed);
    PresetReading reading = new PresetStore(Catalogue.studies())::read;
    own =
        new OwnPresets(
            gallery,
            new ShippedPresets(Catalogue.studies()),
            new PresetFolder(presets, new PresetStore(Catalogue.studies())),
            new PresetStore(Catalogue.studies()),
            reading,
            files);
    desk =
        new PresetDesk(
            Catalogue.studies(),
            (study, opening) -> {
              throw new IllegalStateException("there is one study alone");
            },
            workbench,
            reading,
            new RecentFiles(folder.resolve("recent.txt")),
            files);
  }

  static Preset preset(String name) {
    return Preset.of(CnnSpace.STANDARD, new Seeds(1, 2)).withName(name);
  }

  /** Adds a preset and waits until it is listed. */
  void add(String name) {
    own.add(preset(name), () -> {}, AssertionError::new);
    untilListed(name);
  }

  void untilListed(String name) {
    pulse.beatUntil(() -> names().contains(name));
  }

  void untilMessage(String start) {
    pulse.beatUntil(() -> own.messageProperty().get().text().startsWith(start));
  }

  List<String> names() {
    return gallery.own().stream().map(GalleryItem::title).toList();
  }

  GalleryItem item(String name) {
    return gallery.shown().stream().filter(i -> i.title().equals(name)).findFirst().orElseThrow();
  }

  @Override
  public void close() {
    pool.close();
  }
}
