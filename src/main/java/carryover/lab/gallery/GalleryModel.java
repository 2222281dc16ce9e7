package carryover.lab.gallery;

import carryover.study.Studies;
import carryover.study.Study;
import carryover.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** Which presets the gallery lists, and which of them is looked at. On the JavaFX thread only. */
public final class GalleryModel {
  private static final Words WORDS = Words.of(GalleryModel.class);

  private final Studies studies;
  private final ObservableList<GalleryItem> items = FXCollections.observableArrayList();
  private List<GalleryItem> listed = List.of();
  private final FilteredList<GalleryItem> shown = new FilteredList<>(items);
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ObjectProperty<Shelf> shelf = new SimpleObjectProperty<>(this, "shelf", Shelf.ALL);
  private final ObjectProperty<GalleryItem> selected = new SimpleObjectProperty<>(this, "selected");

  /**
   * @param studies by which presets are grouped
   */
  public GalleryModel(Studies studies) {
    this.studies = studies;
    query.addListener((p, old, next) -> filter());
    shelf.addListener((p, old, next) -> filter());
  }

  /**
   * Where there are several: those of one study after those of another; files that cannot be used
   * come last.
   */
  private List<GalleryItem> byStudy(List<GalleryItem> all) {
    long groups =
        all.stream()
            .mapToInt(this::place)
            .filter(p -> p < studies.list().size())
            .distinct()
            .count();
    return groups < 2 ? all : all.stream().sorted(Comparator.comparingInt(this::place)).toList();
  }

  private int place(GalleryItem item) {
    List<Study> list = studies.list();
    return item.preset()
        .map(preset -> list.indexOf(studies.of(preset.setting())))
        .orElse(list.size());
  }

  /** The heading above an item: the name of its study where another's were before; else empty. */
  String heading(GalleryItem item) {
    int at = shown.indexOf(item);
    boolean first = at == 0 || (at > 0 && place(shown.get(at - 1)) != place(item));
    boolean several = place(shown.get(0)) != place(shown.get(shown.size() - 1));
    if (!first || !several) {
      return "";
    }
    return item.preset()
        .map(preset -> studies.of(preset.setting()).name())
        .orElse(WORDS.text("list.unusable"));
  }

  /** The presets that match shelf and query, grouped by study, own ones first in each. */
  ObservableList<GalleryItem> shown() {
    return shown;
  }

  /** Words to search by. */
  StringProperty queryProperty() {
    return query;
  }

  ObjectProperty<Shelf> shelfProperty() {
    return shelf;
  }

  /** The preset that is looked at; null when there is none. */
  ObjectProperty<GalleryItem> selectedProperty() {
    return selected;
  }

  /** All own presets in the order a person gave them, whatever is shown. */
  List<GalleryItem> own() {
    return listed.stream().filter(GalleryItem::isOwn).toList();
  }

  Optional<GalleryItem> find(String key) {
    return items.stream().filter(item -> item.key().equals(key)).findFirst();
  }

  /** Whether the order on screen is the order of the own presets, so that they can be moved. */
  boolean isOrdered() {
    return query.get().isBlank() && shelf.get() != Shelf.SHIPPED;
  }

  /** Takes a new list; the selection stays with its preset, or moves to what took its place. */
  void show(List<GalleryItem> newItems) {
    GalleryItem before = selected.get();
    int place = shown.indexOf(before);
    // Whoever shows the selection hears of it anew, as its row may have moved.
    selected.set(null);
    listed = List.copyOf(newItems);
    items.setAll(byStudy(newItems));
    selected.set(
        Optional.ofNullable(before)
            .flatMap(item -> find(item.key()))
            .filter(shown::contains)
            .orElseGet(() -> at(place)));
  }

  /** Selects a preset; what hides it from view is given up. */
  void select(String key) {
    find(key)
        .ifPresent(
            item -> {
              if (!shown.contains(item)) {
                query.set("");
                shelf.set(Shelf.ALL);
              }
              selected.set(item);
            });
  }

  private void filter() {
    GalleryItem before = selected.get();
    shown.setPredicate(item -> shelf.get().holds(item) && item.matches(query.get()));
    selected.set(shown.contains(before) ? before : at(0));
  }

  private GalleryItem at(int place) {
    return shown.isEmpty() ? null : shown.get(Math.max(0, Math.min(place, shown.size() - 1)));
  }
}
