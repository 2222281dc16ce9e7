package carryover.lab.gallery;

import carryover.preset.Family;
import carryover.preset.Preset;
import carryover.study.Headline;
import carryover.study.MapSpec;
import carryover.study.Setting;
import carryover.study.Studies;
import carryover.study.Study;
import carryover.training.Trainer;
import carryover.ui.feed.Feed;
import carryover.words.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The small pictures of presets: made one after the other while the gallery is open, each once, and
 * kept by what the preset holds. On the JavaFX thread only.
 */
public final class Thumbnails {
  private static final Words WORDS = Words.of(Thumbnails.class);

  private final Studies studies;
  private final Function<Study, ThumbnailMaker> newMaker;
  private final Map<Study, ThumbnailMaker> makers = new HashMap<>();
  private final Map<Content, ReadOnlyObjectWrapper<Optional<Thumbnail>>> pictures = new HashMap<>();
  private final Deque<Order> waiting = new ArrayDeque<>();
  private final Consumer<Made> made;
  private Optional<Order> current = Optional.empty();
  private Runnable cancel = () -> {};
  private boolean active;

  /** All of a preset that decides its picture. */
  private record Content(
      Setting setting,
      long seed,
      Optional<MapSpec> map,
      Optional<Family> family,
      boolean resultHidden) {
    static Content of(Preset preset) {
      return new Content(
          preset.setting(),
          preset.seeds().first(),
          preset.map(),
          preset.family(),
          preset.teaching().resultHidden());
    }
  }

  private record Order(Content content, Preset preset) {}

  private record Made(Order order, Thumbnail picture) {}

  /**
   * @param trainers gives the trainer of a study
   */
  public Thumbnails(Studies studies, Function<Study, Trainer> trainers, Feed feed) {
    this.studies = studies;
    newMaker = study -> new ThumbnailMaker(study, trainers.apply(study));
    made = feed.append(batch -> batch.forEach(this::take));
  }

  /** What the picture of a preset shows. */
  String caption(Preset preset) {
    Headline headline = studies.of(preset.setting()).headline();
    return preset
        .map()
        .map(map -> WORDS.text("picture.map", map.layer().title()))
        .orElseGet(
            () ->
                WORDS.text(
                    "picture.curves",
                    headline.measure().heading(),
                    headline.reference().arm().title()));
  }

  /** The picture of a preset, empty until it is made. */
  ReadOnlyObjectProperty<Optional<Thumbnail>> of(Preset preset) {
    Content content = Content.of(preset);
    pictures.computeIfAbsent(
        content,
        c -> {
          waiting.add(new Order(content, preset));
          return new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
        });
    advance();
    return pictures.get(content).getReadOnlyProperty();
  }

  /** Makes pictures from now on, or rests; what was under way is begun anew later. */
  void setActive(boolean nowActive) {
    active = nowActive;
    if (active) {
      advance();
    } else if (current.isPresent()) {
      cancel.run();
      waiting.addFirst(current.get());
      current = Optional.empty();
    }
  }

  /** Begins the next picture unless one is under way. */
  private void advance() {
    if (active && current.isEmpty() && !waiting.isEmpty()) {
      Order order = next();
      current = Optional.of(order);
      cancel =
          makers
              .computeIfAbsent(studies.of(order.preset().setting()), newMaker)
              .make(order.preset(), picture -> made.accept(new Made(order, picture)));
    }
  }

  /** Curves first: a map takes as long as many of them. */
  private Order next() {
    Order order =
        waiting.stream()
            .filter(candidate -> candidate.content().map().isEmpty())
            .findFirst()
            .orElseGet(waiting::element);
    waiting.remove(order);
    return order;
  }

  private void take(Made done) {
    pictures.get(done.order().content()).set(Optional.of(done.picture()));
    waiting.remove(done.order());
    if (current.filter(done.order()::equals).isPresent()) {
      current = Optional.empty();
    }
    advance();
  }
}
