package carryover.studies.images.theory;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.catalogue.Catalogue;
import carryover.studies.images.ImagesArms;
import carryover.studies.images.ImagesMeasures;
import carryover.studies.images.ImagesSpace;
import carryover.studies.images.Learned;
import carryover.studies.images.NetworkKind;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Condition;
import carryover.study.Light;
import carryover.study.Setting;
import carryover.study.Theory;
import carryover.study.Trace;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is said of the mean-field network, of which no closed form is known. */
class MeanFieldTheoryTest {
  private static final Setting SETTING =
      ImagesSpace.STANDARD.with(ImagesSpace.NETWORK, ImagesSpace.NETWORKS.indexOf(NetworkKind.MLP));

  private final Theory theory = Catalogue.studies().withId("real-images").orElseThrow().theory();

  @Test
  void nothingIsPredictedAndItSaysWhy() {
    assertThat(theory.forms()).allMatch(form -> Double.isNaN(form.of(SETTING)));
    assertThat(theory.undefined(SETTING)).contains("mean-field");
    assertThat(theory.untested(SETTING, theory.validity(SETTING, List.of())))
        .contains(theory.undefined(SETTING));
  }

  @Test
  void theLampIsAboutWidthAndTraining() {
    assertThat(light(SETTING, List.of())).isEqualTo(Light.GREEN);
    assertThat(light(SETTING.with(ImagesSpace.WIDTH, 128), List.of())).isEqualTo(Light.AMBER);
    assertThat(light(SETTING.with(ImagesSpace.WIDTH, 64), List.of())).isEqualTo(Light.RED);
    assertThat(light(SETTING, runs(0.3, 0.4, 0.05))).isEqualTo(Light.GREEN);
    assertThat(light(SETTING, runs(0.3, 0.4, 0.3))).isEqualTo(Light.AMBER);
    assertThat(light(SETTING, runs(0.3, 0.4, 0.7))).isEqualTo(Light.RED);
  }

  @Test
  void testLossesAreComparedBesideAccuracies() {
    assertThat(theory.explain(SETTING, runs(0.3, 0.4, 0)).statements())
        .hasAtLeastOneElementOfType(LossVerdict.class)
        .anySatisfy(said -> assertThat(said.text()).contains("lower than that of scratch by 0.1"));
    assertThat(theory.explain(SETTING, runs(0.4, 0.3, 0)).statements())
        .anySatisfy(said -> assertThat(said.text()).contains("higher than that of scratch by 0.1"));
    assertThat(theory.explain(SETTING, runs(0.4, 0.4, 0)).statements())
        .anySatisfy(said -> assertThat(said.text()).contains("no difference in test loss"));
  }

  private Light light(Setting setting, List<Trace> runs) {
    List<Condition> conditions = theory.validity(setting, runs).conditions();
    return conditions.stream().map(Condition::light).max(Enum::compareTo).orElseThrow();
  }

  private static List<Trace> runs(double transferLoss, double scratchLoss, double trainLoss) {
    return LongStream.rangeClosed(1, 4)
        .mapToObj(
            seed ->
                new Trace(
                    SETTING,
                    seed,
                    List.of(
                        arm(ImagesArms.UPSTREAM, 0, trainLoss),
                        arm(ImagesArms.TRANSFER, transferLoss + 1e-3 * seed, trainLoss),
                        arm(ImagesArms.SCRATCH, scratchLoss + 1e-3 * (5 - seed), trainLoss)),
                    false))
        .toList();
  }

  private static ArmTrace arm(Arm arm, double testLoss, double trainLoss) {
    return new ArmTrace(
        arm,
        List.of(
            ImagesMeasures.sample(
                arm.steps(SETTING), new Learned(trainLoss, 1), new Learned(testLoss, 0.8))),
        OptionalInt.empty());
  }
}
