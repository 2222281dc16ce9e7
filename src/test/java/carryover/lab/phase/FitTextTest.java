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

  private static final Grid NORM_BY_DIMENSION = new Grid(Setting.DEFAULT, NORM, DIMENSION);

  /** A fit with k = 2, about 1.9 to 2.1. */
  private static final BoundaryFit TWO = new BoundaryFit(Math.atan(2), 0.02, 12);

  @Test
  void standsBesideThePowersThatBothGammasImply() {
    assertThat(FitText.of(TWO, NORM_BY_DIMENSION))
        .isEqualTo("boundary d ∝ ‖u‖^k, k = 2.00 (1.90 to 2.10) · Γ₂: 2 · Γ₄: 4");
  }

  @Test
  void saysNothingOfAGammaThatAnAxisDoesNotEnter() {
    assertThat(FitText.of(TWO, new Grid(Setting.DEFAULT, FILTERS, DIMENSION)))
        .isEqualTo("boundary d ∝ m^k, k = 2.00 (1.90 to 2.10)");
  }

  @Test
  void aSteepBoundaryHasOnlyALowerBound() {
    assertThat(FitText.of(new BoundaryFit(1.5, 0.1, 12), NORM_BY_DIMENSION))
        .startsWith("boundary d ∝ ‖u‖^k, |k| > 5.80, perhaps vertical");
  }

  @Test
  void saysThatThereIsNoIntervalYet() {
    assertThat(FitText.of(new BoundaryFit(Math.atan(2), Double.NaN, 12), NORM_BY_DIMENSION))
        .startsWith("boundary d ∝ ‖u‖^k, k = 2.00, no interval yet · Γ₂");
  }

  @Test
  void isEmptyWithoutABoundary() {
    assertThat(FitText.of(BoundaryFit.NONE, NORM_BY_DIMENSION)).isEmpty();
  }
}
