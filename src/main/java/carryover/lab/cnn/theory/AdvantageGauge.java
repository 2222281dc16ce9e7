package carryover.lab.cnn.theory;

import carryover.words.Words;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * A logarithmic scale with 1 in the middle: a bar from there to the advantage, to the left where
 * transfer hurts, to the right where it helps. Values off the scale stand at its ends.
 */
final class AdvantageGauge extends Region {
  private static final Words WORDS = Words.of(AdvantageGauge.class);

  private static final double DECADES = 1;

  private final Region track = part("theory-gauge-track");
  private final Region bar = part("theory-gauge-bar");
  private final Region middle = part("theory-gauge-middle");
  private final Region marker = part("theory-gauge-marker");
  private final Label least = label("≤ 0.1");
  private final Label hurts = label(WORDS.text("gauge.hurts"));
  private final Label one = label("1");
  private final Label helps = label(WORDS.text("gauge.helps"));
  private final Label greatest = label("≥ 10");
  private double value = Double.NaN;
  private Color hurtColour = Color.GRAY;
  private Color helpColour = Color.GRAY;

  AdvantageGauge() {
    setId("theory-gauge");
    getStyleClass().add("theory-gauge");
    getChildren().addAll(track, bar, middle, marker, least, hurts, one, helps, greatest);
  }

  void setValue(double advantage) {
    value = advantage;
    bar.setVisible(!Double.isNaN(advantage));
    marker.setVisible(!Double.isNaN(advantage));
    paint();
    requestLayout();
  }

  void setColours(Color hurt, Color help) {
    hurtColour = hurt;
    helpColour = help;
    paint();
  }

  /** Place on the scale, −1 at its left end, 0 in the middle, 1 at its right end. */
  static double place(double advantage) {
    return Math.max(-1, Math.min(1, Math.log10(advantage) / DECADES));
  }

  private void paint() {
    Background fill = Background.fill(value < 1 ? hurtColour : helpColour);
    bar.setBackground(fill);
    marker.setBackground(fill);
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + marker.prefHeight(-1) + one.prefHeight(-1) + snappedBottomInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 16 * one.prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double width = getWidth() - left - snappedRightInset();
    double size = marker.prefHeight(-1);
    double top = snappedTopInset();
    double centre = left + width / 2;
    double reach = (width - size) / 2;
    double at = Double.isNaN(value) ? centre : centre + reach * place(value);
    double thin = track.prefHeight(-1);
    double line = top + (size - thin) / 2;
    track.resizeRelocate(left, line, width, thin);
    bar.resizeRelocate(Math.min(at, centre), line, Math.abs(at - centre), thin);
    double tick = middle.prefWidth(-1);
    middle.resizeRelocate(snapPositionX(centre - tick / 2), top, tick, size);
    marker.resizeRelocate(at - size / 2, top, size, size);
    boolean room = wordsWidth() <= width;
    least.setVisible(room);
    greatest.setVisible(room);
    double words = top + size;
    double height = one.prefHeight(-1);
    place(least, left, words, width, height, HPos.LEFT);
    place(hurts, left, words, width / 2, height, HPos.CENTER);
    place(one, left, words, width, height, HPos.CENTER);
    place(helps, centre, words, width / 2, height, HPos.CENTER);
    place(greatest, left, words, width, height, HPos.RIGHT);
  }

  /** What all words need side by side, with some air. */
  private double wordsWidth() {
    double air = one.prefHeight(-1);
    return Stream.of(least, hurts, one, helps, greatest)
        .mapToDouble(label -> label.prefWidth(-1) + air)
        .sum();
  }

  private void place(Label label, double x, double y, double width, double height, HPos where) {
    layoutInArea(label, x, y, width, height, 0, where, VPos.TOP);
  }

  private static Region part(String styleClass) {
    Region region = new Region();
    region.getStyleClass().add(styleClass);
    return region;
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("text-small", "text-quiet");
    return label;
  }
}
