package carryover.lab.coefficients;

import carryover.lab.PinCurves;
import carryover.lab.Workbench;
import carryover.transfer.Arm;
import carryover.transfer.Coefficients;
import carryover.ui.chart.Dash;
import carryover.ui.chart.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Of the pinned runs the two coefficients that compete: the shared signal and the noise of the
 * arm's own task. All five would make a thicket.
 */
final class PinnedCoefficients {
  private final PinCurves curves;

  PinnedCoefficients(Workbench workbench) {
    curves = new PinCurves(workbench);
  }

  List<Series> of(Arm arm, Summary summary) {
    List<Series> series = new ArrayList<>();
    series.addAll(
        line(
            arm, summary, "ρ", Dash.DASH_DOT, arm == Arm.UPSTREAM ? summary::rho1 : summary::rho2));
    series.addAll(line(arm, summary, "γ", Dash.SOLID, summary::gammaU));
    return series;
  }

  private List<Series> line(
      Arm arm, Summary summary, String symbol, Dash dash, ToDoubleFunction<Coefficients> value) {
    return curves.of(
        new PinCurves.Line(arm, summary.title() + symbol, dash, ": " + symbol),
        sample -> value.applyAsDouble(sample.coefficients()));
  }
}
