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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.layout.Region;

/** The eigenvalues of the kernel before Task 1, after it and after Task 2. */
final class SpectrumView implements TileView {
  private static final Words WORDS = Words.of(SpectrumView.class);

  private final Workbench workbench;
  private final RunChart chart;
  private final CheckMenuItem all = new CheckMenuItem(WORDS.text("spectrum.all"));
  private final CheckMenuItem logValues = new CheckMenuItem(WORDS.text("view.logValues"));
  private final List<Node> tools;

  SpectrumView(Workbench workbench, Theming theming) {
    this.workbench = workbench;
    chart = new RunChart("kernel-spectrum", workbench, theming, this::model);
    chart.drawAnewOn(all.selectedProperty(), logValues.selectedProperty());
    tools =
        List.of(
            new ViewMenu(
                "kernel-spectrum-view",
                WORDS.text("spectrum.title"),
                WORDS.text("spectrum.view"),
                chart.view()::resetZoom,
                List.of(all, logValues)),
            new HelpSign(
                "kernel-spectrum-help", WORDS.text("spectrum.title"), WORDS.text("spectrum.help")));
  }

  @Override
  public String key() {
    return "spectrum";
  }

  @Override
  public String title() {
    return WORDS.text("spectrum.title");
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
    KernelSpectrum now = now();
    return now.isEmpty()
        ? Optional.empty()
        : Optional.of(
            chart
                .picture()
                .exhibit(WORDS.text("spectrum.exhibit"), chart.view().picture(), now.data()));
  }

  @Override
  public void remember(ViewMemory memory) {
    memory.remember("spectrum.all", all.selectedProperty());
    memory.remember("spectrum.logValues", logValues.selectedProperty());
  }

  private KernelSpectrum now() {
    return new KernelSpectrum(
        workbench.study(),
        KernelRun.of(workbench.resultsProperty().get(), workbench.timeCursorProperty().get()),
        all.isSelected(),
        logValues.isSelected());
  }

  private LineChartModel model(RunPicture picture) {
    KernelSpectrum now = now();
    String note =
        Stream.of(now.reading(), now.run().map(KernelRun::note).orElse(""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    boolean tooLarge = now.run().isPresent() && now.isEmpty();
    return now.model(
        picture.note(note), tooLarge ? WORDS.text("spectrum.tooLarge") : picture.notRecorded());
  }
}
