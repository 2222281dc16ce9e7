package carryover.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private final Labels labels =
      new Labels(
          new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(), ChartStyle.LIGHT);

  @Test
  void aDotBetweenTwoPartsIsNotLeftAtTheEndOfALine() {
    String text = "8 seeds · transfer helps";
    double broken = labels.width("transfer helps") + 1;
    assertThat(labels.wrap(text, broken)).containsExactly("8 seeds", "transfer helps");
    assertThat(labels.wrap(text, labels.width(text))).containsExactly(text);
  }

  @Test
  void norDoesALineBeginWithThatDot() {
    String first = "interval from 3 seeds on";
    String text = first + " · difference";
    assertThat(labels.wrap(text, labels.width(first))).containsExactly(first, "difference");
  }

  @Test
  void whatStaysInOneLineBreaksAfterItsColonWhereNoLineIsWideEnough() {
    String text = "8 seeds · difference\u00a0=\u00a00.133:\u00a0transfer\u00a0helps";
    String whole = "difference\u00a0=\u00a00.133:\u00a0transfer\u00a0helps";
    assertThat(labels.wrap(text, labels.width(whole))).containsExactly("8 seeds", whole);
    assertThat(labels.wrap(text, labels.width(whole) - 1))
        .endsWith("transfer\u00a0helps")
        .allSatisfy(line -> assertThat(line).doesNotContain("…"));
  }
}
