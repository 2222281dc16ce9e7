package carryover.studies.linear.definition;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.NetworkKind;
import carryover.studies.linear.Runs;
import carryover.studies.linear.theory.LinearLayers;
import carryover.study.Arm;
import carryover.study.Arm.Role;
import carryover.study.Axis;
import carryover.study.Engine;
import carryover.study.MapSpec;
import carryover.study.Measure;
import carryover.study.Parameter.Scale;
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

  private static final Setting LINEAR = LinearSpace.STANDARD;
  private static final Setting RELU =
      LINEAR.with(LinearSpace.NETWORK, LinearSpace.NETWORKS.indexOf(NetworkKind.RELU));

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

  /** A run of ReLU networks takes about half a second; one of linear networks is mostly drawn. */
  @Test
  void reluNetworksBeginWithAMapOfFewCells() {
    MapSpec map = STUDY.map(RELU);

    assertThat(map.x().parameter()).isSameAs(LinearSpace.REMOVED_SHARE);
    assertThat(map.y().parameter()).isSameAs(LinearSpace.TARGET_SAMPLES);
    assertThat(map.x().values().length * map.y().values().length).isLessThanOrEqualTo(50);
    assertThat(STUDY.map(LINEAR)).isEqualTo(DeepLinear.MAP);
  }

  @Test
  void theMapToBeginWithFollowsTheNetworkAndKeepsHowItIsLookedAt() {
    MapSpec shown = DeepLinear.MAP.withLayer(LinearLayers.FINETUNE_GAIN);

    MapSpec relu = STUDY.mapAfter(shown, LINEAR, RELU);

    assertThat(relu).isEqualTo(DeepLinear.RELU_MAP.withLayer(LinearLayers.FINETUNE_GAIN));
    assertThat(STUDY.mapAfter(relu, RELU, LINEAR)).isEqualTo(shown);
    assertThat(STUDY.mapAfter(shown, LINEAR, LINEAR.with(LinearSpace.DEPTH, 3))).isEqualTo(shown);
  }

  @Test
  void aMapOfAxesThatBothNetworksUseStays() {
    MapSpec chosen =
        DeepLinear.MAP.withAxes(
            new Axis(LinearSpace.TARGET_SAMPLES, 20, 40, 3, Scale.LINEAR),
            new Axis(LinearSpace.TARGET_NOISE, 0, 1, 3, Scale.LINEAR));

    assertThat(STUDY.mapAfter(chosen, LINEAR, RELU)).isEqualTo(chosen);
    assertThat(STUDY.mapAfter(chosen, RELU, LINEAR)).isEqualTo(chosen);
  }

  @Test
  void theProfileFollowsTheNetworkToo() {
    Axis relu = STUDY.profileAfter(STUDY.profile(), LINEAR, RELU);

    assertThat(relu.parameter()).isSameAs(LinearSpace.REMOVED_SHARE);
    assertThat(STUDY.profileAfter(relu, RELU, LINEAR)).isEqualTo(STUDY.profile());
    Axis noise = new Axis(LinearSpace.TARGET_NOISE, 0, 1, 5, Scale.LINEAR);
    assertThat(STUDY.profileAfter(noise, LINEAR, RELU)).isEqualTo(noise);
  }

  @Test
  void itsBenchmarkStopsWhenNobodyWantsIt() {
    assertThat(STUDY.checks().benchmark().get().measure(() -> true, title -> {}))
        .extracting(result -> result.key())
        .doesNotHaveDuplicates()
        .hasSize(11);
  }
}
