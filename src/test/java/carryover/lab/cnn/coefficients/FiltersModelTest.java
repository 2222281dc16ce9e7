package carryover.lab.cnn.coefficients;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.ArmTrace;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.ui.chart.Dash;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.Series;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Traces;
import carryover.workbench.Workbench;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Filter k has γ = k and ρ₂ = 2k − 3 at step 0, both ten times as much at step 1. */
class FiltersModelTest {
  private static LineChartModel model(int filters, double share, FilterSign sign, int cursor) {
    Setting setting = CnnSpace.STANDARD.with(CnnSpace.FILTERS, filters).with(CnnSpace.ALPHA, share);
    List<Sample> samples = List.of(sample(filters, 0, 1), sample(filters, 1, 10));
    Trace trace =
        CnnArms.trace(
            setting,
            7,
            new ArmTrace(CnnArms.UPSTREAM, samples, OptionalInt.empty()),
            new ArmTrace(CnnArms.TRANSFER, samples, OptionalInt.empty()),
            new ArmTrace(CnnArms.SCRATCH, samples, OptionalInt.empty()),
            false);
    return FiltersModel.of(
        new RunResults(
            Experiment.standard(TwoLayerCnn.study()), List.of(trace), Stage.FINAL, 0, ""),
        new CoefficientOptions(CnnArms.TRANSFER, Content.GAMMA_U, sign, false, false),
        cursor);
  }

  private static Sample sample(int filters, int step, double factor) {
    double[] gamma = IntStream.range(0, 2 * filters).mapToDouble(k -> factor * k).toArray();
    double[] rho = IntStream.range(0, 2 * filters).mapToDouble(k -> factor * (2 * k - 3)).toArray();
    double[] none = new double[2 * filters];
    Sample plain = Traces.sample(step, 0.5);
    return plain.withDetails(List.of(gamma, none, none, none, rho));
  }

  private static Series series(LineChartModel model, String id) {
    return model.series().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void everyFilterHasALineAndEveryGroupAMeanWithAName() {
    LineChartModel model = model(4, 0.5, FilterSign.BOTH, Workbench.END);

    assertThat(model.series()).hasSize(8 + 4);
    assertThat(model.series())
        .filteredOn(s -> !s.label().isEmpty())
        .extracting(Series::label)
        .containsExactly(
            "inherited, j = +1", "fresh, j = +1", "inherited, j = −1", "fresh, j = −1");
    assertThat(series(model, "inherited-plus-mean").y()).containsExactly(0.5, 5);
    assertThat(series(model, "fresh-minus-mean").y()).containsExactly(6.5, 65);
    assertThat(series(model, "fresh-minus-1").y()).containsExactly(7, 70);
  }

  @Test
  void originAndSignAreToldApartWithoutColour() {
    LineChartModel model = model(4, 0.5, FilterSign.BOTH, Workbench.END);

    assertThat(series(model, "inherited-plus-0").dash()).isEqualTo(Dash.SOLID);
    assertThat(series(model, "fresh-plus-0").dash()).isNotEqualTo(Dash.SOLID);
    assertThat(series(model, "fresh-plus-mean").marker())
        .isNotEqualTo(series(model, "fresh-minus-mean").marker());
  }

  @Test
  void ofManyFiltersNoneLiesOutsideOfWhatIsDrawn() {
    LineChartModel model = model(500, 0.5, FilterSign.PLUS, Workbench.END);

    assertThat(model.series()).hasSizeLessThan(2 * (FilterLines.MOST + 3) + 1);
    assertThat(DoubleStream.of(series(model, "inherited-plus-least").y()).toArray())
        .containsExactly(0, 0);
    assertThat(series(model, "inherited-plus-greatest").y()).containsExactly(249, 2490);
    assertThat(series(model, "fresh-plus-greatest").y()).containsExactly(499, 4990);
    assertThat(model.note()).startsWith("seed 7: 24 of 500 filters and their range");
  }

  @Test
  void theNoteCountsTheFiltersInWhichNoiseIsAheadAtTheTimeCursor() {
    // 2k − 3 > k from k = 4 on.
    assertThat(model(4, 1, FilterSign.BOTH, 0).note())
        .isEqualTo("seed 7: 8 filters · ρ > γ + γ₂ in 4 at step 0");
    assertThat(model(4, 1, FilterSign.PLUS, 0).note())
        .isEqualTo("seed 7: 4 filters · ρ > γ + γ₂ in 0 at step 0");
  }

  @Test
  void withoutRecordedFiltersItSaysWhatToDo() {
    Trace trace =
        Traces.trace(1, Traces.arm(CnnArms.TRANSFER, 0.5, 0.6), Traces.arm(CnnArms.SCRATCH, 0.5));
    LineChartModel model =
        FiltersModel.of(
            new RunResults(
                Experiment.standard(TwoLayerCnn.study()), List.of(trace), Stage.FINAL, 0, ""),
            new CoefficientOptions(CnnArms.TRANSFER, Content.RHO_2, FilterSign.BOTH, false, false),
            Workbench.END);

    assertThat(model.series()).isEmpty();
    assertThat(model.emptyText()).isEqualTo("No filters recorded: train again (F5)");
  }
}
