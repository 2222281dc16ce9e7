package carryover.lab.images;

import carryover.studies.images.ImagesSetting;
import carryover.studies.images.data.ImageShelf;
import carryover.studies.images.theory.DrawnTasks;
import carryover.studies.images.theory.PairCatalogues;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.workbench.Experiment;
import carryover.workbench.Workbench;
import carryover.workers.Cancellation;
import carryover.workers.Priority;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The gain predicted from the training images of the first seed alone, worked out while it is
 * wanted, on a worker since images have to be drawn. All methods belong to the JavaFX thread.
 */
final class BeforeTraining {
  private final Workbench workbench;
  private final Trainer trainer;
  private final ImageShelf images;
  private final PairCatalogues pairs;
  private final Consumer<Runnable> onScreen;
  private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
  private final ReadOnlyObjectWrapper<OptionalDouble> gain =
      new ReadOnlyObjectWrapper<>(this, "gain", OptionalDouble.empty());
  private Optional<Experiment> of = Optional.empty();
  private Cancellation cancellation = new Cancellation();

  BeforeTraining(
      Workbench workbench, Trainer trainer, Feed feed, ImageShelf images, PairCatalogues pairs) {
    this.workbench = workbench;
    this.trainer = trainer;
    this.images = images;
    this.pairs = pairs;
    onScreen = feed.append(batch -> batch.forEach(Runnable::run));
    wanted.addListener((p, old, next) -> look());
    workbench.experimentProperty().addListener((p, old, next) -> look());
  }

  /** Whether anyone looks at it. */
  BooleanProperty wantedProperty() {
    return wanted;
  }

  /** Empty until it is known. */
  ReadOnlyObjectProperty<OptionalDouble> gainProperty() {
    return gain.getReadOnlyProperty();
  }

  private void look() {
    Experiment now = workbench.experiment();
    if (of.filter(now::equals).isEmpty()) {
      cancellation.cancel();
      of = Optional.empty();
      gain.set(OptionalDouble.empty());
    }
    boolean defined = workbench.study().theory().undefined(now.setting()).isEmpty();
    if (wanted.get() && defined && of.isEmpty()) {
      of = Optional.of(now);
      cancellation = new Cancellation();
      Cancellation mine = cancellation;
      trainer.submit(
          Priority.BACKGROUND,
          mine,
          training -> work(now),
          outcome -> onScreen.accept(() -> outcome.value().ifPresent(found -> take(mine, found))));
    }
  }

  /** NaN where the images are gone meanwhile. */
  private double work(Experiment experiment) {
    ImagesSetting setting = ImagesSetting.of(experiment.setting());
    return pairs
        .of(setting.data())
        .map(
            known ->
                new DrawnTasks(images.of(setting.data()), known, experiment.seeds().first())
                    .place(setting)
                    .gain())
        .orElse(Double.NaN);
  }

  private void take(Cancellation mine, double found) {
    if (mine == cancellation && !mine.getAsBoolean()) {
      gain.set(OptionalDouble.of(found));
    }
  }
}
