package carryover.studies.linear.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BalancedEndTest {
  /** s^2L = ‖β̂‖² = b + κ²‖(I−P)β̂_pre‖²: the layers stay balanced. */
  @Property
  void theLayersHoldTheCoefficients(
      @ForAll @IntRange(min = 1, max = 10) int depth,
      @ForAll @DoubleRange(min = 0.1, max = 10) double squaredNorm,
      @ForAll @DoubleRange(min = 0, max = 1) double share,
      @ForAll @DoubleRange(min = 0.01, max = 100) double fitted) {
    double unseen = share * squaredNorm;
    BalancedEnd end = BalancedEnd.of(depth, squaredNorm, unseen, fitted);

    double norm = fitted + end.kappa() * end.kappa() * unseen;
    assertThat(Math.pow(end.size(), 2 * depth)).isCloseTo(norm, within(1e-11 * norm));
    assertThat(end.kappa())
        .isCloseTo(
            Math.pow(end.size() / Math.pow(squaredNorm, 0.5 / depth), depth - 1),
            within(1e-11 * end.kappa()));
  }

  @Property
  void oneLayerKeepsTheUnseenPart(@ForAll @DoubleRange(min = 0, max = 50) double fitted) {
    assertThat(BalancedEnd.of(1, 2, 0.7, fitted).kappa()).isEqualTo(1);
  }

  @Test
  void nothingIsRescaledWhenTheNormDoesNotChange() {
    // 0.4 unseen and 0.6 learned make up N² = 1 again.
    for (int depth = 1; depth <= 10; depth++) {
      assertThat(BalancedEnd.of(depth, 1, 0.4, 0.6).kappa()).isCloseTo(1, within(1e-14));
    }
  }

  @Test
  void twoLayersSolveAQuadratic() {
    double x = (0.5 + Math.sqrt(0.25 + 4 * 1.5)) / 2;

    assertThat(BalancedEnd.of(2, 1, 0.5, 1.5).kappa()).isCloseTo(Math.sqrt(x), within(1e-14));
  }

  @Test
  void nothingInNothingOut() {
    assertThat(BalancedEnd.of(3, 1, 0, 0).size()).isZero();
    assertThat(BalancedEnd.of(3, 1, 1, 0)).isEqualTo(new BalancedEnd(1, 1));
  }
}
