package carryover.studies.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.study.InvalidSettingException;
import carryover.study.Measure;
import carryover.study.Parameter;
import carryover.study.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinearSpaceTest {
  private static final Setting RELU =
      LinearSpace.STANDARD.with(
          LinearSpace.NETWORK, LinearSpace.NETWORKS.indexOf(NetworkKind.RELU));

  static List<Parameter> parameters() {
    return LinearSpace.SPACE.parameters();
  }

  @Test
  void keysAreThoseOfFilesAndCommands() {
    assertThat(LinearSpace.SPACE.study()).isEqualTo("deep-linear");
    assertThat(parameters())
        .extracting(Parameter::key)
        .containsExactlyInAnyOrder(
            "network",
            "removedShare",
            "teacherNeurons",
            "reluDimension",
            "trainingSteps",
            "batchSize",
            "dimension",
            "targetSamples",
            "angleDegrees",
            "targetNoise",
            "sourceSamples",
            "sourceNoise",
            "depth",
            "targetNorm",
            "readoutRidge",
            "pretrainScale",
            "initialScale",
            "width",
            "stepSize",
            "duration");
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void sliderStaysWithinTheLimitsAndReachesTheDefault(Parameter parameter) {
    assertThat(parameter.span().from()).isBetween(parameter.least(), parameter.greatest());
    assertThat(parameter.span().to()).isBetween(parameter.span().from(), parameter.greatest());
    assertThat(LinearSpace.STANDARD.get(parameter))
        .isBetween(parameter.span().from(), parameter.span().to());
    assertThat(parameter.meaning()).endsWith(".");
    if (parameter.span().scale() == Parameter.Scale.LOG) {
      assertThat(parameter.span().from()).isPositive();
    }
  }

  @Test
  void refusesWhatHasNoMeaningWithTheAllowedRange() {
    assertThatThrownBy(() -> LinearSpace.STANDARD.with(LinearSpace.ANGLE, 181))
        .isInstanceOf(InvalidSettingException.class)
        .hasMessage("angleDegrees = 181 is not allowed: 0…180");
    assertThatThrownBy(() -> LinearSpace.STANDARD.with(LinearSpace.DEPTH, 1.5))
        .hasMessage("depth = 1.5 is not allowed: a whole number 1…10");
  }

  @Test
  void theTypedViewReadsTheStandardSetting() {
    LinearSetting setting = LinearSetting.of(LinearSpace.STANDARD);

    assertThat(setting.gamma()).isEqualTo(0.75);
    assertThat(setting.steps()).isEqualTo(5000);
    assertThat(setting.populationSource()).isTrue();
    assertThat(setting.noiseVariance()).isEqualTo(0.2 * 0.2);
  }

  @Test
  void rightAnglesAreExact() {
    LinearSetting right = LinearSetting.of(LinearSpace.STANDARD.with(LinearSpace.ANGLE, 90));
    LinearSetting opposite = LinearSetting.of(LinearSpace.STANDARD.with(LinearSpace.ANGLE, 180));

    assertThat(right.cosine()).isZero();
    assertThat(right.sine()).isEqualTo(1);
    assertThat(opposite.cosine()).isEqualTo(-1);
    assertThat(opposite.sine()).isZero();
  }

  /** Files of linear networks, and the cells that people have kept of them, are as before. */
  @Test
  void whatOnlyReluNetworksHaveIsNotToldOfLinearOnes() {
    assertThat(LinearSpace.STANDARD.filedText())
        .isEqualTo(
            "Setting[angleDegrees=45.0, targetSamples=150, targetNoise=0.2, depth=2,"
                + " dimension=200, targetNorm=1.0, sourceSamples=0, sourceNoise=0.2,"
                + " readoutRidge=0.0, pretrainScale=0.0, initialScale=0.005, width=40,"
                + " stepSize=0.02, duration=100.0]");
    assertThat(LinearSpace.STANDARD.toString()).startsWith("angleDegrees=45 targetSamples=150");
    assertThat(LinearSpace.STANDARD.told()).hasSize(14);
    assertThat(RELU.told()).isEqualTo(LinearSpace.SPACE.parameters());
    assertThat(RELU.filedText()).startsWith("Setting[network=relu, ").contains("removedShare=0.25");
  }

  @Test
  void aNetworkUsesItsOwnParametersAndThoseOfBoth() {
    assertThat(used(LinearSpace.STANDARD)).contains("network").hasSize(15);
    assertThat(used(RELU))
        .containsExactly(
            "network",
            "removedShare",
            "targetSamples",
            "targetNoise",
            "teacherNeurons",
            "reluDimension",
            "readoutRidge",
            "initialScale",
            "width",
            "stepSize",
            "trainingSteps",
            "batchSize");
  }

  @Test
  void theTypedViewReadsWhatTheNetworkUses() {
    LinearSetting relu =
        LinearSetting.of(
            RELU.with(LinearSpace.REMOVED_SHARE, 0.6).with(LinearSpace.TEACHER_NEURONS, 4));

    assertThat(relu.isRelu()).isTrue();
    assertThat(relu.removedNeurons()).isEqualTo(2);
    assertThat(relu.dimension()).isEqualTo(15);
    assertThat(relu.steps()).isEqualTo(1500);
    assertThat(LinearSetting.of(LinearSpace.STANDARD).isRelu()).isFalse();
  }

  private static List<String> used(Setting setting) {
    return parameters().stream()
        .filter(parameter -> LinearSpace.SPACE.uses(setting, parameter))
        .map(Parameter::key)
        .toList();
  }

  @Test
  void aSampleHoldsAValueForEachMeasureInItsPlace() {
    Coefficients coefficients = new Coefficients(0.5, 0.25, 4, 2, -1, 0.09);

    var sample = coefficients.sample(7, 1.5, 0.2, 0.1);

    assertThat(LinearMeasures.ALL)
        .extracting(Measure::place)
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(LinearMeasures.ALL)
        .extracting(sample::get)
        .containsExactly(0.5, 0.25, 2.0, 1.0, -0.5, 0.3, 1.5, 0.2, 0.1);
  }
}
