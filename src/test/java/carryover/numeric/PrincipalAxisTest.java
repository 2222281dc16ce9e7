package carryover.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PrincipalAxisTest {
  @Test
  void agreesWithThePublishedSlopeForPearsonsExample() {
    // Pearson (1901), Philosophical Magazine 2: the ten points of his example.
    double[] x = {0.0, 0.9, 1.8, 2.6, 3.3, 4.4, 5.2, 6.1, 6.5, 7.4};
    double[] y = {5.9, 5.4, 4.4, 4.6, 3.5, 3.7, 2.8, 2.8, 2.4, 1.5};
    assertThat(Math.tan(PrincipalAxis.angle(x, y))).isCloseTo(-0.5456, within(5e-5));
  }

  @Property
  void turnsWithThePoints(@ForAll @DoubleRange(min = -1.5, max = 1.5) double turn) {
    double[] along = {-2, -1, 0.5, 3};
    double[] across = {0.1, -0.2, 0.2, -0.1};
    double still = PrincipalAxis.angle(along, across);
    double[] x = new double[4];
    double[] y = new double[4];
    for (int i = 0; i < 4; i++) {
      x[i] = Math.cos(turn) * along[i] - Math.sin(turn) * across[i];
      y[i] = Math.sin(turn) * along[i] + Math.cos(turn) * across[i];
    }
    assertThat(PrincipalAxis.angle(x, y)).isCloseTo(still + turn, within(1e-12));
  }

  @Test
  void aVerticalLineIsARightAngle() {
    assertThat(PrincipalAxis.angle(new double[] {1, 1, 1}, new double[] {2, 5, 9}))
        .isCloseTo(Math.PI / 2, within(1e-15));
  }

  @Test
  void noDirectionIsPreferredByASinglePointOrASquare() {
    assertThat(PrincipalAxis.angle(new double[0], new double[0])).isNaN();
    assertThat(PrincipalAxis.angle(new double[] {1}, new double[] {2})).isNaN();
    assertThat(PrincipalAxis.angle(new double[] {0, 0, 1, 1}, new double[] {0, 1, 0, 1})).isNaN();
  }
}
