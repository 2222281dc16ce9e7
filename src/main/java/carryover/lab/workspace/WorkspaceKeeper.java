package carryover.lab.workspace;

import carryover.lab.Experiment;
import carryover.lab.Lesson;
import carryover.lab.Message;
import carryover.lab.Opened;
import carryover.lab.Pin;
import carryover.lab.Pins;
import carryover.lab.RunResults;
import carryover.lab.ViewMemory;
import carryover.lab.Workbench;
import carryover.preset.Preset;
import carryover.preset.workspace.PinnedRun;
import carryover.preset.workspace.Workspace;
import carryover.preset.workspace.WorkspaceSession;
import carryover.run.WriteBehind;
import carryover.ui.feed.Feed;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Saves what the window shows whenever it changes, and brings it back at the start. All methods
 * belong to the JavaFX thread; files are written on another.
 */
public final class WorkspaceKeeper implements AutoCloseable {
  /** How much of the last work may be lost at most. */
  private static final long REST_MILLIS = 500;

  private final Workbench workbench;
  private final WorkspaceSession session;
  private final ViewMemory view;
  private final WriteBehind<Workspace> writer;
  private final Consumer<String> outcomes;
  private final ReadOnlyObjectWrapper<Message> message =
      new ReadOnlyObjectWrapper<>(this, "message", Message.NONE);
  private String problem = "";

  /** Brings back what the session restored, and follows every change from then on. */
  public WorkspaceKeeper(Workbench workbench, WorkspaceSession session, Feed feed) {
    this.workbench = workbench;
    this.session = session;
    outcomes = feed.append(batch -> batch.forEach(this::written));
    writer = new WriteBehind<>("workspace", REST_MILLIS, this::write);
    Consumer<WorkspaceKeeper> changes = feed.latest(keeper -> writer.offer(keeper.state()));
    Runnable changed = () -> changes.accept(this);
    view = new ViewMemory(session.restored().map(Workspace::view).orElse(Map.of()), changed);
    session.restored().ifPresent(this::restore);
    for (ObservableValue<?> part :
        List.of(
            workbench.experimentProperty(),
            workbench.openedProperty(),
            workbench.mapProperty(),
            workbench.pinsProperty())) {
      part.addListener((p, old, next) -> changed.run());
    }
    view.remember("timeCursor", workbench.timeCursorProperty());
  }

  /** How things are looked at. */
  public ViewMemory view() {
    return view;
  }

  /** What a person should know of how keeping goes, in one line. */
  public ReadOnlyObjectProperty<Message> messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** What a person should know of how the start went. */
  public List<Message> atStart() {
    Stream<Message> news = session.news().map(Message::news).stream();
    String problems = String.join(" · ", session.problems());
    return Stream.concat(news, Stream.of(Message.error(problems)))
        .filter(told -> !told.isEmpty())
        .toList();
  }

  /** Saves the last changes and comes back when that is done. */
  @Override
  public void close() {
    writer.offer(state());
    writer.close();
  }

  private Workspace state() {
    return new Workspace(
        preset(workbench.experiment()).withMap(workbench.mapProperty().get()),
        opened(workbench.openedProperty().get()),
        workbench.pinsProperty().get().list().stream().map(WorkspaceKeeper::kept).toList(),
        view.state());
  }

  private void restore(Workspace workspace) {
    Preset opened = workspace.opened();
    workbench.restore(
        experiment(workspace.current()),
        workspace.current().map(),
        new Opened(experiment(opened), opened.map(), Lesson.of(opened)));
    workbench.pinsProperty().set(pins(workspace.pins()));
  }

  private void write(Workspace workspace) {
    try {
      session.save(workspace);
      outcomes.accept("");
    } catch (IOException e) {
      outcomes.accept("The workspace is not saved: " + e.getMessage());
    }
  }

  /** Tells of a problem once, and when it is over. */
  private void written(String newProblem) {
    if (!newProblem.equals(problem)) {
      message.set(
          newProblem.isEmpty()
              ? Message.news("The workspace is saved again")
              : Message.error(newProblem));
      problem = newProblem;
    }
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
    Preset base = preset(opened.base());
    return opened.lesson().describe(opened.map().map(base::withMap).orElse(base));
  }

  private static Preset preset(Experiment experiment) {
    return Preset.of(experiment.setting(), experiment.seeds());
  }

  private static Experiment experiment(Preset preset) {
    return new Experiment(preset.setting(), preset.seeds());
  }
}
