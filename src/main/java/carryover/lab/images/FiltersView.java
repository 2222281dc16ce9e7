package carryover.lab.images;

import carryover.lab.Exhibit;
import carryover.lab.RunPicture;
import carryover.lab.TileView;
import carryover.studies.images.ImagesSetting;
import carryover.studies.images.data.ImageSet;
import carryover.studies.images.data.ImageShelf;
import carryover.studies.images.data.Shape;
import carryover.study.Sample;
import carryover.study.Trace;
import carryover.ui.chart.AlbumModel;
import carryover.ui.chart.AlbumView;
import carryover.ui.control.ChoiceItems;
import carryover.ui.control.HelpSign;
import carryover.ui.control.ViewMenu;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** What the filters of the first seed look like at the time cursor. */
final class FiltersView implements TileView {
  private static final Words WORDS = Words.of(FiltersView.class);

  private final Workbench workbench;
  private final ImageShelf images;
  private final AlbumView view = new AlbumView(AlbumModel.empty(""));
  private final ObjectProperty<FilterArm> arm =
      new SimpleObjectProperty<>(this, "arm", FilterArm.TRANSFER);
  private final RunPicture picture;
  private final List<Node> tools;

  FiltersView(Workbench workbench, ImageShelf images, Theming theming) {
    this.workbench = workbench;
    this.images = images;
    view.chartStyleProperty().bind(theming.themeProperty().map(Theme::chartStyle));
    picture = new RunPicture("filters-pictures", workbench, view, this::draw);
    picture.drawAnewOn(arm);
    tools =
        List.of(
            new ViewMenu(
                "filters-view",
                WORDS.text("filters.title"),
                WORDS.text("filters.view"),
                view::resetZoom,
                ChoiceItems.of(List.of(FilterArm.values()), arm, FilterArm::title)),
            new HelpSign("filters-help", WORDS.text("filters.title"), WORDS.text("filters.help")));
  }

  @Override
  public String key() {
    return "filters";
  }

  @Override
  public String title() {
    return WORDS.text("filters.title");
  }

  @Override
  public Region node() {
    return picture.node();
  }

  @Override
  public List<Node> tools() {
    return tools;
  }

  /** Whether filters have to be recorded. */
  BooleanBinding wanted() {
    return picture.shown();
  }

  @Override
  public Optional<Exhibit> exhibit() {
    draw();
    return album()
        .filter(album -> !album.isEmpty())
        .map(
            album ->
                picture.exhibit(
                    WORDS.text("filters.exhibit", arm.get().title()),
                    view.picture(),
                    album.data()));
  }

  @Override
  public void remember(ViewMemory memory) {
    memory.remember("filters.arm", arm);
  }

  /**
   * Of the seed whose filters are recorded; empty while none are, or where they are no pictures.
   */
  private Optional<FiltersAlbum> album() {
    return recorded()
        .flatMap(
            trace ->
                shape(trace)
                    .filter(Shape::picture)
                    .map(
                        shape ->
                            new FiltersAlbum(
                                trace, workbench.timeCursorProperty().get(), arm.get(), shape)));
  }

  private Optional<Trace> recorded() {
    return workbench.resultsProperty().get().traces().stream()
        .filter(
            trace ->
                trace.arms().stream()
                    .flatMap(one -> one.samples().stream())
                    .anyMatch(Sample::hasDetails))
        .findFirst();
  }

  private Optional<Shape> shape(Trace trace) {
    return images.atHand(ImagesSetting.of(trace.setting()).data()).map(ImageSet::shape);
  }

  private void draw() {
    Optional<FiltersAlbum> album = album();
    view.setModel(
        album
            .filter(now -> !now.isEmpty())
            .map(now -> now.model(picture.note(note(now))))
            .orElseGet(() -> AlbumModel.empty(nothing(album.isPresent()))));
  }

  private String note(FiltersAlbum album) {
    List<String> parts = new ArrayList<>();
    parts.add(WORDS.text("filters.seed", String.valueOf(album.trace().seed())));
    album
        .step()
        .ifPresent(
            step -> parts.add(WORDS.text("filters.step", arm.get().title(), String.valueOf(step))));
    if (album.hasMore()) {
      parts.add(WORDS.text("filters.some"));
    }
    if (album.hasChannels()) {
      parts.add(WORDS.text("filters.channels"));
    }
    return String.join(" · ", parts);
  }

  private String nothing(boolean known) {
    Optional<Shape> shape = recorded().flatMap(this::shape);
    if (shape.filter(one -> !one.picture()).isPresent()) {
      return WORDS.text("filters.features", shape.orElseThrow().text());
    }
    return known ? WORDS.text("filters.notYet") : picture.notRecorded();
  }
}
