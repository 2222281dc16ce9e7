package carryover.lab.cnn.theory;

import carryover.export.ArmLook;
import carryover.lab.CardSection;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.theory.Prediction;
import carryover.study.Axis;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.ui.card.CardItem;
import carryover.ui.card.NotesView;
import carryover.ui.chart.ChartStyle;
import carryover.words.Words;
import carryover.workbench.Workbench;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/** The closed forms of inherited filters in words: advantage, boundary, Γ, proposition, advice. */
public final class CnnCard implements CardSection {
  private static final Words WORDS = Words.of(CnnCard.class);

  private final Workbench workbench;
  private final AdviceProfiles profiles;
  private final BiConsumer<Axis, Integer> opening;
  private final Label advantage = text("theory-advantage-text");
  private final AdvantageGauge gauge = new AdvantageGauge();
  private final Label boundary = text("theory-boundary-text");
  private final Label gamma = text("theory-gamma-text", "theory-symbols");
  private final Label proposition = text("theory-proposition-text");
  private final Label inequality = text("theory-inequality", "theory-symbols");
  private CardItem advantageItem;
  private CardItem boundaryItem;
  private CardItem gammaItem;
  private CardItem propositionItem;
  private AdviceBlock advice;

  /**
   * @param profiles measured when a person asks for it
   * @param opening shows a profile along an axis, with so many seeds
   */
  public CnnCard(Workbench workbench, AdviceProfiles profiles, BiConsumer<Axis, Integer> opening) {
    this.workbench = workbench;
    this.profiles = profiles;
    this.opening = opening;
  }

  @Override
  public Node node(Consumer<CardItem> onOpened) {
    advantageItem = item("theory-advantage", Topic.ADVANTAGE, onOpened, advantage, gauge);
    boundaryItem = item("theory-boundary", Topic.BOUNDARY, onOpened, boundary);
    gammaItem = item("theory-gamma", Topic.GAMMA, onOpened, gamma, quiet(WORDS.text("gamma.note")));
    propositionItem =
        item(
            "theory-proposition",
            Topic.PROPOSITION,
            onOpened,
            proposition,
            inequality,
            quiet(WORDS.text("proposition.note")));
    advice = new AdviceBlock(workbench, profiles, opening, onOpened);
    return new VBox(advantageItem, boundaryItem, gammaItem, propositionItem, advice.node());
  }

  @Override
  public void show(Setting setting) {
    Prediction prediction = Prediction.of(setting);
    AdvantageReading reading = AdvantageReading.of(setting, prediction);
    advantage.setText(WORDS.text("advantage.line", reading.text()));
    advantageItem.setAccessibleText(advantage.getText());
    gauge.setValue(reading.value());
    boundary.setText(WORDS.text("boundary.line", reading.boundary()));
    boundaryItem.setAccessibleText(boundary.getText());
    GammaReading gammas = GammaReading.of(setting, prediction);
    gamma.setText(
        "Γ₂ = "
            + gammas.printed()
            + "   Γ₄ = "
            + gammas.companion()
            + "   N₂S⁴/(σ₂⁴d) = "
            + gammas.scratch());
    gammaItem.setAccessibleText(gamma.getText());
    PropositionReading of = PropositionReading.of(setting);
    proposition.setText(WORDS.text("proposition.line", of.verdict()));
    inequality.setText(of.inequality());
    propositionItem.setAccessibleText(proposition.getText() + ", " + inequality.getText());
    advice.show(AdviceReading.of(setting));
  }

  @Override
  public void dress(ChartStyle style) {
    Study study = workbench.study();
    gauge.setColours(
        colour(style.line(ArmLook.of(study, CnnArms.SCRATCH).colour())),
        colour(style.line(ArmLook.of(study, CnnArms.TRANSFER).colour())));
  }

  private static CardItem item(
      String id, Topic topic, Consumer<CardItem> onOpened, Node... children) {
    return new CardItem(id, new NotesView(topic.notes()), onOpened, children);
  }

  private static Color colour(java.awt.Color colour) {
    return Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue());
  }

  private static Label text(String id, String... styleClasses) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().addAll(styleClasses);
    label.setWrapText(true);
    return label;
  }

  private static Label quiet(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("text-small", "text-quiet");
    label.setWrapText(true);
    return label;
  }
}
