package carryover.sweep;

import static carryover.studies.cnn.CnnReadouts.SCRATCH;
import static carryover.studies.cnn.CnnReadouts.TRANSFER;
import static carryover.sweep.MadeUpCells.ended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Seeds;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellResultsTest {
  private static final int NEVER = Integer.MAX_VALUE;

  @Test
  void theDifferenceIsPairedSoSharedNoiseDropsOut() {
    // Both arms vary by 0.2 from seed to seed, their difference by 0.02 around 0.1.
    CellResults results = ended(0.70, 0.61, 0.90, 0.79);
    assertThat(results.gain(TRANSFER, SCRATCH, Curve.END).mean()).isCloseTo(0.10, within(1e-12));
    assertThat(results.gain(TRANSFER, SCRATCH, Curve.END).standardError())
        .isCloseTo(0.01, within(1e-12));
    assertThat(results.mean(TRANSFER, Curve.END).standardError()).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void meansDoNotDependOnTheOrderInWhichSeedsCome() {
    CellResults inOrder = ended(0.1, 0.2, 0.3, 0.5, 0.7, 0.9);
    CellResults backwards =
        CellResults.none()
            .with(2, CellResult.ending(0.7, 0.9))
            .with(1, CellResult.ending(0.3, 0.5))
            .with(0, CellResult.ending(0.1, 0.2));
    assertThat(backwards.mean(TRANSFER, Curve.END)).isEqualTo(inOrder.mean(TRANSFER, Curve.END));
    assertThat(backwards.gain(TRANSFER, SCRATCH, Curve.END))
        .isEqualTo(inOrder.gain(TRANSFER, SCRATCH, Curve.END));
  }

  @Test
  void aDivergedArmIsReportedAndLeftOutOfItsMeanOnly() {
    CellResults results = ended(Double.NaN, 0.6, 0.8, 0.8);
    assertThat(results.diverged(TRANSFER, Curve.END)).isTrue();
    assertThat(results.diverged(SCRATCH, Curve.END)).isFalse();
    assertThat(results.mean(TRANSFER, Curve.END).count()).isEqualTo(1);
    assertThat(results.mean(SCRATCH, Curve.END).mean()).isCloseTo(0.7, within(1e-12));
    assertThat(results.gain(TRANSFER, SCRATCH, Curve.END).count()).isEqualTo(1);
  }

  @Test
  void resultsOfWhichOnlyTheEndIsKnownDoNotCountAtEarlierSteps() {
    CellResults results = ended(0.7, 0.6, 0.9, 0.8);
    assertThat(results.count(Curve.END)).isEqualTo(2);
    assertThat(results.count(100)).isZero();
    assertThat(results.mean(TRANSFER, 100).mean()).isNaN();
  }

  @Test
  void seedsMayBeMissingInBetween() {
    CellResults results = CellResults.none().with(3, CellResult.ending(0.9, 0.8));
    assertThat(results.count()).isEqualTo(1);
    assertThat(results.get(0)).isEmpty();
    assertThat(results.get(3)).isPresent();
    assertThat(results.get(4)).isEmpty();
  }

  @Test
  void whatWasHandedOutStaysAsItWasWhileSeedsAreAdded() {
    CellResults two = ended(0.1, 0.2, 0.3, 0.5);
    CellResults one = two.with(2, CellResult.ending(0.7, 0.9));
    CellResults other = two.with(2, CellResult.ending(0.2, 0.4));
    CellResults later = two.with(5, CellResult.ending(0.6, 0.6));
    assertThat(two.count()).isEqualTo(2);
    assertThat(two.span()).isEqualTo(2);
    assertThat(one.get(2)).hasValueSatisfying(r -> assertThat(r.end(TRANSFER)).isEqualTo(0.7));
    assertThat(other.get(2)).hasValueSatisfying(r -> assertThat(r.end(TRANSFER)).isEqualTo(0.2));
    assertThat(later.has(2)).isFalse();
    assertThat(later.count()).isEqualTo(3);
    assertThat(one.with(1, CellResult.ending(0.8, 0.8)).get(1)).isNotEqualTo(one.get(1));
    assertThat(one.count()).isEqualTo(3);
  }

  @Test
  void aCellWithTenThousandSeedsIsNotCopiedForEach() {
    CellResults results = CellResults.none();
    CellResult result = CellResult.ending(0.5, 0.25);
    long before = allocated();
    for (int seed = 0; seed < 10_000; seed++) {
      results = results.with(seed, result);
    }
    // Sixteen bytes of a seed in each of a few arrays; a copy for each seed would be 800 MB.
    assertThat(allocated() - before).isLessThan(4L << 20);
    assertThat(results.mean(TRANSFER, Curve.END).count()).isEqualTo(10_000);
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  @Test
  void resultsWithAndWithoutACourseMayBeInOneCell() {
    Curve course = new Curve(new int[] {0, 5, 10}, new double[] {0.5, 0.6, 0.8}, NEVER);
    CellResults results = ended(0.7, 0.6).with(1, new CellResult(List.of(course, course)));
    assertThat(results.mean(TRANSFER, Curve.END).mean()).isCloseTo(0.75, within(1e-12));
    assertThat(results.count(5)).isEqualTo(1);
    assertThat(results.mean(TRANSFER, 5).mean()).isEqualTo(0.6);
  }

  @Test
  void aMapOfEndsKeepsTheEndOfACourse() {
    MapState state =
        MapState.ofEnds(TwoLayerCnn.study(), SweepStoreTest.PLAN.grid(), new Seeds(1, 3));
    Curve course = new Curve(new int[] {0, 10}, new double[] {0.5, 0.8}, NEVER);
    Curve diverging = new Curve(new int[] {0}, new double[] {0.5}, 7);
    state.add(new CellSeed(4, 2), new CellResult(List.of(course, diverging)));
    CellResults results = state.results(4);
    assertThat(results.mean(TRANSFER, Curve.END).mean()).isEqualTo(0.8);
    assertThat(results.diverged(SCRATCH, Curve.END)).isTrue();
    assertThat(results.count(5)).isZero();
  }
}
