package carryover.lab.workspace;

import carryover.preset.workspace.DeskState;
import carryover.preset.workspace.Workspace;
import carryover.preset.workspace.WorkspaceSession;
import carryover.ui.feed.Feed;
import carryover.words.Words;
import carryover.workbench.Message;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import carryover.workers.WriteBehind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Saves what the window shows whenever it changes, and brings it back at the start. All methods
 * belong to the JavaFX thread; files are written on another.
 */
public final class WorkspaceKeeper implements AutoCloseable {
  private static final Words WORDS = Words.of(WorkspaceKeeper.class);

  /** How much of the last work may be lost at most. */
  private static final long REST_MILLIS = 500;

  private final WorkspaceSession session;
  private final ViewMemory view;
  private final WriteBehind<Workspace> writer;
  private final Consumer<String> outcomes;
  private final Runnable changed;
  private final Map<String, DeskKeeper> desks = new TreeMap<>();
  private final ReadOnlyObjectWrapper<Message> message =
      new ReadOnlyObjectWrapper<>(this, "message", Message.NONE);
  private String study;
  private String problem = "";

  /**
   * Brings back what the session restored, and follows every change from then on.
   *
   * @param study id of the one on screen where nothing was restored
   */
  public WorkspaceKeeper(String study, WorkspaceSession session, Feed feed) {
    this.session = session;
    this.study = session.restored().map(Workspace::study).orElse(study);
    outcomes = feed.append(batch -> batch.forEach(this::written));
    writer = new WriteBehind<>("workspace", REST_MILLIS, this::write);
    Consumer<WorkspaceKeeper> changes = feed.latest(keeper -> writer.offer(keeper.state()));
    changed = () -> changes.accept(this);
    view = new ViewMemory(session.restored().map(Workspace::view).orElse(Map.of()), changed);
  }

  /** How the window is looked at. */
  public ViewMemory view() {
    return view;
  }

  /** Id of the study that was on screen last. */
  public String study() {
    return study;
  }

  /** Tells which study is on screen. */
  public void shows(String id) {
    study = id;
    changed.run();
  }

  /** Brings back what was kept of a study, and follows its changes. */
  public DeskKeeper desk(Workbench workbench) {
    String id = workbench.study().id();
    DeskKeeper keeper =
        new DeskKeeper(workbench, session.restored().flatMap(kept -> kept.desk(id)), changed);
    desks.put(id, keeper);
    return keeper;
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

  /** Studies that were not on screen this time stay as they were. */
  private Workspace state() {
    Map<String, DeskState> states = new TreeMap<>();
    session
        .restored()
        .ifPresent(kept -> kept.desks().forEach(desk -> states.put(desk.study(), desk)));
    desks.forEach((id, keeper) -> states.put(id, keeper.state()));
    return new Workspace(study, List.copyOf(states.values()), view.state());
  }

  private void write(Workspace workspace) {
    try {
      session.save(workspace);
      outcomes.accept("");
    } catch (IOException e) {
      outcomes.accept(WORDS.text("workspace.notSaved", e.getMessage()));
    }
  }

  /** Tells of a problem once, and when it is over. */
  private void written(String newProblem) {
    if (!newProblem.equals(problem)) {
      message.set(
          newProblem.isEmpty()
              ? Message.news(WORDS.text("workspace.savedAgain"))
              : Message.error(newProblem));
      problem = newProblem;
    }
  }
}
