package carryover.lab.cnn.theory;

import carryover.studies.cnn.CnnSpace;
import carryover.study.Axis;
import carryover.study.Parameter;
import carryover.ui.NumberText;
import carryover.ui.card.CardItem;
import carryover.ui.card.NotesView;
import carryover.ui.control.ChangePhase;
import carryover.ui.control.WrappedTooltip;
import carryover.words.Words;
import carryover.workbench.Workbench;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The N₁ that helps and the best share α: by prediction and, when asked for, by measurement. */
final class AdviceBlock {
  private static final Words WORDS = Words.of(AdviceBlock.class);

  private final Workbench workbench;
  private final AdviceProfiles profiles;
  private final Label source = label("theory-advice-source");
  private final Label sourceMeasured = label("theory-advice-source-measured");
  private final Label share = label("theory-advice-share");
  private final Label shareMeasured = label("theory-advice-measured");
  private final Button measureShare = button("theory-advice-measure");
  private final Button applyShare = button("theory-advice-apply");
  private final Button measureSource = button("theory-advice-source-measure");
  private final Button applySource = button("theory-advice-source-apply");
  private final Button openShare = button("theory-advice-profile");
  private final Button openSource = button("theory-advice-source-profile");
  private final CardItem item;
  private final VBox node;
  private double predictedBest = Double.NaN;

  /**
   * @param opening shows a profile along an axis, with so many seeds
   */
  AdviceBlock(
      Workbench workbench,
      AdviceProfiles profiles,
      BiConsumer<Axis, Integer> opening,
      Consumer<CardItem> onOpened) {
    this.workbench = workbench;
    this.profiles = profiles;
    item =
        new CardItem(
            "theory-advice",
            new NotesView(Topic.ADVICE.notes()),
            onOpened,
            source,
            sourceMeasured,
            share,
            shareMeasured);
    measureShare.setOnAction(event -> measure(profiles.share()));
    measureSource.setOnAction(event -> measure(profiles.source()));
    measureShare.setTooltip(new WrappedTooltip(WORDS.text("share.measureHelp")));
    measureSource.setTooltip(new WrappedTooltip(WORDS.text("source.measureHelp")));
    applyShare.setTooltip(new WrappedTooltip(WORDS.text("share.applyHelp")));
    applySource.setTooltip(new WrappedTooltip(WORDS.text("source.applyHelp")));
    applyShare.setOnAction(event -> apply(CnnSpace.ALPHA, bestShare()));
    applySource.setOnAction(event -> apply(CnnSpace.UPSTREAM_SAMPLES, leastSource()));
    open(openShare, WORDS.text("share.open"), profiles.share(), opening);
    open(openSource, WORDS.text("source.open"), profiles.source(), opening);
    FlowPane buttons =
        new FlowPane(measureSource, applySource, openSource, measureShare, applyShare, openShare);
    buttons.getStyleClass().add("theory-buttons");
    node = new VBox(item, buttons);
    profiles.share().measuredProperty().addListener((p, old, next) -> showMeasured());
    profiles.source().measuredProperty().addListener((p, old, next) -> showMeasured());
    showMeasured();
  }

  Node node() {
    return node;
  }

  void show(AdviceReading advice) {
    predictedBest = advice.alpha();
    source.setText(advice.source());
    share.setText(WORDS.text("share.line", advice.share()));
    showSteps();
  }

  private void showMeasured() {
    MeasuredAdvice ofShare = MeasuredAdvice.ofShare(profiles.share().measuredProperty().get());
    MeasuredAdvice ofSource = MeasuredAdvice.ofSource(profiles.source().measuredProperty().get());
    set(shareMeasured, ofShare.text());
    set(sourceMeasured, ofSource.text());
    measureShare.setText(
        ofShare.running() ? WORDS.text("share.stop") : WORDS.text("share.measure"));
    measureSource.setText(
        ofSource.running() ? WORDS.text("source.stop") : WORDS.text("source.measure"));
    showSteps();
  }

  private void showSteps() {
    offer(applyShare, CnnSpace.ALPHA, bestShare());
    offer(applySource, CnnSpace.UPSTREAM_SAMPLES, leastSource());
    item.setAccessibleText(
        String.join(
            ", ",
            source.getText(),
            sourceMeasured.getText(),
            share.getText(),
            shareMeasured.getText()));
  }

  private void offer(Button button, Parameter parameter, double value) {
    boolean better = value != workbench.experiment().setting().get(parameter);
    boolean locked = workbench.lessonProperty().get().locks(parameter);
    button.setDisable(Double.isNaN(value) || !better || locked);
    button.setText(
        Double.isNaN(value)
            ? WORDS.text("apply.none", parameter.symbol())
            : WORDS.text("apply.value", parameter.symbol(), NumberText.rounded(value, 3)));
  }

  /** The measured best share where there is one, else the predicted one. */
  private double bestShare() {
    Optional<ShareFinding> known =
        profiles.share().measuredProperty().get().map(Measurement::line).map(ShareFinding::new);
    return known.isPresent() && known.get().best().isPresent()
        ? known.get().line().values().get(known.get().best().getAsInt())
        : predictedBest;
  }

  /** Only a measured one: prediction is too rough to choose a number of samples by. */
  private double leastSource() {
    return profiles
        .source()
        .measuredProperty()
        .get()
        .map(Measurement::line)
        .map(SourceFinding::new)
        .filter(known -> known.helpsFrom().isPresent())
        .map(known -> (double) known.helpsFrom().getAsInt())
        .orElse(Double.NaN);
  }

  private static void measure(AdviceProfile profile) {
    if (profile.isRunning()) {
      profile.stop();
    } else {
      profile.start();
    }
  }

  private void apply(Parameter parameter, double value) {
    workbench.change(
        workbench.experiment().setting().with(parameter, value), ChangePhase.COMMITTED);
  }

  /** Offers to look at what was measured, from the moment it is asked for. */
  private static void open(
      Button button, String text, AdviceProfile profile, BiConsumer<Axis, Integer> opening) {
    button.setText(text);
    button.setTooltip(new WrappedTooltip(WORDS.text("open.help")));
    button.setOnAction(event -> opening.accept(profile.axis(), profile.seeds()));
    button.visibleProperty().bind(profile.measuredProperty().map(Optional::isPresent));
    button.managedProperty().bind(button.visibleProperty());
  }

  private static void set(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
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
