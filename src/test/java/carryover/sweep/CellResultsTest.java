package carryover.sweep;

import static carryover.sweep.MadeUpCells.ended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.cnn.CnnReadouts;
import org.junit.jupiter.api.Test;

class CellResultsTest {
  @Test
  void theDifferenceIsPairedSoSharedNoiseDropsOut() {
    // Both arms vary by 0.2 from seed to seed, their difference by 0.02 around 0.1.
    CellResults results = ended(0.70, 0.61, 0.90, 0.79);
    assertThat(results.gain(CnnReadouts.TRANSFER, CnnReadouts.SCRATCH, Curve.END).mean())
        .isCloseTo(0.10, within(1e-12));
    assertThat(results.gain(CnnReadouts.TRANSFER, CnnReadouts.SCRATCH, Curve.END).standardError())
        .isCloseTo(0.01, within(1e-12));
    assertThat(results.mean(CnnReadouts.TRANSFER, Curve.END).standardError())
        .isCloseTo(0.1, within(1e-12));
  }

  @Test
  void meansDoNotDependOnTheOrderInWhichSeedsCome() {
    CellResults inOrder = ended(0.1, 0.2, 0.3, 0.5, 0.7, 0.9);
    CellResults backwards =
        CellResults.NONE
            .with(2, CellResult.ending(0.7, 0.9))
            .with(1, CellResult.ending(0.3, 0.5))
            .with(0, CellResult.ending(0.1, 0.2));
    assertThat(backwards.mean(CnnReadouts.TRANSFER, Curve.END))
        .isEqualTo(inOrder.mean(CnnReadouts.TRANSFER, Curve.END));
    assertThat(backwards.gain(CnnReadouts.TRANSFER, CnnReadouts.SCRATCH, Curve.END))
        .isEqualTo(inOrder.gain(CnnReadouts.TRANSFER, CnnReadouts.SCRATCH, Curve.END));
  }

  @Test
  void aDivergedArmIsReportedAndLeftOutOfItsMeanOnly() {
    CellResults results = ended(Double.NaN, 0.6, 0.8, 0.8);
    assertThat(results.diverged(CnnReadouts.TRANSFER, Curve.END)).isTrue();
    assertThat(results.diverged(CnnReadouts.SCRATCH, Curve.END)).isFalse();
    assertThat(results.mean(CnnReadouts.TRANSFER, Curve.END).count()).isEqualTo(1);
    assertThat(results.mean(CnnReadouts.SCRATCH, Curve.END).mean()).isCloseTo(0.7, within(1e-12));
    assertThat(results.gain(CnnReadouts.TRANSFER, CnnReadouts.SCRATCH, Curve.END).count())
        .isEqualTo(1);
  }

  @Test
  void resultsOfWhichOnlyTheEndIsKnownDoNotCountAtEarlierSteps() {
    CellResults results = ended(0.7, 0.6, 0.9, 0.8);
    assertThat(results.count(Curve.END)).isEqualTo(2);
    assertThat(results.count(100)).isZero();
    assertThat(results.mean(CnnReadouts.TRANSFER, 100).mean()).isNaN();
  }

  @Test
  void seedsMayBeMissingInBetween() {
    CellResults results = CellResults.NONE.with(3, CellResult.ending(0.9, 0.8));
    assertThat(results.count()).isEqualTo(1);
    assertThat(results.get(0)).isEmpty();
    assertThat(results.get(3)).isPresent();
    assertThat(results.get(4)).isEmpty();
  }
}
