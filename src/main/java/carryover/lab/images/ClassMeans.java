package carryover.lab.images;

import carryover.live.FailureText;
import carryover.studies.images.ClassSet;
import carryover.studies.images.DataId;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.data.ImageSet;
import carryover.studies.images.data.ImageSource;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.workbench.Workbench;
import carryover.workers.Cancellation;
import carryover.workers.Outcome;
import carryover.workers.Priority;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The images of the classes on screen and their means, worked out while they are wanted, on a
 * worker since all images of a class have to be read. All methods belong to the JavaFX thread.
 */
final class ClassMeans {
  private final Workbench workbench;
  private final Trainer trainer;
  private final ImageSource images;
  private final Consumer<Runnable> onScreen;
  private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", new State(Optional.empty(), ""));
  private Optional<Classes> of = Optional.empty();
  private Cancellation cancellation = new Cancellation();

  /** What is told apart. */
  private record Classes(DataId data, ClassSet source, ClassSet target) {
    static Classes of(ImagesSetting setting) {
      return new Classes(setting.data(), setting.source(), setting.target());
    }
  }

  /**
   * What is known.
   *
   * @param means by label
   */
  record Known(ImageSet set, Map<Integer, double[]> means) {
    static Known of(ImageSet set, ClassSet source, ClassSet target) {
      return new Known(
          set,
          Stream.of(source, target)
              .flatMap(task -> task.labels().stream())
              .distinct()
              .filter(label -> label < set.classes().size())
              .collect(Collectors.toMap(Function.identity(), set::mean)));
    }

    /** Whether the means of a task are known. */
    boolean has(ClassSet task) {
      return means.keySet().containsAll(task.labels());
    }
  }

  /**
   * @param known empty until it is worked out
   * @param failure why it could not be
   */
  record State(Optional<Known> known, String failure) {}

  ClassMeans(Workbench workbench, Trainer trainer, Feed feed, ImageSource images) {
    this.workbench = workbench;
    this.trainer = trainer;
    this.images = images;
    onScreen = feed.append(batch -> batch.forEach(Runnable::run));
    wanted.addListener((p, old, next) -> look());
    workbench.experimentProperty().addListener((p, old, next) -> look());
  }

  /** Whether anyone looks at them. */
  BooleanProperty wantedProperty() {
    return wanted;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  private void look() {
    Classes now = Classes.of(ImagesSetting.of(workbench.experiment().setting()));
    if (of.filter(now::equals).isPresent()) {
      return;
    }
    cancellation.cancel();
    Optional<Known> sameData =
        state
            .get()
            .known()
            .filter(k -> of.filter(old -> old.data().equals(now.data())).isPresent());
    of = Optional.empty();
    state.set(new State(sameData.map(known -> new Known(known.set(), Map.of())), ""));
    if (wanted.get()) {
      of = Optional.of(now);
      cancellation = new Cancellation();
      Cancellation mine = cancellation;
      trainer.submit(
          Priority.FOREGROUND,
          mine,
          training -> Known.of(images.of(now.data()), now.source(), now.target()),
          outcome -> onScreen.accept(() -> take(mine, outcome)));
    }
  }

  private void take(Cancellation mine, Outcome<Known> outcome) {
    if (mine != cancellation || mine.getAsBoolean()) {
      return;
    }
    state.set(
        outcome instanceof Outcome.Failed<Known> failed
            ? new State(Optional.empty(), FailureText.of(failed.error()))
            : new State(outcome.value(), ""));
  }
}
