package carryover.lab.linear.plane;

import carryover.export.ArmLook;
import carryover.lab.Meaning;
import carryover.lab.RunNote;
import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearReadouts;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.theory.ArmLimit;
import carryover.study.Arm;
import carryover.study.Study;
import carryover.study.Trace;
import carryover.ui.NumberText;
import carryover.ui.chart.AxisModel;
import carryover.ui.chart.AxisScale;
import carryover.ui.chart.Dash;
import carryover.ui.chart.Marker;
import carryover.ui.chart.OkabeIto;
import carryover.ui.chart.PathChartModel;
import carryover.ui.chart.PlanePath;
import carryover.ui.chart.ReadOutRow;
import carryover.words.Words;
import carryover.workbench.Pins;
import carryover.workbench.RunResults;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns results into the picture of the plane: means over the seeds, up to the time cursor. */
final class PlaneModel {
  private static final Words WORDS = Words.of(PlaneModel.class);
  private static final int DIGITS = 3;
  private static final double THICK = 1.6;
  private static final double THIN = 0.7;

  /** What the tasks ask for: no arm has this colour. */
  private static final Color OBJECTIVE = OkabeIto.GREY;

  /** References behind subjects, the source first. */
  private static final List<Arm> TRAINED =
      List.of(LinearArms.PRETRAIN, LinearArms.SCRATCH, LinearArms.FINETUNE, LinearArms.LINEAR);

  private static final List<Arm> FITTED =
      List.of(LinearArms.TUNED_SCRATCH, LinearArms.LAZY_RICH, LinearArms.TUNED_FINETUNE);

  private final Study study;
  private final RunResults results;
  private final Pins pins;
  private final LinearSetting setting;
  private final int timeCursor;
  private final PlaneOptions options;
  private final List<PlanePath> paths = new ArrayList<>();
  private final List<String> spoken = new ArrayList<>();

  private PlaneModel(
      Study study, RunResults results, Pins pins, int timeCursor, PlaneOptions options) {
    this.study = study;
    this.results = results;
    this.pins = pins;
    this.timeCursor = timeCursor;
    this.options = options;
    setting = LinearSetting.of(results.experiment().setting());
  }

  /**
   * @param timeCursor the step up to which paths are drawn in full
   */
  static PathChartModel of(
      Study study, RunResults results, Pins pins, int timeCursor, PlaneOptions options) {
    return new PlaneModel(study, results, pins, timeCursor, options).build();
  }

  private PathChartModel build() {
    AxisModel along = AxisModel.automatic(WORDS.text("axis.along"), AxisScale.LINEAR);
    AxisModel across = AxisModel.automatic(WORDS.text("axis.across"), AxisScale.LINEAR);
    if (setting.isRelu()) {
      return PathChartModel.empty(along, across, true, WORDS.text("empty.relu"));
    }
    if (results.traces().isEmpty()) {
      return PathChartModel.empty(along, across, true, RunNote.whyEmpty(results));
    }
    List<Arm> arms = new ArrayList<>(options.tuned() ? FITTED : List.of());
    arms.addAll(TRAINED);
    if (options.circles()) {
      addCircles();
    }
    addTasks();
    paths.addAll(new PinnedPlaces(results.experiment(), pins, arms, timeCursor).paths());
    arms.forEach(this::addSeeds);
    arms.forEach(this::addArm);
    if (options.limits()) {
      arms.forEach(this::addLimit);
    }
    return new PathChartModel(
        paths,
        along,
        across,
        true,
        note(),
        RunNote.whyEmpty(results),
        WORDS.text("plane.spoken", String.join(" ", spoken)));
  }

  private void addTasks() {
    double size = setting.targetNorm();
    arrow("source", "β_s", 1, 0);
    arrow("target", size == 1 ? "β_t" : "ρβ_t", size * setting.cosine(), size * setting.sine());
  }

  private void arrow(String id, String label, double x, double y) {
    PlanePoint point = new PlanePoint(x, y, 0);
    paths.add(
        PlanePath.line(id, label, OBJECTIVE, new double[] {0, x}, new double[] {0, y})
            .withWidth(THICK)
            .withHead(Marker.DIAMOND)
            .telling(i -> i == 0 ? List.of() : told(label, point)));
  }

  /** About the target: as far as nothing learned, and as far as scratch at the time cursor. */
  private void addCircles() {
    double risk = results.estimate(LinearReadouts.SCRATCH, timeCursor).mean();
    circle("nothing", OBJECTIVE, setting.targetNorm(), WORDS.text("circle.nothing"))
        .ifPresent(circle -> paths.add(circle.withDash(Dash.DOTTED)));
    circle("level", Meaning.SCRATCH.colour(), Math.sqrt(risk), WORDS.text("circle.scratch"))
        .ifPresent(circle -> paths.add(circle.withDash(Dash.DASHED)));
  }

  private Optional<PlanePath> circle(String id, Color colour, double radius, String label) {
    double x = setting.targetNorm() * setting.cosine();
    double y = setting.targetNorm() * setting.sine();
    List<ReadOutRow> told =
        List.of(
            ReadOutRow.plain(WORDS.text("circle.radius", label), number(radius)),
            ReadOutRow.plain(WORDS.text("circle.inside"), ""));
    return radius > 0
        ? Optional.of(
            PlanePath.circle(id, label, colour, x, y, radius).withWidth(THIN).telling(i -> told))
        : Optional.empty();
  }

  /** Where the arm ends according to theory. */
  private void addLimit(Arm arm) {
    Optional<ArmLimit> limit = ArmLimit.of(arm, setting);
    if (limit.isPresent()) {
      ArmLimit end = limit.get();
      PlanePoint point =
          PlanePoint.of(setting, end.squaredNorm(), end.alongSource(), end.alongTarget());
      String name = WORDS.text("limit.name", arm.title());
      paths.add(
          point(arm.key() + "-limit", "", Meaning.PREDICTED.colour(), point)
              .withHead(Marker.SALTIRE)
              .telling(i -> told(name, point)));
    }
  }

  /** The heads of single seeds, behind their mean. */
  private void addSeeds(Arm arm) {
    if (results.traces().size() > 1) {
      for (Trace trace : results.traces()) {
        PlaneCourse course = PlaneCourse.of(setting, List.of(trace), arm).upTo(timeCursor);
        if (course.length() > 0) {
          paths.add(
              point(arm.key() + "-" + trace.seed(), "", colour(arm), course.end())
                  .withHead(Marker.CIRCLE)
                  .inBackground());
        }
      }
    }
  }

  private void addArm(Arm arm) {
    PlaneCourse whole = PlaneCourse.of(setting, results.traces(), arm);
    PlaneCourse now = whole.upTo(timeCursor);
    if (options.future() && now.length() < whole.length()) {
      paths.add(path(arm.key() + "-later", "", colour(arm), whole).inBackground());
    }
    if (now.length() > 0) {
      String outside = NumberText.rounded(now.end().outside(), 2);
      String label =
          now.end().outside() < 0.005
              ? arm.title()
              : WORDS.text("arm.outside", arm.title(), outside);
      paths.add(
          path(arm.key(), label, colour(arm), now)
              .withDash(ArmLook.of(study, arm).dash())
              .withHead(Marker.CIRCLE)
              .telling(i -> told(arm, now, i)));
      spoken.add(
          WORDS.text(
              "arm.spoken",
              arm.title(),
              number(now.end().along()),
              number(now.end().across()),
              number(now.end().outside())));
    }
  }

  private List<ReadOutRow> told(Arm arm, PlaneCourse course, int i) {
    List<ReadOutRow> rows =
        new ArrayList<>(
            List.of(
                new ReadOutRow(arm.title(), "", Optional.of(colour(arm))),
                ReadOutRow.plain(
                    arm.time().unit(), NumberText.rounded(course.along().steps()[i], 6))));
    rows.addAll(rows(course.at(i)));
    rows.add(ReadOutRow.plain(LinearMeasures.RISK.title(), number(course.risk().mean()[i])));
    return rows;
  }

  private static List<ReadOutRow> told(String name, PlanePoint point) {
    return Stream.concat(Stream.of(ReadOutRow.plain(name, "")), rows(point).stream()).toList();
  }

  static List<ReadOutRow> rows(PlanePoint point) {
    return List.of(
        ReadOutRow.plain(WORDS.text("axis.along"), number(point.along())),
        ReadOutRow.plain(WORDS.text("axis.across"), number(point.across())),
        ReadOutRow.plain(WORDS.text("point.outside"), number(point.outside())));
  }

  private static PlanePath point(String id, String label, Color colour, PlanePoint at) {
    return PlanePath.line(id, label, colour, new double[] {at.along()}, new double[] {at.across()});
  }

  private static PlanePath path(String id, String label, Color colour, PlaneCourse course) {
    return PlanePath.line(id, label, colour, course.along().mean(), course.across().mean());
  }

  private Color colour(Arm arm) {
    return ArmLook.of(study, arm).colour();
  }

  private String note() {
    String line = setting.sine() == 0 ? WORDS.text("note.line") : WORDS.text("note.outside");
    return Stream.of(line, RunNote.ofSeeds(results))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String number(double value) {
    return NumberText.rounded(value, DIGITS);
  }
}
