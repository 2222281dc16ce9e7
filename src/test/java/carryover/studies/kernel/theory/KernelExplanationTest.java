package carryover.studies.kernel.theory;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.kernel.KernelArms;
import carryover.studies.kernel.KernelSpace;
import carryover.studies.kernel.engine.KernelEngine;
import carryover.study.ArmTrace;
import carryover.study.Engine;
import carryover.study.Explanation;
import carryover.study.Recording;
import carryover.study.Setting;
import carryover.study.SettingBuilder;
import carryover.study.Statement;
import carryover.study.Trace;
import carryover.study.TrainingListener;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Sentences about runs, each where it is true and where it is not. */
class KernelExplanationTest {
  private static final Engine ENGINE = new KernelEngine();

  private static List<Trace> runs(Setting setting, int seeds) {
    return LongStream.rangeClosed(1, seeds)
        .mapToObj(
            seed ->
                ENGINE.train(
                    setting, seed, Recording.FINAL_ONLY, TrainingListener.NONE, () -> false))
        .toList();
  }

  private static Explanation explain(Setting setting, int seeds) {
    return KernelExplanation.of(setting, runs(setting, seeds));
  }

  private static List<Statement> said(Setting setting, int seeds) {
    return List.copyOf(explain(setting, seeds).statements());
  }

  private static SettingBuilder relu() {
    return new SettingBuilder(KernelSpace.STANDARD)
        .set(KernelSpace.MODE, 1)
        .set(KernelSpace.RELU_DIMENSION, 20)
        .set(KernelSpace.WIDTH, 128)
        .set(KernelSpace.UPSTREAM_STEPS, 150)
        .set(KernelSpace.DOWNSTREAM_STEPS, 150)
        .set(KernelSpace.GAMMA1, 1);
  }

  @Test
  void nothingIsSaidWithoutRuns() {
    assertThat(KernelExplanation.of(KernelSpace.STANDARD, List.of()).sentence()).isEmpty();
  }

  @Test
  void aGainIsToldWithWhatWasPredicted() {
    Explanation explanation = explain(KernelSpace.STANDARD, 8);
    assertThat(explanation.sentence())
        .startsWith("Frozen ends with less loss than probe by 0.2")
        .contains("(predicted gain 0.28")
        .contains("a readout on features at rest beats training them on by")
        .doesNotContain("hurt")
        .endsWith(".");
  }

  @Test
  void ofOneSeedNoDifferenceIsTold() {
    assertThat(explain(KernelSpace.STANDARD, 1).sentence())
        .startsWith("No difference between frozen and probe can be told");
  }

  @Test
  void harmIsSaidWithItsCause() {
    SettingBuilder rich =
        new SettingBuilder(KernelSpace.STANDARD)
            .set(KernelSpace.NU1, 0.9)
            .set(KernelSpace.NU2, 0.9)
            .set(KernelSpace.ALPHA_S, 0.7)
            .set(KernelSpace.ALPHA_G, 0.1)
            .set(KernelSpace.GAMMA1, 100);
    assertThat(said(rich.build(), 8)).noneMatch(s -> s instanceof Harm);
    Setting ridge = rich.set(KernelSpace.RELATIVE_RIDGE, 0.05).build();
    assertThat(said(ridge, 8)).contains(new Harm(Harm.Cause.RIDGE));
    Setting steps =
        rich.set(KernelSpace.RELATIVE_RIDGE, 0).set(KernelSpace.READOUT_STEPS, 30).build();
    assertThat(said(steps, 8)).contains(new Harm(Harm.Cause.STEPS));
    Setting suppressed =
        new SettingBuilder(KernelSpace.STANDARD)
            .set(KernelSpace.KERNEL, 2)
            .set(KernelSpace.NU2, 0.95)
            .set(KernelSpace.ALPHA_S, 0.9)
            .set(KernelSpace.ALPHA_G, 0.1)
            .build();
    assertThat(said(suppressed, 40)).contains(new Harm(Harm.Cause.SUPPRESSED));
  }

  @Test
  void forgettingAndTailsGrowWithRichnessDownstream() {
    assertThat(said(relu().set(KernelSpace.GAMMA2, 4).build(), 4))
        .anyMatch(s -> s instanceof Forgetting)
        .anyMatch(s -> s instanceof NonGaussian);
    assertThat(said(relu().set(KernelSpace.GAMMA2, 0.05).build(), 4))
        .noneMatch(s -> s instanceof Forgetting)
        .noneMatch(s -> s instanceof NonGaussian);
  }

  @Test
  void aHardSourceIsMemorised() {
    Setting hard = relu().set(KernelSpace.SOURCE, 6).set(KernelSpace.UPSTREAM_STEPS, 300).build();
    assertThat(said(hard, 4)).anyMatch(s -> s instanceof Memorised);
    assertThat(said(relu().build(), 4)).noneMatch(s -> s instanceof Memorised);
  }

  @Test
  void divergenceIsCounted() {
    List<ArmTrace> arms =
        KernelArms.ALL.stream()
            .map(arm -> new ArmTrace(arm, List.of(), OptionalInt.of(3)))
            .toList();
    Trace diverged = new Trace(relu().build(), 1, arms, false);
    assertThat(KernelExplanation.of(relu().build(), List.of(diverged)).sentence())
        .isEqualTo("Training diverged in 1 of 1 run.");
  }
}
