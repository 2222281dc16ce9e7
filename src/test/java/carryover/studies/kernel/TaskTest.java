package carryover.studies.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Labels against moments of the standard normal law and polynomials written out. */
class TaskTest {
  /** E g(t) by the trapezoidal rule, exact to rounding for smooth g that grow slowly. */
  private static double mean(java.util.function.DoubleUnaryOperator g) {
    double sum = 0;
    for (int i = -1200; i <= 1200; i++) {
      double t = i / 100.0;
      sum += g.applyAsDouble(t) * Math.exp(-t * t / 2);
    }
    return sum / 100 / Math.sqrt(2 * Math.PI);
  }

  @ParameterizedTest
  @EnumSource(Task.class)
  void powerIsTheMeanSquare(Task task) {
    assertThat(mean(t -> task.label(t) * task.label(t))).isCloseTo(task.power(), within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(Task.class)
  void onlyQuadHasAMean(Task task) {
    assertThat(mean(task::label)).isCloseTo(task == Task.QUAD ? 1 : 0, within(1e-9));
  }

  @Test
  void hermitePolynomialsAreThoseOfProbability() {
    double t = 1.7;
    assertThat(Task.HE1.label(t)).isEqualTo(t);
    assertThat(Task.HE2.label(t)).isCloseTo((t * t - 1) / Math.sqrt(2), within(1e-12));
    assertThat(Task.HE3.label(t)).isCloseTo((t * t * t - 3 * t) / Math.sqrt(6), within(1e-12));
    assertThat(Task.HE5.label(t))
        .isCloseTo((Math.pow(t, 5) - 10 * Math.pow(t, 3) + 15 * t) / Math.sqrt(120), within(1e-12));
  }
}
