package carryover.lab.curves;

import carryover.export.ArmLook;
import carryover.lab.ArmCurve;
import carryover.lab.PinCurves;
import carryover.study.Arm;
import carryover.study.Arm.Role;
import carryover.study.Measure;
import carryover.study.Study;
import carryover.ui.chart.Series;
import carryover.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;

/** The learning curves of the pinned runs. */
final class PinnedCurves {
  private final Study study;
  private final PinCurves curves;

  PinnedCurves(Workbench workbench) {
    study = workbench.study();
    curves = new PinCurves(workbench);
  }

  /** Subjects first, references last. */
  List<Series> of(CurveOptions options) {
    List<Series> series = new ArrayList<>();
    for (Role role : List.of(Role.SUBJECT, Role.SOURCE, Role.REFERENCE)) {
      if (role != Role.SOURCE || options.showsSource(study)) {
        study.arms().stream()
            .filter(arm -> arm.role() == role)
            .forEach(arm -> series.addAll(arm(arm, options)));
      }
    }
    return series;
  }

  private List<Series> arm(Arm arm, CurveOptions options) {
    Measure quantity = options.quantity();
    return curves.of(
        new PinCurves.Line(
            arm,
            quantity.key(),
            quantity.range(),
            ArmLook.of(study, arm).dash(),
            ", " + arm.title()),
        quantity,
        course -> drawn(course, options));
  }

  private static ArmCurve drawn(ArmCurve course, CurveOptions options) {
    ArmCurve smooth = course.withMean(options.smoothing().of(course.mean()));
    return options.pinnedBands() ? smooth : smooth.withoutBand();
  }
}
