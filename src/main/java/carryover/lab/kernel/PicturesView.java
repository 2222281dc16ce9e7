package carryover.lab.kernel;

import carryover.lab.Exhibit;
import carryover.lab.RunPicture;
import carryover.lab.TileView;
import carryover.ui.chart.MatricesView;
import carryover.ui.control.HelpSign;
import carryover.ui.theme.Theme;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The kernel before Task 1, after it and after Task 2. */
final class PicturesView implements TileView {
  private static final Words WORDS = Words.of(PicturesView.class);

  private final Workbench workbench;
  private final MatricesView view;
  private final RunPicture picture;
  private final HelpSign help =
      new HelpSign("kernel-pictures-help", WORDS.text("kernel.title"), WORDS.text("kernel.help"));

  PicturesView(Workbench workbench, Theming theming) {
    this.workbench = workbench;
    view = new MatricesView(new KernelPictures(Optional.empty()).model("", ""));
    view.chartStyleProperty().bind(theming.themeProperty().map(Theme::chartStyle));
    view.setReadOut((row, column) -> now().describe(row, column));
    picture = new RunPicture("kernel-pictures", workbench, view, this::draw);
  }

  @Override
  public String key() {
    return "kernel";
  }

  @Override
  public String title() {
    return WORDS.text("kernel.title");
  }

  @Override
  public Region node() {
    return picture.node();
  }

  @Override
  public List<Node> tools() {
    return List.of(help);
  }

  /** Whether what it shows has to be recorded. */
  ObservableBooleanValue wanted() {
    return picture.shown();
  }

  @Override
  public Optional<Exhibit> exhibit() {
    draw();
    KernelPictures now = now();
    return now.isEmpty()
        ? Optional.empty()
        : Optional.of(picture.exhibit(WORDS.text("kernel.exhibit"), view.picture(), now.data()));
  }

  @Override
  public void remember(ViewMemory memory) {
    // Nothing is chosen here.
  }

  private KernelPictures now() {
    return new KernelPictures(
        KernelRun.of(workbench.resultsProperty().get(), workbench.timeCursorProperty().get()));
  }

  private void draw() {
    KernelPictures now = now();
    String note = now.run().map(KernelRun::note).orElse("");
    view.setModel(
        now.model(
            picture.note(note),
            now.isEmpty() ? picture.notRecorded() : WORDS.text("state.notYet")));
  }
}
