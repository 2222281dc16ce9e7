package carryover.lab.cnn.theory;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnSpace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceNeedScanTest {
  private static final List<Double> VALUES = List.of(10.0, 30.0, 100.0, 300.0);

  /** Two seeds, at 10, 30, 100 and 300 samples, whose differences lie 0.001 around these. */
  private static SourceNeedScan scan(double... differences) {
    ParameterScan scan = ParameterScan.of(CnnSpace.STANDARD, CnnSpace.UPSTREAM_SAMPLES, VALUES, 2);
    for (double spread : new double[] {0.001, -0.001}) {
      for (double difference : differences) {
        scan = scan.with(new Accuracies(0.7 + difference + spread, 0.7));
      }
    }
    return new SourceNeedScan(scan);
  }

  private static String text(SourceNeedScan scan) {
    return ScanReading.ofSource(Optional.of(scan.scan())).text();
  }

  @Test
  void findsTheLeastSamplesFromWhichTransferHelps() {
    // The interval of two seeds 0.001 around their mean is 0.0127 on either side.
    SourceNeedScan scan = scan(-0.05, 0.01, 0.03, 0.08);

    assertThat(scan.helpsFrom()).hasValue(100);
    assertThat(text(scan))
        .isEqualTo(
            "measured: helps from N₁ = 100 on (2 seeds); hurts at 10; no difference that matters at 30");
  }

  @Test
  void saysWhenItHelpsEverywhere() {
    SourceNeedScan scan = scan(0.05, 0.06, 0.07, 0.08);

    assertThat(scan.helpsFrom()).hasValue(10);
    assertThat(text(scan)).isEqualTo("measured: helps from N₁ = 10 on (2 seeds)");
  }

  @Test
  void doesNotClaimWhatTheLargestSourceLeavesOpen() {
    SourceNeedScan scan = scan(-0.05, 0.05, 0.05, 0.01);

    assertThat(scan.helpsFrom()).isEmpty();
    assertThat(text(scan))
        .isEqualTo(
            "measured: helps from no N₁ up to 300 on (2 seeds); hurts at 10; helps at 30 to 100;"
                + " no difference that matters at 300");
  }

  @Test
  void aValueAtWhichTrainingDivergedStaysOpen() {
    SourceNeedScan scan = scan(Double.NaN, 0.05, 0.05, 0.05);

    assertThat(text(scan))
        .isEqualTo("measured: helps from N₁ = 30 on (2 seeds); cannot be told at 10");
  }

  @Test
  void oneSeedTellsNothing() {
    ParameterScan begun =
        ParameterScan.of(CnnSpace.STANDARD, CnnSpace.UPSTREAM_SAMPLES, List.of(10.0), 2)
            .with(new Accuracies(0.9, 0.5));

    assertThat(new SourceNeedScan(begun).helpsFrom()).isEmpty();
    assertThat(text(new SourceNeedScan(begun)))
        .isEqualTo("measuring, 1 of 2; two seeds are needed to tell");
  }

  @Test
  void theSliderIsCoveredInWholeSamplesAndSoIsTheSettingsOwnNumber() {
    assertThat(SourceNeedScan.plan(CnnSpace.STANDARD).values())
        .containsExactly(10.0, 18.0, 32.0, 56.0, 100.0, 178.0, 316.0, 562.0, 1000.0);
    assertThat(
            SourceNeedScan.plan(CnnSpace.STANDARD.with(CnnSpace.UPSTREAM_SAMPLES, 5000)).values())
        .endsWith(5000.0);
  }
}
