package carryover.lab.export;

import carryover.preset.Preset;
import carryover.preset.Provenance;
import carryover.ui.feed.Feed;
import carryover.workbench.Experiment;
import carryover.workbench.Pins;
import carryover.workbench.RunResults;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.function.Consumer;

/** Pins the runs that were drawn beside the one of an opened figure, as far as there is room. */
public final class PinnedRestore {
  private final Workbench workbench;
  private final Consumer<List<Preset>> pinned;

  public PinnedRestore(Workbench workbench, Feed feed) {
    this.workbench = workbench;
    this.pinned = feed.latest(this::pin);
  }

  /** Hears what an opened file tells of itself, on any thread. */
  public void opened(Provenance provenance) {
    pinned.accept(provenance.pinned());
  }

  private void pin(List<Preset> runs) {
    Pins pins = workbench.pinsProperty().get();
    for (Preset run : runs) {
      Experiment experiment = new Experiment(run.setting(), run.seeds());
      if (pins.of(experiment).isEmpty() && !pins.isFull()) {
        pins = pins.with(RunResults.untrained(experiment));
      }
    }
    workbench.pinsProperty().set(pins);
  }
}
