package carryover.lab.theory;

import carryover.lab.Workbench;
import carryover.transfer.Parameter;
import carryover.ui.NumberText;
import carryover.ui.control.ChangePhase;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The best share α by prediction and, when asked for, by measurement; the N₁ that helps. */
final class AdviceBlock {
  private final Workbench workbench;
  private final AlphaScan scan;
  private final Label share = label("theory-advice-share");
  private final Label measured = label("theory-advice-measured");
  private final Label source = label("theory-advice-source");
  private final Button measure = button("theory-advice-measure");
  private final Button apply = button("theory-advice-apply");
  private final Item item;
  private final VBox node;
  private double predictedBest = Double.NaN;

  AdviceBlock(Workbench workbench, AlphaScan scan, Consumer<Item> onOpened) {
    this.workbench = workbench;
    this.scan = scan;
    item =
        new Item(
            "theory-advice",
            new NotesView(Topic.ADVICE.notes()),
            onOpened,
            source,
            share,
            measured);
    measure.setOnAction(event -> measure());
    apply.setOnAction(event -> apply());
    HBox buttons = new HBox(measure, apply);
    buttons.getStyleClass().add("theory-buttons");
    node = new VBox(item, buttons);
    scan.scanProperty().addListener((p, old, next) -> showScan());
    showScan();
  }

  Node node() {
    return node;
  }

  void show(AdviceReading advice) {
    predictedBest = advice.alpha();
    source.setText(advice.source());
    share.setText("Best share: " + advice.share());
    showBest();
  }

  private void showScan() {
    ScanReading reading = ScanReading.of(scan.scanProperty().get());
    measured.setText(reading.text());
    measured.setVisible(!reading.text().isEmpty());
    measured.setManaged(!reading.text().isEmpty());
    measure.setText(reading.running() ? "Stop measuring" : "Measure the best α");
    showBest();
  }

  private void showBest() {
    double best = best();
    boolean better = best != workbench.experiment().setting().alpha();
    apply.setDisable(Double.isNaN(best) || !better);
    apply.setText(Double.isNaN(best) ? "Set α" : "Set α = " + NumberText.rounded(best, 3));
    item.setAccessibleText(source.getText() + ". " + share.getText() + ", " + measured.getText());
  }

  /** The measured best share where there is one, else the predicted one. */
  private double best() {
    Optional<ShareScan> known = scan.scanProperty().get();
    return known.isPresent() && known.get().best().isPresent()
        ? known.get().shares().get(known.get().best().getAsInt())
        : predictedBest;
  }

  private void measure() {
    if (ScanReading.of(scan.scanProperty().get()).running()) {
      scan.stop();
    } else {
      scan.start();
    }
  }

  private void apply() {
    workbench.change(
        workbench.experiment().setting().with(Parameter.ALPHA, best()), ChangePhase.COMMITTED);
  }

  private static Label label(String id) {
    Label label = new Label();
    label.setId(id);
    label.setWrapText(true);
    return label;
  }

  private static Button button(String id) {
    Button button = new Button();
    button.setId(id);
    button.getStyleClass().add("small");
    return button;
  }
}
