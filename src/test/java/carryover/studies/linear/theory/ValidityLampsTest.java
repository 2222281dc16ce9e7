package carryover.studies.linear.theory;

import static carryover.studies.linear.theory.LinearSettings.with;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.NetworkKind;
import carryover.study.ArmTrace;
import carryover.study.Condition;
import carryover.study.Light;
import carryover.study.Parameter;
import carryover.study.Sample;
import carryover.study.Trace;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each lamp of each kind of network is green where its assumption holds, and not where not. */
class ValidityLampsTest {
  private static final LinearTheory THEORY = new LinearTheory();

  private static final LinearSetting LINEAR = with(LinearSpace.DURATION, 1000);
  private static final LinearSetting RELU =
      with(LinearSpace.NETWORK, LinearSpace.NETWORKS.indexOf(NetworkKind.RELU));

  private static Arguments lamp(
      String name, LinearSetting base, Parameter parameter, double strained, double broken) {
    return Arguments.of(name, base, parameter, strained, broken);
  }

  /** What strains an assumption, and what breaks it. */
  static Stream<Arguments> lamps() {
    return Stream.of(
        lamp("many samples", LINEAR, LinearSpace.TARGET_SAMPLES, 15, 9),
        lamp("away from the peak", LINEAR, LinearSpace.TARGET_SAMPLES, 165, 199),
        lamp("converged", LINEAR, LinearSpace.DURATION, 200, 50),
        lamp("has left its start", LINEAR, LinearSpace.DURATION, 4, 2),
        lamp("small start", LINEAR, LinearSpace.INITIAL_SCALE, 0.05, 0.3),
        lamp("small steps", LINEAR, LinearSpace.STEP_SIZE, 0.08, 0.2),
        lamp("printed fine-tuning", LINEAR, LinearSpace.TARGET_NOISE, 1, 10),
        lamp("more samples than neurons", RELU, LinearSpace.TARGET_SAMPLES, 20, 8),
        lamp("wide student", RELU, LinearSpace.WIDTH, 20, 10),
        lamp("small steps", RELU, LinearSpace.STEP_SIZE, 0.1, 0.5));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lamps")
  void aLampIsGreenAmberOrRed(
      String name, LinearSetting base, Parameter parameter, double strained, double broken) {
    LinearSetting met =
        name.equals("printed fine-tuning")
            ? LinearSetting.of(base.values().with(LinearSpace.DEPTH, 1))
            : base;

    assertThat(light(name, met, List.of())).isEqualTo(Light.GREEN);
    assertThat(light(name, moved(base, parameter, strained), List.of())).isEqualTo(Light.AMBER);
    assertThat(light(name, moved(base, parameter, broken), List.of())).isEqualTo(Light.RED);
  }

  /** It is known only of runs. */
  @Test
  void aSourceIsLearnedWhereItsRunsSaySo() {
    String name = "source is learned";

    assertThat(THEORY.validity(RELU.values(), List.of()).conditions())
        .extracting(Condition::name)
        .doesNotContain(name);
    assertThat(light(name, RELU, List.of(pretrained(0.0005)))).isEqualTo(Light.GREEN);
    assertThat(light(name, RELU, List.of(pretrained(0.005)))).isEqualTo(Light.AMBER);
    assertThat(light(name, RELU, List.of(pretrained(0.5)))).isEqualTo(Light.RED);
  }

  /** Nothing is read from a training that diverged, and red is what is not known. */
  @Test
  void aPretrainingThatRanAwayHasLearnedNothing() {
    List<ArmTrace> arms =
        pretrained(0).arms().stream()
            .map(arm -> new ArmTrace(arm.arm(), arm.samples(), OptionalInt.of(1)))
            .toList();

    assertThat(light("source is learned", RELU, List.of(new Trace(RELU.values(), 1, arms, false))))
        .isEqualTo(Light.RED);
  }

  private static LinearSetting moved(LinearSetting base, Parameter parameter, double value) {
    return LinearSetting.of(base.values().with(parameter, value));
  }

  private static Light light(String name, LinearSetting s, List<Trace> runs) {
    return THEORY.validity(s.values(), runs).conditions().stream()
        .filter(condition -> condition.name().equals(name))
        .findFirst()
        .orElseThrow()
        .light();
  }

  private static Trace pretrained(double risk) {
    double[] values = new double[LinearMeasures.ALL.size()];
    values[LinearMeasures.RISK.place()] = risk;
    List<Sample> end = List.of(new Sample(1500, values, List.of()));
    return new Trace(
        RELU.values(),
        1,
        LinearArms.ALL.stream().map(arm -> new ArmTrace(arm, end, OptionalInt.empty())).toList(),
        false);
  }
}
