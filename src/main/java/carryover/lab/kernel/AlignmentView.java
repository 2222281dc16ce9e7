package carryover.lab.kernel;

import carryover.export.ChartData;
import carryover.lab.Exhibit;
import carryover.lab.RunNote;
import carryover.lab.StepChart;
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
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What of the source the features keep while they learn the target. */
final class AlignmentView implements TileView {
  private static final Words WORDS = Words.of(AlignmentView.class);

  private final Workbench workbench;
  private final StepChart chart;
  private final StackPane node;
  private final CheckMenuItem logSteps = new CheckMenuItem(WORDS.text("view.logSteps"));
  private final CheckMenuItem source = new CheckMenuItem(WORDS.text("alignment.withSource"));
  private final List<Node> tools;

  /**
   * @param scrub hears where a person drags the time cursor
   */
  AlignmentView(Workbench workbench, DoubleConsumer scrub, Theming theming) {
    this.workbench = workbench;
    chart = new StepChart("kernel-alignment", workbench, scrub, theming, this::model);
    chart.drawAnewOn(logSteps.selectedProperty(), source.selectedProperty());
    node = new StackPane(chart.node());
    node.setMinSize(0, 0);
    tools =
        List.of(
            new ViewMenu(
                "kernel-alignment-view",
                WORDS.text("alignment.title"),
                WORDS.text("alignment.view"),
                chart::resetZoom,
                List.of(logSteps, source)),
            new HelpSign(
                "kernel-alignment-help",
                WORDS.text("alignment.title"),
                WORDS.text("alignment.help")));
  }

  @Override
  public String key() {
    return "alignment";
  }

  @Override
  public String title() {
    return WORDS.text("alignment.title");
  }

  @Override
  public Region node() {
    return node;
  }

  @Override
  public List<Node> tools() {
    return tools;
  }

  /** Whether what it shows has to be recorded. */
  ObservableBooleanValue wanted() {
    return Bindings.isNotNull(node.sceneProperty());
  }

  @Override
  public Optional<Exhibit> exhibit() {
    return chart.exhibit(
        WORDS.text("alignment.exhibit"),
        traces -> ChartData.of(traces, workbench.study().outcome().tables().get(1)));
  }

  @Override
  public void remember(ViewMemory memory) {
    memory.remember("alignment.logSteps", logSteps.selectedProperty());
    memory.remember("alignment.source", source.selectedProperty());
  }

  private LineChartModel model() {
    int step = workbench.timeCursorProperty().get();
    KernelAlignment now =
        new KernelAlignment(
            workbench.study(),
            workbench.resultsProperty().get(),
            logSteps.isSelected(),
            source.isSelected());
    String note =
        Stream.of(
                now.reading(step),
                KernelRun.of(now.results(), step)
                    .map(run -> WORDS.text("run.seed", String.valueOf(run.trace().seed())))
                    .orElse(""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    String empty =
        now.results().traces().isEmpty()
            ? RunNote.whyEmpty(now.results())
            : WORDS.text("run.unrecorded");
    LineChartModel whole = now.model(step, note, empty);
    return workbench.lessonProperty().get().tellsInTime() ? whole.upTo(step) : whole;
  }
}
