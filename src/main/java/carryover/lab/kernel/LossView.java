package carryover.lab.kernel;

import carryover.export.ChartData;
import carryover.lab.Exhibit;
import carryover.lab.RunNote;
import carryover.lab.RunPicture;
import carryover.lab.TileView;
import carryover.studies.kernel.KernelMeasures;
import carryover.studies.kernel.KernelSetting;
import carryover.studies.kernel.Mode;
import carryover.ui.NumberText;
import carryover.ui.chart.LineChartModel;
import carryover.ui.control.HelpSign;
import carryover.ui.control.ViewMenu;
import carryover.ui.theme.Theming;
import carryover.words.Words;
import carryover.workbench.RunResults;
import carryover.workbench.ViewMemory;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.layout.Region;

/** Losses over training time, beside a wide network's. */
final class LossView implements TileView {
  private static final Words WORDS = Words.of(LossView.class);

  private final Workbench workbench;
  private final WideRun wide;
  private final RunChart chart;
  private final CheckMenuItem training = new CheckMenuItem(WORDS.text("loss.training"));
  private final CheckMenuItem logTime = new CheckMenuItem(WORDS.text("loss.logTime"));
  private final CheckMenuItem logLoss = new CheckMenuItem(WORDS.text("loss.logLoss"));
  private final CheckMenuItem withWide = new CheckMenuItem(WORDS.text("loss.withWide"));
  private final List<Node> tools;

  LossView(Workbench workbench, WideRun wide, Theming theming) {
    this.workbench = workbench;
    this.wide = wide;
    logTime.setSelected(true);
    withWide.setSelected(true);
    chart = new RunChart("kernel-loss", workbench, theming, this::model);
    chart.drawAnewOn(
        training.selectedProperty(),
        logTime.selectedProperty(),
        logLoss.selectedProperty(),
        withWide.selectedProperty(),
        wide.stateProperty());
    wide.wantedProperty().bind(chart.picture().shown().and(withWide.selectedProperty()));
    tools =
        List.of(
            new ViewMenu(
                "kernel-loss-view",
                WORDS.text("loss.title"),
                WORDS.text("loss.view"),
                chart.view()::resetZoom,
                List.of(training, logTime, logLoss, withWide)),
            new HelpSign("kernel-loss-help", WORDS.text("loss.title"), WORDS.text("loss.help")));
  }

  @Override
  public String key() {
    return "loss-over-time";
  }

  @Override
  public String title() {
    return WORDS.text("loss.title");
  }

  @Override
  public Region node() {
    return chart.picture().node();
  }

  @Override
  public List<Node> tools() {
    return tools;
  }

  @Override
  public Optional<Exhibit> exhibit() {
    chart.draw();
    RunResults results = workbench.resultsProperty().get();
    return results.traces().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Exhibit.ofRuns(
                WORDS.text("loss.exhibit"),
                workbench,
                chart.view().picture(),
                ChartData.of(
                    Stream.concat(results.traces().stream(), wideState().traces().stream())
                        .toList(),
                    workbench.study().outcome().tables().get(0))));
  }

  private WideRun.State wideState() {
    return withWide.isSelected() ? wide.stateProperty().get() : WideRun.State.NONE;
  }

  @Override
  public void remember(ViewMemory memory) {
    memory.remember("lossOverTime.training", training.selectedProperty());
    memory.remember("lossOverTime.logTime", logTime.selectedProperty());
    memory.remember("lossOverTime.logLoss", logLoss.selectedProperty());
    memory.remember("lossOverTime.wide", withWide.selectedProperty());
  }

  private LineChartModel model(RunPicture picture) {
    RunResults results = workbench.resultsProperty().get();
    LossOverTime.Options options =
        new LossOverTime.Options(
            training.isSelected() ? KernelMeasures.TRAIN_LOSS : KernelMeasures.TEST_LOSS,
            logTime.isSelected(),
            logLoss.isSelected(),
            workbench.timeCursorProperty().get(),
            !workbench.lessonProperty().get().tellsInTime());
    String run = RunNote.of(results);
    String note =
        Stream.of(wideNote(), run)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    boolean linear = KernelSetting.of(results.experiment().setting()).mode() == Mode.LINEAR;
    return new LossOverTime(
            workbench.study(), results, workbench.pinsProperty().get(), wideState(), options)
        .model(
            picture.note(run.isEmpty() ? "" : note),
            picture.whyEmpty(linear ? WORDS.text("loss.atOnce") : RunNote.whyEmpty(results)));
  }

  /** How far the wide network is; nothing once it is on the chart. */
  private String wideNote() {
    WideRun.State state = wide.stateProperty().get();
    String width = String.valueOf(state.width());
    if (withWide.isSelected() && state.isUnderWay()) {
      String share = NumberText.fixed(100 * state.share(), 0);
      int done = state.traces().size();
      return done == 0
          ? WORDS.text("loss.wideTraining", width, share)
          : WORDS.text(
              "loss.wideSome", width, String.valueOf(done), String.valueOf(state.seeds()), share);
    }
    return state.problem().isEmpty() ? "" : WORDS.text("loss.wideFailed", width, state.problem());
  }
}
