package carryover.lab.images;

import carryover.lab.Exhibit;
import carryover.lab.TileView;
import carryover.studies.images.ClassSet;
import carryover.studies.images.ImagesSetting;
import carryover.ui.chart.AlbumModel;
import carryover.ui.chart.AlbumView;
import carryover.ui.chart.ChartPicture;
import carryover.ui.control.HelpSign;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.Experiment;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** What the setting on screen learns from, in pictures; follows it at once. */
final class ImagesView implements TileView {
  private static final Words WORDS = Words.of(ImagesView.class);

  private final Workbench workbench;
  private final ClassMeans means;
  private final AlbumView view = new AlbumView(AlbumModel.empty(WORDS.text("images.reading")));
  private final List<Node> tools =
      List.of(new HelpSign("images-help", WORDS.text("images.title"), WORDS.text("images.help")));

  ImagesView(Workbench workbench, ClassMeans means, Theming theming) {
    this.workbench = workbench;
    this.means = means;
    view.setId("images-pictures");
    view.chartStyleProperty().bind(theming.themeProperty().map(Theme::chartStyle));
    means.wantedProperty().bind(Bindings.isNotNull(view.sceneProperty()));
    List<ObservableValue<?>> shown =
        List.of(workbench.experimentProperty(), means.stateProperty(), view.sceneProperty());
    shown.forEach(value -> value.addListener((p, old, next) -> draw()));
  }

  @Override
  public String key() {
    return "images";
  }

  @Override
  public String title() {
    return WORDS.text("images.title");
  }

  @Override
  public Region node() {
    return view;
  }

  @Override
  public List<Node> tools() {
    return tools;
  }

  @Override
  public Optional<Exhibit> exhibit() {
    return album()
        .map(
            album -> {
              ChartPicture picture = ChartPicture.of(album.model());
              return Exhibit.ofSetting(
                  WORDS.text("images.exhibit"), workbench, picture, picture, album.data());
            });
  }

  @Override
  public void remember(ViewMemory memory) {
    // Nothing is chosen here.
  }

  /** Empty where there is nothing to draw. */
  private Optional<ImagesAlbum> album() {
    Experiment now = workbench.experiment();
    ImagesSetting setting = ImagesSetting.of(now.setting());
    return means
        .stateProperty()
        .get()
        .known()
        .filter(known -> known.set().shape().picture())
        .filter(known -> fits(known, setting.source()) && fits(known, setting.target()))
        .map(known -> new ImagesAlbum(setting, now.seeds().first(), known));
  }

  private static boolean fits(ClassMeans.Known known, ClassSet task) {
    return task.last() < known.set().classes().size();
  }

  private void draw() {
    if (view.getScene() != null) {
      view.setModel(album().map(ImagesAlbum::model).orElseGet(this::nothing));
    }
  }

  private AlbumModel nothing() {
    ClassMeans.State state = means.stateProperty().get();
    if (!state.failure().isEmpty()) {
      return AlbumModel.empty(state.failure());
    }
    return AlbumModel.empty(
        state
            .known()
            .map(known -> known.set().shape())
            .map(
                shape ->
                    shape.picture()
                        ? WORDS.text("images.noClass")
                        : WORDS.text("images.features", shape.text()))
            .orElseGet(() -> WORDS.text("images.reading")));
  }
}
