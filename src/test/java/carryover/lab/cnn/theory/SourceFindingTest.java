package carryover.lab.cnn.theory;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.lab.MapActivity;
import carryover.studies.cnn.CnnSpace;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SourceFindingTest {
  private static final List<Double> VALUES = List.of(10.0, 30.0, 100.0, 300.0);

  /** Two seeds, at 10, 30, 100 and 300 samples, whose differences lie 0.001 around these. */
  private static MeasuredLine line(double... differences) {
    double[] transfer =
        DoubleStream.of(0.001, -0.001)
            .flatMap(spread -> Arrays.stream(differences).map(each -> 0.7 + each + spread))
            .toArray();
    return Lines.of(VALUES, 0.7, transfer);
  }

  private static String text(MeasuredLine line) {
    return MeasuredAdvice.ofSource(Lines.done(line)).text();
  }

  @Test
  void findsTheLeastSamplesFromWhichTransferHelps() {
    // The interval of two seeds 0.001 around their mean is 0.0127 on either side.
    MeasuredLine line = line(-0.05, 0.01, 0.03, 0.08);

    assertThat(new SourceFinding(line).helpsFrom()).hasValue(100);
    assertThat(text(line))
        .isEqualTo(
            "measured: helps from N₁ = 100 on (2 seeds); hurts at 10; no difference that matters at 30");
  }

  @Test
  void saysWhenItHelpsEverywhere() {
    MeasuredLine line = line(0.05, 0.06, 0.07, 0.08);

    assertThat(new SourceFinding(line).helpsFrom()).hasValue(10);
    assertThat(text(line)).isEqualTo("measured: helps from N₁ = 10 on (2 seeds)");
  }

  @Test
  void doesNotClaimWhatTheLargestSourceLeavesOpen() {
    MeasuredLine line = line(-0.05, 0.05, 0.05, 0.01);

    assertThat(new SourceFinding(line).helpsFrom()).isEmpty();
    assertThat(text(line))
        .isEqualTo(
            "measured: helps from no N₁ up to 300 on (2 seeds); hurts at 10; helps at 30 to 100;"
                + " no difference that matters at 300");
  }

  @Test
  void aValueAtWhichTrainingDivergedStaysOpen() {
    assertThat(text(line(Double.NaN, 0.05, 0.05, 0.05)))
        .isEqualTo("measured: helps from N₁ = 30 on (2 seeds); cannot be told at 10");
  }

  @Test
  void oneSeedTellsNothing() {
    MeasuredLine line = Lines.of(List.of(10.0), 0.5, 0.9);

    assertThat(new SourceFinding(line).helpsFrom()).isEmpty();
    assertThat(MeasuredAdvice.ofSource(Lines.measurement(MapActivity.RUNNING, line, "")).text())
        .isEqualTo("measuring, 2 of 6; two seeds are needed to tell");
  }

  @Test
  void theSliderIsCoveredInWholeSamplesAndSoIsTheSettingsOwnNumber() {
    assertThat(SourceFinding.axis(CnnSpace.STANDARD).values())
        .containsExactly(10.0, 18.0, 32.0, 56.0, 100.0, 178.0, 316.0, 562.0, 1000.0);
    assertThat(SourceFinding.axis(CnnSpace.STANDARD.with(CnnSpace.UPSTREAM_SAMPLES, 5000)).values())
        .endsWith(5000.0);
  }
}
