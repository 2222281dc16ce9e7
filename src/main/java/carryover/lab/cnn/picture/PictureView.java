package carryover.lab.cnn.picture;

import carryover.export.ChartData;
import carryover.lab.Exhibit;
import carryover.lab.RunPicture;
import carryover.lab.TileView;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnMeasures;
import carryover.studies.cnn.CnnSetting;
import carryover.study.Arm;
import carryover.study.Parameter;
import carryover.ui.chart.SketchModel;
import carryover.ui.chart.SketchView;
import carryover.ui.control.HelpSign;
import carryover.ui.control.TitledChoice;
import carryover.ui.control.WrappedTooltip;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The two tasks and the filters that learn them, in one picture. */
public final class PictureView implements TileView {
  private static final Words WORDS = Words.of(PictureView.class);
  private static final List<Arm> TARGET_ARMS = List.of(CnnArms.TRANSFER, CnnArms.SCRATCH);

  private final Workbench workbench;
  private final TitledChoice<Arm> arm =
      new TitledChoice<>(
          "picture-arm", WORDS.text("arm.spoken"), TARGET_ARMS, CnnArms.TRANSFER, Arm::title);
  private final Courses courses = new Courses();
  private final SketchView view;
  private final RunPicture picture;
  private final List<Node> tools;

  /**
   * @param toControl shows the control of a parameter
   */
  public PictureView(Workbench workbench, Theming theming, Consumer<Parameter> toControl) {
    this.workbench = workbench;
    view = new SketchView(model(), key -> toControl.accept(parameter(key)));
    view.chartStyleProperty().bind(theming.themeProperty().map(Theme::chartStyle));
    picture = new RunPicture("model-picture", workbench, view, () -> view.setModel(model()));
    picture.drawAnewOn(workbench.experimentProperty(), arm.valueProperty());
    arm.setTooltip(new WrappedTooltip(WORDS.text("arm.help")));
    tools =
        List.of(
            arm,
            new HelpSign("picture-help", WORDS.text("view.help.subject"), WORDS.text("view.help")));
  }

  @Override
  public String key() {
    return "picture";
  }

  @Override
  public String title() {
    return WORDS.text("view.title");
  }

  @Override
  public Region node() {
    return picture.node();
  }

  @Override
  public List<Node> tools() {
    return tools;
  }

  @Override
  public Optional<Exhibit> exhibit() {
    return workbench.resultsProperty().get().traces().isEmpty()
        ? Optional.empty()
        : Optional.of(
            picture.exhibit(
                WORDS.text("figure.content", arm.getValue().key()),
                view.picture(),
                ChartData.of(
                    workbench.resultsProperty().get().traces(), CnnMeasures.COEFFICIENTS)));
  }

  @Override
  public void remember(ViewMemory memory) {
    memory.remember("picture.arm", arm.valueProperty(), TARGET_ARMS, Arm::key);
  }

  /** Whether single filters are to be recorded for it. */
  public BooleanBinding wanted() {
    return picture.shown();
  }

  private Parameter parameter(String key) {
    return workbench.study().space().withKey(key).orElseThrow();
  }

  private SketchModel model() {
    ModelState state =
        ModelState.of(
            CnnSetting.of(workbench.experiment().setting()),
            workbench.resultsProperty().get(),
            courses,
            arm.getValue(),
            workbench.timeCursorProperty().get(),
            workbench.lessonProperty().get().tellsInTime());
    return new ModelSketch(state).model();
  }
}
