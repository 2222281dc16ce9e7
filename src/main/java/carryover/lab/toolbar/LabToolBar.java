package carryover.lab.toolbar;

import carryover.live.LiveRun;
import carryover.study.Seeds;
import carryover.ui.control.ChangePhase;
import carryover.ui.control.CommandButton;
import carryover.ui.control.CountSpinner;
import carryover.ui.control.FittingToolBar;
import carryover.ui.control.TitledChoice;
import carryover.ui.control.WrappedTooltip;
import carryover.words.Words;
import carryover.workbench.FollowMode;
import carryover.workbench.Message;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.random.RandomGenerator;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Separator;
import javafx.scene.layout.Region;

/** The bar at the top. */
public final class LabToolBar {
  private static final Words WORDS = Words.of(LabToolBar.class);

  private final Workbench workbench;
  private final UndoSteps steps;
  private final LiveRun run;
  private final RandomGenerator dice;
  private final CountSpinner seeds = new CountSpinner(WORDS.text("seeds.label"), 1, Seeds.MOST, 8);
  private final FittingToolBar node;
  private final ObservableValue<Message> message = seeds.messageProperty().map(Message::error);

  /**
   * @param steps back and forth
   * @param study the choice of a study
   * @param presets the preset menu
   * @param compare the buttons of pinning
   * @param player the buttons of the replay
   * @param look the menu of themes
   * @param export the menu of files to take away
   * @param dice where a new first seed comes from
   */
  public LabToolBar(
      Workbench workbench,
      UndoSteps steps,
      LiveRun run,
      RandomGenerator dice,
      Labeled study,
      Labeled presets,
      List<Node> compare,
      List<Node> player,
      Node look,
      Node export,
      Node help) {
    this.workbench = workbench;
    this.steps = steps;
    this.run = run;
    this.dice = dice;
    node = new FittingToolBar(study, presets);
    node.setId("toolbar");
    node.getItems()
        .addAll(
            undo(),
            redo(),
            new Separator(Orientation.VERTICAL),
            seedsLabel(),
            seeds,
            diceButton(),
            new Separator(Orientation.VERTICAL),
            runButton(),
            follow(),
            new Separator(Orientation.VERTICAL));
    node.getItems().addAll(compare);
    node.getItems().add(new Separator(Orientation.VERTICAL));
    node.getItems().addAll(player);
    node.addSpace();
    node.getItems().addAll(look, export, help);
  }

  public Region node() {
    return node;
  }

  /** Why an entry was taken back, in one line. */
  public ObservableValue<Message> messageProperty() {
    return message;
  }

  private Button undo() {
    Button undo = new CommandButton("undo", "↶", WORDS.text("undo.help"), steps::undo);
    undo.disableProperty().bind(steps.canUndo().map(can -> !can));
    return undo;
  }

  private Button redo() {
    Button redo = new CommandButton("redo", "↷", WORDS.text("redo.help"), steps::redo);
    redo.disableProperty().bind(steps.canRedo().map(can -> !can));
    return redo;
  }

  private Node seedsLabel() {
    Label label = new Label(WORDS.text("seeds.label"));
    label.setLabelFor(seeds);
    seeds.setId("seeds");
    seeds.setAccessibleText(WORDS.text("seeds.spoken"));
    seeds.setTooltip(new WrappedTooltip(WORDS.text("seeds.help")));
    seeds.getStyleClass().add("seeds");
    seeds
        .valueProperty()
        .addListener(
            (p, old, count) -> {
              Seeds now = workbench.experiment().seeds();
              if (count != now.count()) {
                choose(seedsFrom(now.first(), count));
              }
            });
    workbench.experimentProperty().addListener((p, old, next) -> showSeeds());
    showSeeds();
    return label;
  }

  private void showSeeds() {
    seeds.show(workbench.experiment().seeds().count());
  }

  /** So many seeds; where they would go beyond the last there is, those before it. */
  private static Seeds seedsFrom(long first, int count) {
    long from = Math.min(first, Long.MAX_VALUE - count + 1);
    return new Seeds(from, from + count - 1);
  }

  private Button diceButton() {
    return new CommandButton(
        "dice",
        "⚄",
        WORDS.text("seeds.fresh"),
        () -> {
          long first = dice.nextLong(1, 1_000_000);
          choose(seedsFrom(first, workbench.experiment().seeds().count()));
        });
  }

  private void choose(Seeds chosen) {
    workbench.change(workbench.experiment().withSeeds(chosen), ChangePhase.COMMITTED);
  }

  private Button runButton() {
    Button button =
        new CommandButton("run", WORDS.text("run.start"), WORDS.text("run.help"), this::toggle);
    run.runningProperty()
        .addListener(
            (p, old, running) ->
                button.setText(running ? WORDS.text("run.stop") : WORDS.text("run.start")));
    button.setAccessibleText(WORDS.text("run.spoken"));
    button.getStyleClass().add("run-button");
    return button;
  }

  private void toggle() {
    if (run.runningProperty().get()) {
      run.stop();
    } else {
      run.run();
    }
  }

  private Node follow() {
    TitledChoice<FollowMode> follow =
        new TitledChoice<>(
            "follow",
            WORDS.text("follow.spoken"),
            List.of(FollowMode.values()),
            run.followModeProperty().get(),
            FollowMode::title);
    follow.setTooltip(new WrappedTooltip(WORDS.text("follow.help")));
    follow.valueProperty().bindBidirectional(run.followModeProperty());
    return follow;
  }
}
