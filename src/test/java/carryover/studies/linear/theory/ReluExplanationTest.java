package carryover.studies.linear.theory;

import static carryover.studies.linear.theory.LinearSettings.with;
import static org.assertj.core.api.Assertions.assertThat;

import carryover.studies.linear.LinearArms;
import carryover.studies.linear.LinearMeasures;
import carryover.studies.linear.LinearSetting;
import carryover.studies.linear.LinearSpace;
import carryover.studies.linear.NetworkKind;
import carryover.study.Arm;
import carryover.study.ArmTrace;
import carryover.study.Explanation;
import carryover.study.Sample;
import carryover.study.Statement;
import carryover.study.Trace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of runs of ReLU networks that are made up, where it holds and where it does not. */
class ReluExplanationTest {
  /** A quarter of 8 neurons removed. */
  private static final LinearSetting RELU =
      with(LinearSpace.NETWORK, LinearSpace.NETWORKS.indexOf(NetworkKind.RELU));

  private static final double FLOOR = ReluTransfer.floor(RELU);

  private enum Risk {
    LINEAR(LinearArms.LINEAR),
    FINETUNE(LinearArms.FINETUNE),
    LAZY(LinearArms.LAZY_RICH),
    SCRATCH(LinearArms.SCRATCH),
    TUNED(LinearArms.TUNED_SCRATCH);

    private final Arm arm;

    Risk(Arm arm) {
      this.arm = arm;
    }
  }

  /** Risks at the end; all arms have the same, but for those that are said. */
  private static Map<Risk, double[]> risks(Object... changes) {
    Map<Risk, double[]> risks = new EnumMap<>(Risk.class);
    for (Risk risk : Risk.values()) {
      risks.put(risk, new double[] {0.5});
    }
    for (int i = 0; i < changes.length; i += 2) {
      risks.put((Risk) changes[i], new double[] {(Double) changes[i + 1]});
    }
    return risks;
  }

  private static Trace run(Map<Risk, double[]> risks, long seed) {
    List<ArmTrace> arms = new ArrayList<>();
    for (Arm arm : LinearArms.ALL) {
      double[] course =
          risks.entrySet().stream()
              .filter(entry -> entry.getKey().arm.equals(arm))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse(new double[] {0});
      arms.add(
          new ArmTrace(
              arm,
              IntStream.range(0, course.length).mapToObj(i -> sample(i, course[i])).toList(),
              OptionalInt.empty()));
    }
    return new Trace(RELU.values(), seed, arms, false);
  }

  private static Sample sample(int place, double risk) {
    double[] values = new double[LinearMeasures.ALL.size()];
    values[LinearMeasures.RISK.place()] = risk;
    return new Sample(100 * place, values, List.of());
  }

  private static Explanation explained(Map<Risk, double[]> risks) {
    return LinearExplanation.of(RELU.values(), List.of(run(risks, 1)));
  }

  private static boolean says(Class<? extends Statement> clause, Map<Risk, double[]> risks) {
    return explained(risks).statements().stream().anyMatch(clause::isInstance);
  }

  @Test
  void armsHelpOrHurtOrEndWhereScratchDoes() {
    assertThat(explained(risks(Risk.SCRATCH, 0.4, Risk.FINETUNE, 0.3)).sentence())
        .isEqualTo(
            "Linear transfer hurts: its risk is higher by 0.100 in 1 seed; fine-tuning helps: its"
                + " risk is lower by 0.100 in 1 seed.");
    assertThat(explained(risks()).sentence())
        .isEqualTo("Linear transfer ends where scratch does; fine-tuning ends where scratch does.");
  }

  /** Gains of 0.1 and −0.1: nothing that two seeds agree on. */
  @Test
  void whatSeedsDoNotAgreeOnIsNotTold() {
    List<Trace> runs = List.of(run(risks(Risk.SCRATCH, 0.62), 1), run(risks(Risk.SCRATCH, 0.4), 2));

    assertThat(LinearExplanation.of(RELU.values(), runs).sentence())
        .contains("hether linear transfer helps cannot be told (0.010")
        .contains("whether fine-tuning helps cannot be told (0.010");
  }

  @Test
  void aGainThatTuningTakesAwayIsCalledSo() {
    Map<Risk, double[]> peak = risks(Risk.SCRATCH, 0.8, Risk.TUNED, 0.3);

    assertThat(explained(peak).sentence())
        .contains(
            "helps only because scratch is not tuned: against tuned scratch it loses by 0.200");
    assertThat(says(OnlyUntuned.class, risks(Risk.SCRATCH, 0.8, Risk.TUNED, 0.7))).isFalse();
    assertThat(says(OnlyUntuned.class, risks(Risk.SCRATCH, 0.4, Risk.TUNED, 0.3))).isFalse();
  }

  @Test
  void theFloorIsNamedWhereLinearTransferIsAtItAndScratchBelow() {
    Map<Risk, double[]> reached = risks(Risk.LINEAR, FLOOR, Risk.SCRATCH, FLOOR / 2);

    assertThat(explained(reached).sentence())
        .contains(
            "however many samples there are, the source's neurons leave about "
                + Wording.number(FLOOR)
                + ", and scratch has less ("
                + Wording.number(FLOOR / 2)
                + ")");
    assertThat(says(AtFloor.class, risks(Risk.LINEAR, FLOOR, Risk.SCRATCH, FLOOR))).isFalse();
    assertThat(says(AtFloor.class, risks(Risk.LINEAR, 1.3 * FLOOR, Risk.SCRATCH, FLOOR / 2)))
        .isFalse();
    LinearSetting whole = LinearSetting.of(RELU.values().with(LinearSpace.REMOVED_SHARE, 0));
    assertThat(
            LinearExplanation.of(
                    whole.values(), List.of(run(risks(Risk.LINEAR, 0.0, Risk.SCRATCH, 0.0), 1)))
                .statements())
        .noneMatch(AtFloor.class::isInstance);
  }

  @Test
  void aReadoutOfTheStudentMayHaveMoreThanTheSourceSays() {
    assertThat(explained(risks(Risk.LAZY, 0.4)).sentence())
        .contains("a readout on the student's own hidden units is better by 0.100");
    assertThat(says(MoreThanSource.class, risks(Risk.LAZY, 0.6))).isFalse();
    assertThat(says(MoreThanSource.class, risks())).isFalse();
  }

  /** Steps, not times: those of Adam shrink. */
  @Test
  void fineTuningThatWasBetterBeforeIsFittingNoise() {
    Map<Risk, double[]> late = risks();
    late.put(Risk.FINETUNE, new double[] {0.5, 0.2, 0.3});
    Map<Risk, double[]> still = risks();
    still.put(Risk.FINETUNE, new double[] {0.5, 0.2, 0.2});

    assertThat(explained(late).sentence())
        .endsWith(
            "fine-tuning was best at step 100 (0.200) and has been fitting noise since (0.300).");
    assertThat(says(Overfitting.class, still)).isFalse();
  }

  @Test
  void anArmThatRanAwayIsNamedFirst() {
    Trace whole = run(risks(), 1);
    List<ArmTrace> arms =
        whole.arms().stream()
            .map(
                arm ->
                    arm.arm().equals(LinearArms.SCRATCH)
                        ? new ArmTrace(arm.arm(), arm.samples(), OptionalInt.of(3))
                        : arm)
            .toList();
    Trace diverged = new Trace(RELU.values(), 1, arms, false);

    assertThat(LinearExplanation.of(RELU.values(), List.of(diverged)).sentence())
        .startsWith("Scratch diverged in 1 of 1 run, so the steps are too large");
    assertThat(says(Divergence.class, risks())).isFalse();
  }

  /** Not said of ReLU networks: there is no closed form of a peak, a start, or of κ. */
  @Test
  void clausesOfLinearNetworksAreNotSaid() {
    LinearSetting peak = LinearSetting.of(RELU.values().with(LinearSpace.TARGET_SAMPLES, 15));

    assertThat(LinearExplanation.of(peak.values(), List.of(run(risks(), 1))).statements())
        .noneMatch(WithoutMean.class::isInstance)
        .noneMatch(Standstill.class::isInstance)
        .noneMatch(Rescaling.class::isInstance);
  }
}
