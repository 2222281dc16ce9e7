package carryover.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import carryover.numeric.Range;
import carryover.study.Arm.Role;
import carryover.study.Parameter.Scale;
import carryover.study.Parameter.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TraceTest {
  private static final Arm SUBJECT = new Arm("subject", "subject", Role.SUBJECT);
  private static final Arm REFERENCE = new Arm("reference", "reference", Role.REFERENCE);
  private static final Measure LOSS = new Measure(0, "loss", "loss", "loss", Range.NOT_NEGATIVE);
  private static final Measure SHARE = new Measure(1, "share", "share", "share", Range.SHARE);
  private static final Setting SETTING =
      new Space(
              "toy",
              List.of(
                  Parameter.real("a", "a", "a", "A.")
                      .within(0, 1)
                      .main(0, new Span(0, 1, Scale.LINEAR))),
              List.of(),
              List.of())
          .standard();

  private static Sample sample(int step, double loss, double share, double[]... details) {
    return new Sample(step, new double[] {loss, share}, List.of(details));
  }

  private static ArmTrace arm(Arm arm, OptionalInt divergedAt, Sample... samples) {
    return new ArmTrace(arm, List.of(samples), divergedAt);
  }

  @Test
  void aSampleHoldsAValueForEachMeasure() {
    Sample sample = sample(7, 0.25, Double.NaN);

    assertThat(sample.step()).isEqualTo(7);
    assertThat(sample.get(LOSS)).isEqualTo(0.25);
    assertThat(LOSS.applyAsDouble(sample)).isEqualTo(0.25);
    assertThat(sample.value(1)).isNaN();
    assertThat(SHARE.applyAsDouble(sample)).isNaN();
    assertThat(sample).hasToString("step 7 [0.25, NaN]");
  }

  @Test
  void samplesAreEqualByStepValuesAndDetails() {
    Sample sample = sample(7, 0.25, 0.5, new double[] {1, 2}, new double[] {3});

    assertThat(sample)
        .isEqualTo(sample(7, 0.25, 0.5, new double[] {1, 2}, new double[] {3}))
        .hasSameHashCodeAs(sample(7, 0.25, 0.5, new double[] {1, 2}, new double[] {3}))
        .isNotEqualTo(sample(8, 0.25, 0.5, new double[] {1, 2}, new double[] {3}))
        .isNotEqualTo(sample(7, 0.26, 0.5, new double[] {1, 2}, new double[] {3}))
        .isNotEqualTo(sample(7, 0.25, 0.5, new double[] {1, 2}, new double[] {4}))
        .isNotEqualTo(sample(7, 0.25, 0.5, new double[] {1, 2}))
        .isNotEqualTo("step 7");
    assertThat(sample.hashCode()).isNotEqualTo(sample(8, 0.25, 0.5).hashCode());
    assertThat(sample.hashCode()).isNotEqualTo(sample(7, 0.26, 0.5).hashCode());
  }

  @Test
  void detailsCanBeAddedAndLeftOut() {
    double[] units = {1, 2};
    Sample without = sample(7, 0.25, 0.5);
    Sample with = without.withDetails(List.of(units));

    assertThat(without.hasDetails()).isFalse();
    assertThat(with.hasDetails()).isTrue();
    assertThat(with.detail(0)).containsExactly(1, 2);
    assertThat(with.get(SHARE)).isEqualTo(0.5);
    assertThat(with.withDetails(List.of())).isEqualTo(without);
  }

  @Test
  void anArmEndsWithItsLastSampleUnlessItDivergedOrWasNeverReached() {
    Sample last = sample(4, 0.1, 0.9);

    assertThat(arm(SUBJECT, OptionalInt.empty(), sample(0, 1, 0), last).end()).contains(last);
    assertThat(arm(SUBJECT, OptionalInt.empty()).end()).isEmpty();
    ArmTrace diverged = arm(SUBJECT, OptionalInt.of(5), sample(0, 1, 0), last);
    assertThat(diverged.end()).isEmpty();
    assertThat(diverged.diverged()).isTrue();
    assertThat(ArmTrace.unreached(SUBJECT).diverged()).isFalse();
  }

  @Test
  void aTraceGivesOutTheArmThatIsAskedFor() {
    ArmTrace subject = arm(SUBJECT, OptionalInt.empty(), sample(0, 1, 0));
    Trace trace = new Trace(SETTING, 3, List.of(ArmTrace.unreached(REFERENCE), subject), false);

    assertThat(trace.arm(SUBJECT)).isSameAs(subject);
    assertThatThrownBy(() -> trace.arm(new Arm("other", "other", Role.SOURCE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("other is no arm of this run");
  }

  @Test
  void aRunThatWasStoppedBeforeItBeganHasAllArmsAndNoSample() {
    Trace trace = Trace.unstarted(SETTING, 3, List.of(SUBJECT, REFERENCE));

    assertThat(trace.cancelled()).isTrue();
    assertThat(trace.seed()).isEqualTo(3);
    assertThat(trace.arms()).extracting(ArmTrace::arm).containsExactly(SUBJECT, REFERENCE);
    assertThat(trace.arms()).allMatch(arm -> arm.samples().isEmpty() && arm.end().isEmpty());
  }

  @Test
  void whatWasHandedOverCannotBeChangedAfterwards() {
    List<Sample> samples = new ArrayList<>(List.of(sample(0, 1, 0)));
    ArmTrace arm = new ArmTrace(SUBJECT, samples, OptionalInt.empty());
    samples.clear();

    assertThat(arm.samples()).hasSize(1);
  }
}
