package carryover.lab.phase;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.sweep.Axis;
import carryover.sweep.BoundaryFit;
import carryover.sweep.Grid;
import carryover.transfer.Parameter;
import carryover.transfer.Parameter.Scale;
import carryover.transfer.Setting;
import org.junit.jupiter.api.Test;

class FitTextTest {
  private static final Axis NORM = new Axis(Parameter.UNIVERSAL_NORM, 0, 2, 5, Scale.LINEAR);
  private static final Axis DIMENSION = new Axis(Parameter.DIMENSION, 500, 5000, 5, Scale.LINEAR);
  private static final Axis FILTERS = new Axis(Parameter.FILTERS, 1, 20, 5, Scale.LINEAR);

  @Test
  void standsBesideThePowersThatBothGammasImply() {
    assertThat(
            FitText.of(
                new BoundaryFit(3.146, 0.214, 12), new Grid(Setting.DEFAULT, NORM, DIMENSION)))
        .isEqualTo("boundary d ∝ ‖u‖^k, k = 3.15 ± 0.21 · Γ₂: 2 · Γ₄: 4");
  }

  @Test
  void saysNothingOfAGammaThatAnAxisDoesNotEnter() {
    assertThat(
            FitText.of(new BoundaryFit(1, 0.5, 12), new Grid(Setting.DEFAULT, FILTERS, DIMENSION)))
        .isEqualTo("boundary d ∝ m^k, k = 1.00 ± 0.50");
  }

  @Test
  void isEmptyWithoutAnInterval() {
    assertThat(
            FitText.of(
                new BoundaryFit(2, Double.NaN, 2), new Grid(Setting.DEFAULT, NORM, DIMENSION)))
        .isEmpty();
  }
}
