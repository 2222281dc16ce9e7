package carryover.lab.kernel;

import carryover.lab.Exhibit;
import carryover.lab.RunPicture;
import carryover.lab.TileView;
import carryover.ui.chart.LineChartModel;
import carryover.ui.control.HelpSign;
import carryover.ui.control.ViewMenu;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.layout.Region;

/** How preactivations are spread over the neurons, at the time cursor. */
final class PreactivationsView implements TileView {
  private static final Words WORDS = Words.of(PreactivationsView.class);

  private final Workbench workbench;
  private final RunChart chart;
  private final CheckMenuItem logValues = new CheckMenuItem(WORDS.text("view.logValues"));
  private final List<Node> tools;

  PreactivationsView(Workbench workbench, Theming theming) {
    this.workbench = workbench;
    chart = new RunChart("kernel-preactivations", workbench, theming, this::model);
    chart.drawAnewOn(logValues.selectedProperty());
    tools =
        List.of(
            new ViewMenu(
                "kernel-preactivations-view",
                WORDS.text("preactivations.title"),
                WORDS.text("preactivations.view"),
                chart.view()::resetZoom,
                List.of(logValues)),
            new HelpSign(
                "kernel-preactivations-help",
                WORDS.text("preactivations.title"),
                WORDS.text("preactivations.help")));
  }

  @Override
  public String key() {
    return "preactivations";
  }

  @Override
  public String title() {
    return WORDS.text("preactivations.title");
  }

  @Override
  public Region node() {
    return chart.picture().node();
  }

  @Override
  public List<Node> tools() {
    return tools;
  }

  /** Whether what it shows has to be recorded. */
  ObservableBooleanValue wanted() {
    return chart.picture().shown();
  }

  @Override
  public Optional<Exhibit> exhibit() {
    chart.draw();
    PreactivationHistogram now = now();
    return now.isEmpty()
        ? Optional.empty()
        : Optional.of(
            chart
                .picture()
                .exhibit(WORDS.text("preactivations.exhibit"), chart.view().picture(), now.data()));
  }

  @Override
  public void remember(ViewMemory memory) {
    memory.remember("preactivations.logValues", logValues.selectedProperty());
  }

  private PreactivationHistogram now() {
    return new PreactivationHistogram(
        workbench.study(),
        KernelRun.of(workbench.resultsProperty().get(), workbench.timeCursorProperty().get()),
        logValues.isSelected());
  }

  private LineChartModel model(RunPicture picture) {
    PreactivationHistogram now = now();
    String note = now.run().map(run -> WORDS.text("preactivations.note", run.note())).orElse("");
    boolean linear = now.run().map(KernelRun::isLinear).orElse(false);
    return now.model(
        picture.note(note), linear ? WORDS.text("preactivations.reluOnly") : picture.notRecorded());
  }
}
