package carryover.lab.workspace;

import carryover.preset.Preset;
import carryover.preset.workspace.DeskState;
import carryover.preset.workspace.PinnedRun;
import carryover.workbench.Experiment;
import carryover.workbench.Lesson;
import carryover.workbench.Opened;
import carryover.workbench.Pin;
import carryover.workbench.Pins;
import carryover.workbench.RunResults;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** Brings back what was kept of one study, and tells what is to be kept. */
public final class DeskKeeper {
  private final Workbench workbench;
  private final ViewMemory view;

  /**
   * @param changed hears of every change from now on
   */
  DeskKeeper(Workbench workbench, Optional<DeskState> restored, Runnable changed) {
    this.workbench = workbench;
    view = new ViewMemory(restored.map(DeskState::view).orElse(Map.of()), changed);
    restored.ifPresent(this::restore);
    for (ObservableValue<?> part :
        List.of(
            workbench.experimentProperty(),
            workbench.openedProperty(),
            workbench.mapProperty(),
            workbench.profileProperty(),
            workbench.pinsProperty())) {
      part.addListener((p, old, next) -> changed.run());
    }
    view.remember("timeCursor", workbench.timeCursorProperty());
  }

  /** How things are looked at. */
  public ViewMemory view() {
    return view;
  }

  DeskState state() {
    return new DeskState(
        preset(workbench.experiment())
            .withMap(workbench.mapProperty().get())
            .withProfile(workbench.profileProperty().get()),
        opened(workbench.openedProperty().get()),
        workbench.pinsProperty().get().list().stream().map(DeskKeeper::kept).toList(),
        view.state());
  }

  private void restore(DeskState desk) {
    Preset opened = desk.opened();
    workbench.restore(
        experiment(desk.current()),
        desk.current().map(),
        desk.current().profile(),
        new Opened(experiment(opened), opened.map(), opened.profile(), Lesson.of(opened)));
    workbench.pinsProperty().set(pins(desk.pins()));
  }

  private static PinnedRun kept(Pin pin) {
    return new PinnedRun(
        preset(pin.results().experiment()), pin.colour().getRGB() & 0xFFFFFF, pin.shown());
  }

  private static Pins pins(List<PinnedRun> kept) {
    Pins pins = Pins.NONE;
    for (PinnedRun pin : kept.subList(0, Math.min(kept.size(), Pins.MOST))) {
      RunResults untrained = RunResults.untrained(experiment(pin.run()));
      pins = pins.with(untrained, new Color(pin.colour()), pin.shown());
    }
    return pins;
  }

  private static Preset opened(Opened opened) {
    Preset base = preset(opened.base()).withProfile(opened.profile());
    return opened.lesson().describe(opened.map().map(base::withMap).orElse(base));
  }

  private static Preset preset(Experiment experiment) {
    return Preset.of(experiment.setting(), experiment.seeds());
  }

  private static Experiment experiment(Preset preset) {
    return new Experiment(preset.setting(), preset.seeds());
  }
}
