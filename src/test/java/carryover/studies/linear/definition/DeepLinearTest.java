package carryover.studies.linear.definition;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.Runs;
import carryover.study.Arm;
import carryover.study.Arm.Role;
import carryover.study.Engine;
import carryover.study.Measure;
import carryover.study.Readout;
import carryover.study.Sample;
import carryover.study.Setting;
import carryover.study.Study;
import carryover.study.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What instruments rely on. */
class DeepLinearTest {
  private static final Study STUDY = DeepLinear.study();

  @Test
  void theHeadlineComparesSubjectsWithAReference() {
    assertThat(STUDY.id()).isEqualTo("deep-linear");
    assertThat(STUDY.readouts()).containsAll(STUDY.headline().subjects());
    assertThat(STUDY.headline().subjects())
        .allSatisfy(subject -> assertThat(subject.arm().role()).isEqualTo(Role.SUBJECT));
    assertThat(STUDY.headline().reference().arm().role()).isEqualTo(Role.REFERENCE);
    assertThat(STUDY.headline().title()).isEqualTo("scratch − linear transfer");
    assertThat(STUDY.measures()).extracting(Measure::key).doesNotHaveDuplicates();
    assertThat(STUDY.readouts()).extracting(Readout::column).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"law", "spectral"})
  void anEngineAnswersInTheStandardSettingWhatTheStudyAsks(String name) {
    Engine engine = STUDY.engines().get(name).get();
    Setting standard = STUDY.space().standard();
    Trace trace = Runs.run(engine, standard, 1);

    assertThat(trace.arms()).extracting(arm -> arm.arm()).isEqualTo(STUDY.arms());
    for (Arm arm : STUDY.arms()) {
      Sample end = trace.arm(arm).end().orElseThrow();
      assertThat(end.step()).isEqualTo(arm.steps(standard));
      for (Measure measure : STUDY.measures().toList()) {
        double value = measure.applyAsDouble(end);
        assertThat(value).as(measure.key()).isEqualTo(measure.range().clip(value));
      }
    }
  }

  @Test
  void aSignatureTellsEnginesApart() {
    String spectral = STUDY.checks().signature().of(STUDY.engines().get("spectral").get());

    assertThat(STUDY.checks().signature().of(STUDY.newEngine())).isEqualTo(spectral);
    assertThat(STUDY.checks().signature().of(STUDY.engines().get("law").get()))
        .isNotEqualTo(spectral);
  }

  @Test
  void itsMapRunsOverBothSidesOfThePeak() {
    assertThat(DeepLinear.MAP.y().from()).isLessThan(LinearSpace.DIMENSION.standard());
    assertThat(DeepLinear.MAP.y().to()).isGreaterThan(LinearSpace.DIMENSION.standard());
  }

  @Test
  void itsBenchmarkStopsWhenNobodyWantsIt() {
    assertThat(STUDY.checks().benchmark().get().measure(() -> true, title -> {}))
        .extracting(result -> result.key())
        .doesNotHaveDuplicates()
        .hasSize(8);
  }
}
