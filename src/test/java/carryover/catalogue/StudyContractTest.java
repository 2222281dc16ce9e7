package carryover.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.study.Arm;
import carryover.study.Arm.Role;
import carryover.study.Bound;
import carryover.study.Engine;
import carryover.study.Layer;
import carryover.study.Link;
import carryover.study.Measure;
import carryover.study.Parameter;
import carryover.study.Readout;
import carryover.study.Recording;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Studies;
import carryover.study.Study;
import carryover.study.Table;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every study of the catalogue keeps to, so that instruments need not know it. */
class StudyContractTest {
  private static final Studies CATALOGUE = Catalogue.studies();

  static List<Study> studies() {
    return CATALOGUE.list();
  }

  @Test
  void noTwoStudiesShareAnId() {
    assertThat(studies()).extracting(Study::id).doesNotHaveDuplicates();
    for (Study study : studies()) {
      assertThat(CATALOGUE.withId(study.id())).contains(study);
      assertThat(study.id()).matches("[a-z]+(-[a-z]+)*");
    }
    assertThat(CATALOGUE.withId("no-such-study")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("studies")
  void itSaysWhatItAsksAndWhereItIsFrom(Study study) {
    assertThat(study.name()).isNotBlank();
    assertThat(study.title().question()).endsWith("?").doesNotContain("\n");
    assertThat(study.title().source()).contains("arXiv");
  }

  @ParameterizedTest
  @MethodSource("studies")
  void keysOfArmsAndMeasuresAreUnique(Study study) {
    assertThat(study.arms()).extracting(Arm::key).doesNotHaveDuplicates().isNotEmpty();
    assertThat(study.measures()).extracting(Measure::key).doesNotHaveDuplicates().isNotEmpty();
    assertThat(study.measures()).extracting(Measure::column).doesNotHaveDuplicates();
    assertThat(study.measures()).extracting(Measure::place).doesNotHaveDuplicates();
    assertThat(study.outcome().tables()).extracting(Table::key).doesNotHaveDuplicates();
    assertThat(study.outcome().layers()).extracting(Layer::key).doesNotHaveDuplicates();
    assertThat(study.readouts()).extracting(Readout::column).doesNotHaveDuplicates();
    for (int i = 0; i < study.readouts().size(); i++) {
      assertThat(study.readouts().get(i).place()).isEqualTo(i);
    }
  }

  @ParameterizedTest
  @MethodSource("studies")
  void theHeadlineComparesASubjectWithAReference(Study study) {
    assertThat(study.measures()).contains(study.headline().measure());
    assertThat(study.readouts()).containsAll(study.headline().subjects());
    assertThat(study.readouts()).contains(study.headline().reference());
    for (Readout subject : study.headline().subjects()) {
      assertThat(subject.arm().role()).isEqualTo(Role.SUBJECT);
      assertThat(subject.measure()).isEqualTo(study.headline().measure());
    }
    assertThat(study.headline().reference().arm().role()).isEqualTo(Role.REFERENCE);
  }

  @ParameterizedTest
  @MethodSource("studies")
  void slidersStayWithinTheLimitsAndReachTheStandardValue(Study study) {
    for (Parameter parameter : study.space().parameters()) {
      Parameter.Span span = parameter.span();
      assertThat(span.from()).as(parameter.key()).isBetween(parameter.least(), span.to());
      assertThat(span.to()).as(parameter.key()).isLessThanOrEqualTo(parameter.greatest());
      assertThat(parameter.standard()).as(parameter.key()).isBetween(span.from(), span.to());
      assertThat(parameter.symbol()).isNotBlank();
      assertThat(parameter.meaning()).endsWith(".");
    }
  }

  @ParameterizedTest
  @MethodSource("studies")
  void boundsAndLinksAreBetweenItsOwnParameters(Study study) {
    List<Parameter> own = study.space().parameters();
    for (Bound bound : study.space().bounds()) {
      assertThat(own).contains(bound.lesser(), bound.greater());
    }
    for (Link link : study.space().links()) {
      assertThat(own).contains(link.leader(), link.follower());
      assertThat(link.other(link.leader())).isSameAs(link.follower());
    }
  }

  @ParameterizedTest
  @MethodSource("studies")
  void anEngineGivesTheSameRunTwiceAndTellsWhatItRecords(Study study) {
    Setting standard = study.space().standard();
    List<Sample> heard = new ArrayList<>();
    Trace first = train(study, standard, (arm, sample) -> heard.add(sample));
    Trace second = train(study, standard, TrainingListener.NONE);

    assertThat(first).isEqualTo(second);
    assertThat(first.cancelled()).isFalse();
    assertThat(first.arms()).extracting(trace -> trace.arm()).isEqualTo(study.arms());
    assertThat(heard).hasSize(first.arms().stream().mapToInt(arm -> arm.samples().size()).sum());
    for (Arm arm : study.arms()) {
      Sample end = first.arm(arm).end().orElseThrow();
      for (Measure measure : study.measures().toList()) {
        double value = measure.applyAsDouble(end);
        assertThat(value).as(measure.key()).isEqualTo(measure.range().clip(value));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("studies")
  void aRunThatIsCancelledAtOnceSaysSo(Study study) {
    for (String name : study.engines().keySet()) {
      Engine engine = study.engines().get(name).get();
      Trace trace =
          engine.train(
              study.space().standard(), 1, Recording.FINAL_ONLY, TrainingListener.NONE, () -> true);
      assertThat(trace.cancelled()).as(name).isTrue();
    }
  }

  private static Trace train(Study study, Setting setting, TrainingListener listener) {
    Engine engine = study.engines().get("fast").get();
    return engine.train(setting, 1, Recording.FINAL_ONLY, listener, () -> false);
  }
}
