package carryover.lab.cnn.coefficients;

import static carryover.workbench.Traces.arm;
import static carryover.workbench.Traces.trace;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.lab.ArmCurve;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSample;
import carryover.studies.cnn.Coefficients;
import carryover.studies.cnn.SignedCoefficients;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Sample;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.Series;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoefficientsModelTest {
  /** γ = step and ρ = step²: equal at 0 and 1, ρ above from 2 on. */
  private static final RunResults RESULTS =
      new RunResults(
          Experiment.standard(TwoLayerCnn.study()),
          List.of(
              trace(
                  1,
                  arm(CnnArms.TRANSFER, 0.5, 0.6, 0.7, 0.8),
                  arm(CnnArms.SCRATCH, 0.5, 0.6, 0.7))),
          Stage.FINAL,
          0,
          "");

  private static LineChartModel model(Arm arm) {
    return CoefficientsModel.of(
        RESULTS,
        new CoefficientOptions(arm, Content.MEAN, FilterSign.BOTH, false, false),
        Workbench.END);
  }

  @Test
  void theCrossingIsMarkedAtTheFirstStepWhereNoiseLiesAboveSignal() {
    assertThat(model(CnnArms.TRANSFER).events())
        .singleElement()
        .satisfies(event -> assertThat(event.label()).isEqualTo("ρ overtakes γ at step 2"));
  }

  @Test
  void linesThatOnlyTouchDoNotCross() {
    assertThat(marks(new double[] {0, 1, 1}, new double[] {1, 1, 2})).isEmpty();
  }

  @Test
  void linesThatStartTogetherAtZeroDoNotCross() {
    assertThat(marks(new double[] {0, 1}, new double[] {0, 0.5})).isEmpty();
  }

  @Test
  void theSignalMayComeBack() {
    assertThat(marks(new double[] {0, 2, 2, 2}, new double[] {1, 1, 2, 3}))
        .containsExactly("ρ overtakes γ at step 1", "γ overtakes ρ at step 3");
  }

  private static List<String> marks(double[] noise, double[] signal) {
    return Crossing.marks(course(noise), course(signal), "γ").stream()
        .map(LineChartModel.EventMarker::label)
        .toList();
  }

  private static ArmCurve course(double[] values) {
    double[] steps = IntStream.range(0, values.length).asDoubleStream().toArray();
    return new ArmCurve(steps, values, new double[0], new double[0]);
  }

  @Test
  void theWholeSignalHasALineOfItsOwnWhereItHasTwoParts() {
    RunResults parted = results(sample(0, 1, 0.5), sample(1, 2, 0.75));
    LineChartModel model = CoefficientsModel.of(parted, CoefficientOptions.STANDARD, Workbench.END);

    assertThat(series(model, "gamma").label()).isEqualTo("γ + γ₂");
    assertThat(series(model, "gamma").y()).containsExactly(1.5, 2.75);
  }

  @Test
  void theFiltersOfOneSignMayBeSummedUpAlone() {
    RunResults results = results(sample(0, 1, 0.5));
    CoefficientOptions minus =
        new CoefficientOptions(CnnArms.TRANSFER, Content.MEAN, FilterSign.MINUS, false, false);
    LineChartModel model = CoefficientsModel.of(results, minus, Workbench.END);

    assertThat(series(model, "gamma-u").y()).containsExactly(-1);
    assertThat(model.note()).isEqualTo("j = −1 · preview: 1 of 8 seeds");
  }

  private static Series series(LineChartModel model, String id) {
    return model.series().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  /** γ and γ₂ over all filters; those of sign −1 have −γ. */
  private static Sample sample(int step, double gamma, double gamma2) {
    Coefficients all = new Coefficients(gamma, gamma, 0, 0, gamma2, gamma2, 0, 0, 0, 0);
    Coefficients minus = new Coefficients(-gamma, -gamma, 0, 0, 0, 0, 0, 0, 0, 0);
    return new CnnSample(step, 0.1, 1, 0.9, all, new SignedCoefficients(all, minus), null).sample();
  }

  private static RunResults results(Sample... samples) {
    ArmTrace transfer = new ArmTrace(CnnArms.TRANSFER, List.of(samples), OptionalInt.empty());
    return new RunResults(
        Experiment.standard(TwoLayerCnn.study()),
        List.of(trace(1, transfer, arm(CnnArms.SCRATCH, 0.5))),
        Stage.FINAL,
        0,
        "");
  }

  @Test
  void eachArmShowsOnlyTheCoefficientsItCanHave() {
    assertThat(model(CnnArms.SCRATCH).series())
        .extracting(Series::id)
        .containsExactly("gamma-v1", "gamma-v2", "rho-2", "gamma-u");
    assertThat(model(CnnArms.UPSTREAM).series())
        .extracting(Series::id)
        .containsExactly("gamma-v1", "rho-1", "gamma-u");
  }
}
