package carryover.lab.curves;

import carryover.lab.ArmCourse;
import carryover.lab.Meaning;
import carryover.lab.Measure;
import carryover.lab.PinCurves;
import carryover.lab.Workbench;
import carryover.studies.cnn.CnnArms;
import carryover.study.Arm;
import carryover.ui.chart.Series;
import java.util.ArrayList;
import java.util.List;

/** The learning curves of the pinned runs. */
final class PinnedCurves {
  private final PinCurves curves;

  PinnedCurves(Workbench workbench) {
    curves = new PinCurves(workbench);
  }

  List<Series> of(CurveOptions options) {
    List<Series> series = new ArrayList<>();
    series.addAll(arm(CnnArms.TRANSFER, Meaning.TRANSFER, ", transfer", options));
    if (options.showsUpstream()) {
      series.addAll(arm(CnnArms.UPSTREAM, Meaning.UPSTREAM, ", upstream", options));
    }
    series.addAll(arm(CnnArms.SCRATCH, Meaning.SCRATCH, ", scratch", options));
    return series;
  }

  private List<Series> arm(Arm arm, Meaning meaning, String suffix, CurveOptions options) {
    Measure quantity = options.quantity();
    return curves.of(
        new PinCurves.Line(arm, quantity, quantity.range(), meaning.dash(), suffix),
        quantity,
        course -> drawn(course, options));
  }

  private static ArmCourse drawn(ArmCourse course, CurveOptions options) {
    ArmCourse smooth = course.withMean(options.smoothing().of(course.mean()));
    return options.pinnedBands() ? smooth : smooth.withoutBand();
  }
}
