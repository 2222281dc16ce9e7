package carryover.lab.phase;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.theory.CnnForms;
import carryover.study.Axis;
import carryover.study.ClosedForm;
import carryover.study.Parameter.Scale;
import carryover.sweep.BoundaryFit;
import carryover.sweep.Grid;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitTextTest {
  private static final Axis NORM = new Axis(CnnSpace.UNIVERSAL_NORM, 0, 2, 5, Scale.LINEAR);
  private static final Axis DIMENSION = new Axis(CnnSpace.DIMENSION, 500, 5000, 5, Scale.LINEAR);
  private static final Axis FILTERS = new Axis(CnnSpace.FILTERS, 1, 20, 5, Scale.LINEAR);

  private static final Grid NORM_BY_DIMENSION = new Grid(CnnSpace.STANDARD, NORM, DIMENSION);

  private static final List<ClosedForm> LEVELS = List.of(CnnForms.GAMMA_2, CnnForms.GAMMA_4);

  /** A fit with k = 2, about 1.9 to 2.1. */
  private static final BoundaryFit TWO = new BoundaryFit(Math.atan(2), 0.02, 12);

  private static String line(BoundaryFit fit) {
    return FitText.of(fit, LEVELS, NORM_BY_DIMENSION).line();
  }

  private static String explanation(BoundaryFit fit) {
    return FitText.of(fit, LEVELS, NORM_BY_DIMENSION).explanation();
  }

  @Test
  void standsBesideThePowersThatBothGammasImply() {
    assertThat(line(TWO))
        .isEqualTo(
            "On the measured boundary d goes as ‖u‖ to the power 2.00 (between 1.90 and 2.10);"
                + " Γ₂ alone would give 2, Γ₄ alone would give 4.");
  }

  /** 2² = 4. */
  @Test
  void theExplanationSaysWhatThePowerMeansAndWhichGammaItFits() {
    assertThat(explanation(TWO))
        .contains("12 measured points")
        .contains("twice as much ‖u‖ goes with 4 times as much d")
        .contains("95 % confidence")
        .endsWith("The measured boundary fits Γ₂.");
    assertThat(explanation(new BoundaryFit(Math.atan(3), 0.01, 12)))
        .endsWith("The measured boundary fits none of these.");
    assertThat(explanation(new BoundaryFit(Math.atan(3), 0.2, 12)))
        .as("1.7 to 8.2")
        .endsWith("The measured boundary fits Γ₂ and Γ₄.");
  }

  @Test
  void saysNothingOfAGammaThatAnAxisDoesNotEnter() {
    FitText text = FitText.of(TWO, LEVELS, new Grid(CnnSpace.STANDARD, FILTERS, DIMENSION));

    assertThat(text.line())
        .isEqualTo(
            "On the measured boundary d goes as m to the power 2.00 (between 1.90 and 2.10).");
    assertThat(text.explanation()).doesNotContain("Γ");
  }

  @Test
  void aSteepBoundaryHasOnlyALowerBound() {
    BoundaryFit steep = new BoundaryFit(1.5, 0.1, 12);

    assertThat(line(steep)).contains("a power steeper than 5.80");
    assertThat(explanation(steep)).contains("may run straight up").endsWith("fits none of these.");
  }

  @Test
  void withoutAnIntervalNothingIsConcluded() {
    BoundaryFit early = new BoundaryFit(Math.atan(-6.23), Double.NaN, 12);

    assertThat(line(early))
        .startsWith("On the measured boundary d goes as ‖u‖ to the power −6.23 (not yet certain);");
    assertThat(explanation(early))
        .contains("needs three seeds in every cell at the boundary")
        .contains("goes with 0.013 times as much d")
        .doesNotContain("fits");
  }

  @Test
  void isEmptyWithoutABoundary() {
    assertThat(line(BoundaryFit.NONE)).isEmpty();
    assertThat(explanation(BoundaryFit.NONE)).isEmpty();
  }
}
