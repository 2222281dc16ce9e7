package carryover.studies.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.studies.kernel.definition.AdaptiveKernel;
import carryover.study.InvalidSettingException;
import carryover.study.MapSpec;
import carryover.study.Parameter;
import carryover.study.Parameter.Scale;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The settings of adaptive kernels. */
class KernelSpaceTest {
  private static final Setting RELU = KernelSpace.STANDARD.with(KernelSpace.MODE, 1);

  static List<Parameter> parameters() {
    return KernelSpace.SPACE.parameters();
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void aSliderStaysWithinTheLimitsAndReachesTheStandard(Parameter parameter) {
    assertThat(parameter.span().from()).isBetween(parameter.least(), parameter.standard());
    assertThat(parameter.span().to()).isBetween(parameter.standard(), parameter.greatest());
    assertThat(parameter.span().scale() == Scale.LINEAR || parameter.span().from() > 0).isTrue();
    assertThat(parameter.meaning()).endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void everyParameterMattersInSomeMode(Parameter parameter) {
    assertThat(
            KernelSpace.SPACE.uses(KernelSpace.STANDARD.with(KernelSpace.KERNEL, 2), parameter)
                || KernelSpace.SPACE.uses(RELU, parameter))
        .isTrue();
  }

  @Test
  void whatAModeDoesNotUseIsKnown() {
    assertThat(KernelSpace.SPACE.uses(KernelSpace.STANDARD, KernelSpace.NU1)).isTrue();
    assertThat(KernelSpace.SPACE.uses(KernelSpace.STANDARD, KernelSpace.WIDTH)).isFalse();
    assertThat(KernelSpace.SPACE.uses(KernelSpace.STANDARD, KernelSpace.C2)).isFalse();
    assertThat(KernelSpace.SPACE.uses(RELU, KernelSpace.WIDTH)).isTrue();
    assertThat(KernelSpace.SPACE.uses(RELU, KernelSpace.NU1)).isFalse();
    assertThat(KernelSpace.SPACE.uses(RELU.with(KernelSpace.KERNEL, 2), KernelSpace.C2)).isFalse();
    assertThat(KernelSpace.SPACE.uses(RELU, KernelSpace.GAMMA2)).isTrue();
  }

  @Test
  void theTargetIsAUnitVector() {
    Setting edge =
        new SettingBuilder(KernelSpace.STANDARD)
            .set(KernelSpace.ALPHA_S, 0.6)
            .set(KernelSpace.ALPHA_G, -0.8)
            .build();
    assertThat(KernelSetting.of(edge).alphaG()).isEqualTo(-0.8);
    assertThatThrownBy(() -> edge.with(KernelSpace.ALPHA_S, 0.61))
        .isInstanceOf(InvalidSettingException.class)
        .hasMessage("alphaS = 0.61 is not allowed: -0.6…0.6 (αₛ² + α_g² cannot exceed 1)");
    assertThatThrownBy(() -> edge.with(KernelSpace.ALPHA_G, 0.81))
        .hasMessageStartingWith("alphaS = 0.6 is not allowed: ");
  }

  @Test
  void coefficientsOfYourOwnMakeAKernel() {
    Setting kernel = KernelSpace.STANDARD.with(KernelSpace.C1, 2);
    assertThatThrownBy(() -> kernel.with(KernelSpace.C1, 2.01))
        .hasMessage("c1 = 2.01 is not allowed: -2…2 ((1 + c₂)(1 + c₃) cannot be less than c₁²)");
    assertThatThrownBy(() -> kernel.with(KernelSpace.C2, 2)).hasMessageContaining("c1 = 2");
  }

  @Test
  void tenThousandReadoutStepsAreWithoutEnd() {
    assertThat(KernelSetting.of(KernelSpace.STANDARD).readoutSteps()).isEmpty();
    Setting thirty = KernelSpace.STANDARD.with(KernelSpace.READOUT_STEPS, 30);
    assertThat(KernelSetting.of(thirty).readoutSteps()).hasValue(30);
  }

  @Test
  void samplesOfTheLinearModeAreAsManyAsFit() {
    KernelSetting standard = KernelSetting.of(KernelSpace.STANDARD);
    assertThat(standard.linearUpstreamSamples()).isEqualTo(300);
    assertThat(standard.linearDownstreamSamples()).isEqualTo(90);
    Setting tiny =
        new SettingBuilder(KernelSpace.STANDARD)
            .set(KernelSpace.DIMENSION, 10)
            .set(KernelSpace.NU2, 0.98)
            .build();
    assertThat(KernelSetting.of(tiny).linearDownstreamSamples()).isEqualTo(9);
  }

  @Test
  void aMapGivesUpAxesThatTheModeDoesNotUse() {
    MapSpec map = AdaptiveKernel.MAP;
    assertThat(map.inUse(KernelSpace.STANDARD)).isEqualTo(map);
    MapSpec other = map.inUse(RELU);
    assertThat(other.x()).isEqualTo(map.x());
    assertThat(other.y().parameter()).isSameAs(KernelSpace.GAMMA2);
    assertThat(other.y().count()).isEqualTo(map.y().count());
  }
}
