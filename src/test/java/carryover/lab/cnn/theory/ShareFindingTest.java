package carryover.lab.cnn.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.lab.MapActivity;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Setting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShareFindingTest {
  private static final List<Double> SHARES = List.of(0.0, 0.5, 1.0);

  /** Three accuracies for each seed. */
  private static MeasuredLine line(double... accuracies) {
    return Lines.of(SHARES, 0.5, accuracies);
  }

  private static String text(Optional<Measurement> measured) {
    return MeasuredAdvice.ofShare(measured).text();
  }

  @Test
  void sharesAreWholeFiltersFromNoneToAll() {
    Setting two = CnnSpace.STANDARD.with(CnnSpace.FILTERS, 2);
    assertThat(ShareFinding.axis(two).values()).containsExactly(0.0, 0.5, 1.0);
    assertThat(ShareFinding.axis(CnnSpace.STANDARD).values())
        .containsExactly(0.0, 0.1, 0.3, 0.4, 0.5, 0.6, 0.8, 0.9, 1.0);
  }

  @Test
  void withoutACompleteSeedNothingIsDecided() {
    assertThat(new ShareFinding(line()).best()).isEmpty();
    assertThat(text(Lines.measurement(MapActivity.RUNNING, line(), "")))
        .isEqualTo("measuring, 2 of 6; no seed is complete yet");
  }

  @Test
  void theBestMeanWins() {
    ShareFinding shares = new ShareFinding(line(0.7, 0.9, 0.8, 0.7, 0.8, 0.82));

    assertThat(shares.best()).hasValue(1);
    assertThat(shares.accuracy(1).mean()).isCloseTo(0.85, within(1e-12));
  }

  /** Differences to the best: 0.20 and 0.20 for α = 0; 0.01 and −0.01 (mean 0.0) for α = 1. */
  @Test
  void sharesWithinThePairedIntervalAreNotToldFromTheBest() {
    assertThat(text(Lines.done(line(0.70, 0.90, 0.89, 0.60, 0.80, 0.81))))
        .isEqualTo("α = 0.5 as measured, accuracy 0.850 (2 seeds); not told from it: 0.5 to 1");
  }

  @Test
  void aShareThatDivergedIsNeverTheBest() {
    MeasuredLine line = line(0.7, Double.NaN, 0.8);

    assertThat(new ShareFinding(line).best()).hasValue(2);
    assertThat(text(Lines.done(line))).isEqualTo("α = 1 as measured, accuracy 0.800 (1 seed)");
  }

  @Test
  void saysWhenItWasStoppedOrFailed() {
    MeasuredLine line = line(0.7, 0.9, 0.8);

    assertThat(text(Lines.measurement(MapActivity.STOPPED, line, "")))
        .isEqualTo("stopped; α = 0.5 as measured, accuracy 0.900 (1 seed)");
    assertThat(text(Lines.measurement(MapActivity.FAILED, line, "out of order")))
        .isEqualTo("not measured: out of order");
  }

  @Test
  void saysWhenNoShareCanBeTrainedOnThisMachine() {
    assertThat(text(Lines.done(MeasuredLine.NONE)))
        .isEqualTo("not measured: the setting is too large for this machine");
  }
}
