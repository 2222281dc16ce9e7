package carryover.lab.kernel;

import carryover.lab.Exhibit;
import carryover.lab.RunPicture;
import carryover.lab.TileView;
import carryover.studies.kernel.KernelSetting;
import carryover.studies.kernel.Mode;
import carryover.ui.chart.PlaneModel;
import carryover.ui.chart.PlaneView;
import carryover.ui.control.HelpSign;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The direction that Task 1 has learned, between the source's and what it got wrong. */
final class DirectionView implements TileView {
  private static final Words WORDS = Words.of(DirectionView.class);

  private final Workbench workbench;
  private final PlaneView view = new PlaneView(PlaneModel.empty(""));
  private final RunPicture picture;
  private final HelpSign help =
      new HelpSign(
          "kernel-direction-help", WORDS.text("direction.title"), WORDS.text("direction.help"));

  DirectionView(Workbench workbench, Theming theming) {
    this.workbench = workbench;
    view.chartStyleProperty().bind(theming.themeProperty().map(Theme::chartStyle));
    picture = new RunPicture("kernel-direction", workbench, view, this::draw);
  }

  @Override
  public String key() {
    return "direction";
  }

  @Override
  public String title() {
    return WORDS.text("direction.title");
  }

  @Override
  public Region node() {
    return picture.node();
  }

  @Override
  public List<Node> tools() {
    return List.of(help);
  }

  @Override
  public Optional<Exhibit> exhibit() {
    draw();
    return now()
        .map(
            direction ->
                picture.exhibit(WORDS.text("direction.exhibit"), view.picture(), direction.data()));
  }

  @Override
  public void remember(ViewMemory memory) {
    // Nothing is chosen here.
  }

  private Optional<LearnedDirection> now() {
    return LearnedDirection.of(workbench.study(), workbench.resultsProperty().get());
  }

  private void draw() {
    boolean linear = KernelSetting.of(workbench.experiment().setting()).mode() == Mode.LINEAR;
    view.setModel(
        now()
            .map(direction -> direction.model(picture.note(direction.reading())))
            .orElseGet(
                () ->
                    PlaneModel.empty(
                        linear
                            ? picture.whyEmpty(WORDS.text("state.notYet"))
                            : WORDS.text("direction.linearOnly"))));
  }
}
