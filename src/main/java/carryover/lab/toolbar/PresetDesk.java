package carryover.lab.toolbar;

import carryover.lab.Experiment;
import carryover.lab.Workbench;
import carryover.preset.Preset;
import carryover.preset.PresetStore;
import carryover.preset.ShippedPresets;
import carryover.run.Cancellation;
import carryover.run.Outcome;
import carryover.run.Priority;
import carryover.run.Task;
import carryover.run.WorkerPool;
import carryover.ui.feed.Feed;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Opens and saves presets without keeping the screen waiting for a disk. */
public final class PresetDesk {
  private final Workbench workbench;
  private final ShippedPresets shipped;
  private final PresetStore store;
  private final WorkerPool pool;
  private final Consumer<Runnable> onScreen;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "default");
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");

  public PresetDesk(
      Workbench workbench, ShippedPresets shipped, PresetStore store, WorkerPool pool, Feed feed) {
    this.workbench = workbench;
    this.shipped = shipped;
    this.store = store;
    this.pool = pool;
    onScreen = feed.append(batch -> batch.forEach(Runnable::run));
  }

  /** Names of the presets that come with the program. */
  public List<String> shippedNames() {
    return shipped.names();
  }

  /** Name of the preset that was opened or saved last. */
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /** What became of the last file, in one line. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  public void openShipped(String name) {
    read(name, stop -> shipped.read(name));
  }

  public void open(Path file) {
    read(stem(file), stop -> store.read(file));
  }

  /** Saves the current experiment and map. */
  public void save(Path file) {
    Experiment experiment = workbench.experiment();
    Preset preset =
        Preset.of(experiment.setting(), experiment.seeds())
            .withName(stem(file))
            .withMap(workbench.mapProperty().get());
    submit(
        stop -> {
          store.write(file, preset);
          return file;
        },
        saved -> {
          title.set(stem(saved));
          message.set("Saved " + saved.getFileName());
        });
  }

  private void read(String name, Task<Preset> task) {
    submit(
        task,
        preset -> {
          workbench.open(new Experiment(preset.setting(), preset.seeds()));
          preset.map().ifPresent(workbench.mapProperty()::set);
          title.set(preset.name().isBlank() ? name : preset.name());
          message.set("Opened " + title.get());
        });
  }

  private <T> void submit(Task<T> task, Consumer<T> done) {
    pool.submit(
        Priority.FOREGROUND,
        new Cancellation(),
        task,
        outcome ->
            onScreen.accept(
                () -> {
                  if (outcome instanceof Outcome.Finished<T> finished) {
                    done.accept(finished.result());
                  } else if (outcome instanceof Outcome.Failed<T> failed) {
                    message.set(failed.error().getMessage());
                  }
                }));
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".json") ? name.substring(0, name.length() - 5) : name;
  }
}
