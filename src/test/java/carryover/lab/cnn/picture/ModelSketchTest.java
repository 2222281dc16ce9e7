package carryover.lab.cnn.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import carryover.studies.cnn.CnnArms;
import carryover.studies.cnn.CnnSetting;
import carryover.studies.cnn.CnnSpace;
import carryover.studies.cnn.definition.TwoLayerCnn;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Trace;
import carryover.ui.chart.SketchModel;
import carryover.ui.chart.SketchModel.Arrow;
import carryover.ui.chart.SketchModel.Mark;
import carryover.ui.chart.SketchModel.Subject;
import carryover.ui.chart.SketchModel.Text;
import carryover.workbench.Experiment;
import carryover.workbench.RunResults;
import carryover.workbench.RunResults.Stage;
import carryover.workbench.Traces;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All filters have γ = 2, γ₁ = 3, γ₂ = 4 at step 0 and ten times as much at step 5. */
class ModelSketchTest {
  /** ‖u‖ = 1.2 and S = 2, so that ‖v2‖ = 1.6. */
  private static final Setting SETTING =
      CnnSpace.STANDARD
          .with(CnnSpace.UNIVERSAL_NORM, 1.2)
          .with(CnnSpace.UPSTREAM_SPECIFIC_NORM, 0.5)
          .with(CnnSpace.FILTERS, 4)
          .with(CnnSpace.ALPHA, 0.5);

  private static Trace trace(Setting setting) {
    int filters = setting.whole(CnnSpace.FILTERS);
    List<Sample> samples = List.of(sample(filters, 0, 1), sample(filters, 5, 10));
    return CnnArms.trace(
        setting,
        7,
        new ArmTrace(CnnArms.UPSTREAM, samples, OptionalInt.empty()),
        new ArmTrace(CnnArms.TRANSFER, samples, OptionalInt.empty()),
        new ArmTrace(CnnArms.SCRATCH, samples, OptionalInt.empty()),
        false);
  }

  private static ModelState state(Setting setting, Arm arm, int cursor, boolean tellsInTime) {
    return ModelState.of(
        CnnSetting.of(setting),
        new RunResults(
            Experiment.standard(TwoLayerCnn.study()), List.of(trace(setting)), Stage.FINAL, 0, ""),
        new Courses(),
        arm,
        cursor,
        tellsInTime);
  }

  private static Sample sample(int filters, int step, double factor) {
    return Traces.sample(step, 0.5)
        .withDetails(
            Stream.of(2.0, 3.0, 4.0, 0.0, 0.0)
                .map(
                    value -> {
                      double[] each = new double[2 * filters];
                      Arrays.fill(each, factor * value);
                      return each;
                    })
                .toList());
  }

  private static List<Subject> subjects(ModelState state) {
    return new ModelSketch(state).model().layout().arrange(40, 24);
  }

  private static List<String> words(ModelState state) {
    return subjects(state).stream().map(Subject::words).toList();
  }

  @Test
  void filtersAreTheirPartsAlongUnitVectorsOfTheSignals() {
    ModelState state = state(SETTING, CnnArms.TRANSFER, 5, false);

    FilterVector plus = state.target().filters().get(0);
    assertThat(plus.along()).isCloseTo(20 / 1.2, within(1e-12));
    assertThat(plus.across()).isCloseTo(40 / 1.6, within(1e-12));
    FilterVector minus = state.target().filters().get(4);
    assertThat(minus.along()).isEqualTo(-plus.along());
    assertThat(minus.across()).isEqualTo(-plus.across());
    assertThat(state.source().filters().get(0).across()).isCloseTo(30 / 0.5, within(1e-12));
  }

  @Test
  void halfOfTheFiltersOfEachSignAreInheritedAndInScratchNone() {
    assertThat(state(SETTING, CnnArms.TRANSFER, 5, false).target().filters())
        .extracting(FilterVector::inherited)
        .containsExactly(true, true, false, false, true, true, false, false);
    assertThat(state(SETTING, CnnArms.SCRATCH, 5, false).target().inherits()).isFalse();
  }

  @Test
  void theTargetIsThatOfTheTimeCursorAndTheSourceIsDone() {
    ModelState early = state(SETTING, CnnArms.TRANSFER, 3, false);
    assertThat(early.target().step()).isZero();
    assertThat(early.target().filters().get(0).along()).isCloseTo(2 / 1.2, within(1e-12));
    assertThat(early.source().step()).isEqualTo(5);
  }

  @Test
  void lengthsKeepTheirScaleInTimeUnlessTheyWouldTellTheFuture() {
    double all = state(SETTING, CnnArms.TRANSFER, 5, false).target().reach();
    assertThat(state(SETTING, CnnArms.TRANSFER, 0, false).target().reach()).isEqualTo(all);
    assertThat(state(SETTING, CnnArms.TRANSFER, 0, true).target().reach())
        .isCloseTo(all / 10, within(1e-12));
  }

  @Test
  void whatIsHandedOnIsSaidWhereSomethingIs() {
    assertThat(words(state(SETTING, CnnArms.TRANSFER, 5, false)))
        .anyMatch(text -> text.startsWith("What is carried over: 2 of the 4 filters"));
    assertThat(words(state(SETTING, CnnArms.SCRATCH, 5, false)))
        .noneMatch(text -> text.startsWith("What is carried over"));
  }

  @Test
  void everyControlItLeadsToIsOneOfTheStudy() {
    List<String> keys =
        subjects(state(SETTING, CnnArms.TRANSFER, 5, false)).stream()
            .map(Subject::leadsTo)
            .filter(key -> !key.isEmpty())
            .toList();
    assertThat(keys)
        .contains("upstreamSamples", "universalNorm", "upstreamSpecificNorm", "alpha")
        .allMatch(key -> SETTING.space().withKey(key).isPresent());
  }

  @Test
  void withoutASharedSignalNothingIsDrawnAlongIt() {
    ModelState state = state(SETTING.with(CnnSpace.UNIVERSAL_NORM, 0), CnnArms.TRANSFER, 5, false);
    assertThat(state.target().filters()).extracting(FilterVector::along).containsOnly(0.0, -0.0);
    assertThat(arrows(subjects(state))).allMatch(arrow -> Double.isFinite(arrow.toX()));
  }

  @Test
  void beforeThereIsARunTheTasksAreThere() {
    ModelState none =
        ModelState.of(
            CnnSetting.of(SETTING),
            RunResults.untrained(Experiment.standard(TwoLayerCnn.study())),
            new Courses(),
            CnnArms.TRANSFER,
            0,
            false);
    assertThat(new ModelSketch(none).model().note()).isEqualTo("not trained yet");
    assertThat(words(none)).anyMatch(text -> text.startsWith("Task 1 is learned first"));
  }

  @ParameterizedTest
  @CsvSource({"40, 24", "25, 12", "60, 14", "20, 40"})
  void arrowsStayInsideThePicture(double width, double height) {
    SketchModel model = new ModelSketch(state(SETTING, CnnArms.TRANSFER, 5, false)).model();
    for (Arrow arrow : arrows(model.layout().arrange(width, height))) {
      assertThat(arrow.toX()).isBetween(0.0, width);
      assertThat(arrow.toY()).isBetween(0.0, height);
    }
  }

  @Test
  void textsBeginInsideThePicture() {
    List<Mark> marks =
        subjects(state(SETTING, CnnArms.TRANSFER, 5, false)).stream()
            .flatMap(subject -> subject.marks().stream())
            .filter(Text.class::isInstance)
            .toList();
    assertThat(marks).isNotEmpty();
    for (Mark mark : marks) {
      Text text = (Text) mark;
      assertThat(text.x()).isBetween(0.0, 40.0);
      assertThat(text.y()).isBetween(0.0, 24.0);
    }
  }

  private static List<Arrow> arrows(List<Subject> subjects) {
    return subjects.stream()
        .flatMap(subject -> subject.marks().stream())
        .filter(Arrow.class::isInstance)
        .map(Arrow.class::cast)
        .toList();
  }

  @Test
  void aCourseIsGoneThroughOnceForAllPlacesOfTheCursor() {
    Trace trace = trace(SETTING);
    Courses courses = new Courses();
    Course first = courses.target(trace, CnnArms.TRANSFER);
    assertThat(courses.target(trace, CnnArms.TRANSFER)).isSameAs(first);
    assertThat(courses.target(trace, CnnArms.SCRATCH)).isNotSameAs(first);
    Trace other = trace(SETTING.with(CnnSpace.ALPHA, 1));
    assertThat(courses.target(other, CnnArms.TRANSFER)).as("another run").isNotSameAs(first);
  }
}
