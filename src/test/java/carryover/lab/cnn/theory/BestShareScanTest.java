package carryover.lab.cnn.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.lab.cnn.theory.ParameterScan.Stage;
import carryover.studies.cnn.CnnSpace;
import carryover.study.Setting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BestShareScanTest {
  /** Two filters: shares 0, ½, 1. */
  private static final Setting SMALL = CnnSpace.STANDARD.with(CnnSpace.FILTERS, 2);

  private static ParameterScan scan(int seeds, double... accuracies) {
    List<Double> shares = BestShareScan.plan(SMALL).values();
    ParameterScan scan = ParameterScan.of(SMALL, CnnSpace.ALPHA, shares, seeds);
    for (double accuracy : accuracies) {
      scan = scan.with(new Accuracies(accuracy, 0.5));
    }
    return scan;
  }

  private static String text(ParameterScan scan) {
    return ScanReading.ofShare(Optional.of(scan)).text();
  }

  @Test
  void sharesAreWholeFiltersFromNoneToAll() {
    assertThat(BestShareScan.plan(SMALL).values()).containsExactly(0.0, 0.5, 1.0);
    assertThat(BestShareScan.plan(CnnSpace.STANDARD).values())
        .containsExactly(0.0, 0.1, 0.3, 0.4, 0.5, 0.6, 0.8, 0.9, 1.0);
  }

  @Test
  void allSharesOfASeedComeBeforeTheNextSeed() {
    ParameterScan scan = scan(2);

    assertThat(scan.total()).isEqualTo(6);
    assertThat(scan.setting(4).get(CnnSpace.ALPHA)).isEqualTo(0.5);
    assertThat(scan.seed(4)).isEqualTo(1);
  }

  @Test
  void halfASeedDecidesNothing() {
    ParameterScan scan = scan(2, 0.7, 0.9);

    assertThat(new BestShareScan(scan).best()).isEmpty();
    assertThat(text(scan)).isEqualTo("measuring, 2 of 6; no seed is complete yet");
  }

  @Test
  void theBestMeanWins() {
    ParameterScan scan = scan(2, 0.7, 0.9, 0.8, 0.7, 0.8, 0.82);

    assertThat(scan.stage()).isEqualTo(Stage.DONE);
    assertThat(new BestShareScan(scan).best()).hasValue(1);
    assertThat(new BestShareScan(scan).accuracy(1).mean()).isCloseTo(0.85, within(1e-12));
  }

  /** Differences to the best: 0.20 and 0.20 for α = 0; 0.01 and −0.01 (mean 0.0) for α = 1. */
  @Test
  void sharesWithinThePairedIntervalAreNotToldFromTheBest() {
    ParameterScan scan = scan(2, 0.70, 0.90, 0.89, 0.60, 0.80, 0.81);

    assertThat(text(scan))
        .isEqualTo("α = 0.5 as measured, accuracy 0.850 (2 seeds); not told from it: 0.5 to 1");
  }

  @Test
  void aShareThatDivergedIsNeverTheBest() {
    ParameterScan scan = scan(1, 0.7, Double.NaN, 0.8);

    assertThat(new BestShareScan(scan).best()).hasValue(2);
    assertThat(text(scan)).isEqualTo("α = 1 as measured, accuracy 0.800 (1 seed)");
  }

  @Test
  void coversEveryAlphaOfItsSettingAndNothingElse() {
    ParameterScan scan = scan(1);

    assertThat(scan.covers(SMALL.with(CnnSpace.ALPHA, 0.25))).isTrue();
    assertThat(scan.covers(SMALL.with(CnnSpace.DIMENSION, 999))).isFalse();
  }

  @Test
  void saysWhenItWasStoppedOrFailed() {
    ParameterScan scan = scan(2, 0.7, 0.9, 0.8);

    assertThat(text(scan.ended(Stage.STOPPED, "")))
        .isEqualTo("stopped; α = 0.5 as measured, accuracy 0.900 (1 seed)");
    assertThat(text(scan.ended(Stage.FAILED, "needs 90 GB")))
        .isEqualTo("not measured: needs 90 GB");
  }
}
