package carryover.lab.coefficients;

import static carryover.lab.Traces.arm;
import static carryover.lab.Traces.trace;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.lab.RunResults;
import carryover.lab.RunResults.Stage;
import carryover.lab.Workbench;
import carryover.transfer.Arm;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoefficientsModelTest {
  /** γ = step and ρ = step²: equal at 0 and 1, ρ above from 2 on. */
  private static final RunResults RESULTS =
      new RunResults(
          Workbench.STANDARD,
          List.of(trace(1, arm(Arm.TRANSFER, 0.5, 0.6, 0.7, 0.8), arm(Arm.SCRATCH, 0.5, 0.6, 0.7))),
          Stage.FINAL,
          0,
          "");

  private static LineChartModel model(Arm arm) {
    return CoefficientsModel.of(RESULTS, arm, Summary.MEAN, false, Workbench.END);
  }

  @Test
  void theCrossingIsMarkedAtTheFirstStepWhereNoiseLiesAboveSignal() {
    assertThat(model(Arm.TRANSFER).events())
        .singleElement()
        .satisfies(event -> assertThat(event.label()).isEqualTo("ρ overtakes γ at step 2"));
  }

  @Test
  void linesThatOnlyTouchDoNotCross() {
    assertThat(CoefficientsModel.overtakes(new double[] {0, 1, 1}, new double[] {1, 1, 2}))
        .isEmpty();
  }

  @Test
  void linesThatStartTogetherAtZeroDoNotCross() {
    assertThat(CoefficientsModel.overtakes(new double[] {0, 1}, new double[] {0, 0.5})).isEmpty();
  }

  @Test
  void eachArmShowsOnlyTheCoefficientsItCanHave() {
    assertThat(model(Arm.SCRATCH).series())
        .extracting(Series::id)
        .containsExactly("gamma-v1", "gamma-v2", "rho-2", "gamma-u");
    assertThat(model(Arm.UPSTREAM).series())
        .extracting(Series::id)
        .containsExactly("gamma-v1", "rho-1", "gamma-u");
  }
}
