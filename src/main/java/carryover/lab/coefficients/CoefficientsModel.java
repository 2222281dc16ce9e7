package carryover.lab.coefficients;

import carryover.lab.ArmCourse;
import carryover.lab.Meaning;
import carryover.lab.RunResults;
import carryover.lab.RunResults.Stage;
import carryover.transfer.Arm;
import carryover.transfer.Coefficients;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.Dash;
import carryover.ui.chart.LineChartModel;
import carryover.ui.chart.LineChartModel.EventMarker;
import carryover.ui.chart.Series;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/** Turns results into the picture of one arm's coefficients. */
final class CoefficientsModel {
  private final RunResults results;
  private final Arm arm;
  private final Summary summary;
  private final boolean logValues;
  private final int timeCursor;
  private final List<Series> series = new ArrayList<>();

  private CoefficientsModel(
      RunResults results, Arm arm, Summary summary, boolean logValues, int timeCursor) {
    this.results = results;
    this.arm = arm;
    this.summary = summary;
    this.logValues = logValues;
    this.timeCursor = timeCursor;
  }

  /**
   * @param timeCursor the step up to which curves are drawn in full
   */
  static LineChartModel of(
      RunResults results, Arm arm, Summary summary, boolean logValues, int timeCursor) {
    return new CoefficientsModel(results, arm, summary, logValues, timeCursor).build();
  }

  private LineChartModel build() {
    Color signal = Meaning.SIGNAL.colour();
    Color noise = Meaning.NOISE.colour();
    add("gamma-v1", "γ₁ of v1", signal, Dash.DOTTED, summary::gammaV1);
    if (arm != Arm.UPSTREAM) {
      add("gamma-v2", "γ₂ of v2", signal, Dash.DASHED, summary::gammaV2);
    }
    if (arm != Arm.SCRATCH) {
      Dash dash = arm == Arm.UPSTREAM ? Dash.SOLID : Dash.DOTTED;
      add("rho-1", "ρ of Task 1", noise, dash, summary::rho1);
    }
    if (arm != Arm.UPSTREAM) {
      add("rho-2", "ρ of Task 2", noise, Dash.SOLID, summary::rho2);
    }
    add("gamma-u", "γ of u", signal, Dash.SOLID, summary::gammaU);
    return new LineChartModel(
        series,
        List.of(),
        crossing(),
        AxisModel.automatic("step", AxisScale.LINEAR),
        AxisModel.automatic(
            summary.title() + " coefficient", logValues ? AxisScale.LOG : AxisScale.LINEAR),
        note(),
        "No run yet");
  }

  private void add(
      String id, String label, Color colour, Dash dash, ToDoubleFunction<Coefficients> value) {
    series.addAll(course(value).lines(id, label, colour, dash, timeCursor));
  }

  private ArmCourse course(ToDoubleFunction<Coefficients> value) {
    return ArmCourse.of(
        results.traces(), arm, sample -> value.applyAsDouble(sample.coefficients()));
  }

  /** Where the noise of the arm's own task overtakes the whole signal of that task. */
  private List<EventMarker> crossing() {
    ArmCourse noise = course(arm == Arm.UPSTREAM ? summary::rho1 : summary::rho2);
    ArmCourse signal =
        course(
            c ->
                summary.gammaU(c)
                    + (arm == Arm.UPSTREAM ? summary.gammaV1(c) : summary.gammaV2(c)));
    OptionalInt at = overtakes(noise.mean(), signal.mean());
    return at.isEmpty()
        ? List.of()
        : List.of(
            new EventMarker(
                noise.steps()[at.getAsInt()],
                "ρ overtakes γ at step " + (int) noise.steps()[at.getAsInt()],
                Meaning.NOISE.colour()));
  }

  /** The first index from which {@code one} lies above after having been at or below. */
  static OptionalInt overtakes(double[] one, double[] other) {
    for (int i = 1; i < one.length; i++) {
      if (one[i] > other[i] && one[i - 1] <= other[i - 1] && other[i - 1] != 0) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private String note() {
    int seeds = results.traces().size();
    if (seeds == 0) {
      return "";
    }
    String count = seeds == 1 ? "1 seed" : seeds + " seeds, mean ± 95 % CI";
    return results.stage() == Stage.STREAMING ? "training" : count;
  }
}
