package carryover.lab.cnn.coefficients;

import carryover.lab.ArmCurve;
import carryover.lab.PinCurves;
import carryover.numeric.Range;
import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.Coefficients;
import carryover.ui.chart.Dash;
import carryover.ui.chart.Series;
import carryover.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Of the pinned runs the two coefficients that compete: the whole signal and the noise of the arm's
 * own task. All five would make a thicket.
 */
final class PinnedCoefficients {
  private final PinCurves curves;

  PinnedCoefficients(Workbench workbench) {
    curves = new PinCurves(workbench);
  }

  /** Nothing beside single filters, which belong to one run. */
  List<Series> of(CoefficientOptions options) {
    return options.content().summary().map(summary -> of(options, summary)).orElse(List.of());
  }

  private List<Series> of(CoefficientOptions options, Summary summary) {
    boolean upstream = options.arm().equals(CnnArms.UPSTREAM);
    List<Series> series = new ArrayList<>();
    series.addAll(line(options, "ρ", Dash.DASH_DOT, upstream ? summary::rho1 : summary::rho2));
    series.addAll(line(options, "γ", Dash.SOLID, c -> signal(c, summary, upstream)));
    return series;
  }

  /** The whole signal of the arm's own task. */
  private static double signal(Coefficients c, Summary summary, boolean upstream) {
    return summary.gammaU(c) + (upstream ? summary.gammaV1(c) : summary.gammaV2(c));
  }

  private List<Series> line(
      CoefficientOptions options, String symbol, Dash dash, ToDoubleFunction<Coefficients> value) {
    return curves.of(
        new PinCurves.Line(
            options.arm(),
            List.of(options.content(), options.sign(), symbol),
            Range.ALL,
            dash,
            ": " + symbol),
        sample -> value.applyAsDouble(options.sign().of(sample)),
        ArmCurve::withoutBand);
  }
}
