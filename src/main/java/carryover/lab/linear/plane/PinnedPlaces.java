package carryover.lab.linear.plane;

import carryover.lab.PinLabels;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearSetting;
import carryover.study.Arm;
import carryover.ui.NumberText;
import carryover.ui.chart.Dash;
import carryover.ui.chart.Marker;
import carryover.ui.chart.PlanePath;
import carryover.ui.chart.ReadOutRow;
import carryover.words.Words;
import carryover.workbench.Experiment;
import carryover.workbench.Pin;
import carryover.workbench.Pins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the arms of pinned runs stand at the time cursor. β_s is the same for all; a target that is
 * not that of the current run is shown with them.
 *
 * @param arms that are shown
 * @param step of the time cursor
 */
record PinnedPlaces(Experiment current, Pins pins, List<Arm> arms, int step) {
  private static final Words WORDS = Words.of(PinnedPlaces.class);
  private static final int DIGITS = 3;
  private static final double THIN = 0.6;

  List<PlanePath> paths() {
    List<PlanePath> paths = new ArrayList<>();
    for (Pin pin : pins.list()) {
      boolean linear = !LinearSetting.of(pin.experiment().setting()).isRelu();
      if (pin.shown() && linear && !pin.experiment().equals(current)) {
        add(pin, paths);
      }
    }
    return paths;
  }

  private void add(Pin pin, List<PlanePath> paths) {
    LinearSetting setting = LinearSetting.of(pin.experiment().setting());
    String name = new PinLabels(pins, current).brief(pin.experiment());
    double x = setting.targetNorm() * setting.cosine();
    double y = setting.targetNorm() * setting.sine();
    LinearSetting now = LinearSetting.of(current.setting());
    boolean sameTarget = x == now.targetNorm() * now.cosine() && y == now.targetNorm() * now.sine();
    if (!sameTarget) {
      paths.add(
          PlanePath.line(
                  id(pin, "target"), "", pin.colour(), new double[] {0, x}, new double[] {0, y})
              .withWidth(THIN)
              .withDash(Dash.DOTTED)
              .withHead(Marker.DIAMOND)
              .telling(
                  i ->
                      i == 0
                          ? List.of()
                          : List.of(ReadOutRow.plain(WORDS.text("pinned.target", name), ""))));
    }
    for (Arm arm : arms) {
      PlaneCourse course = PlaneCourse.of(setting, pin.results().traces(), arm).upTo(step);
      if (course.length() > 0) {
        paths.add(point(pin, name, arm, course));
      }
    }
  }

  /** One name for all arms of a run, where fine-tuning is; the others have it where pointed at. */
  private static PlanePath point(Pin pin, String name, Arm arm, PlaneCourse course) {
    PlanePoint end = course.end();
    double risk = course.risk().mean()[course.length() - 1];
    List<ReadOutRow> told = new ArrayList<>();
    told.add(new ReadOutRow(arm.title(), "", Optional.of(pin.colour())));
    told.add(ReadOutRow.plain(name, ""));
    told.addAll(PlaneModel.rows(end));
    told.add(ReadOutRow.plain(LinearMeasures.RISK.title(), NumberText.rounded(risk, DIGITS)));
    return PlanePath.line(
            id(pin, arm.key()),
            arm.equals(LinearArms.FINETUNE) ? name : "",
            pin.colour(),
            new double[] {end.along()},
            new double[] {end.across()})
        .withHead(pin.marker())
        .telling(i -> told);
  }

  private static String id(Pin pin, String what) {
    return "pin-" + pin.id() + "-" + what;
  }
}
