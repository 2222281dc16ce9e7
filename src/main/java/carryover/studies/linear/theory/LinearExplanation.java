package carryover.studies.linear.theory;

import carryover.studies.linear.LinearArms;
import carryover.study.Explanation;
import carryover.study.Setting;
import carryover.study.Trace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What happened in the runs of one setting, in words. */
public final class LinearExplanation {
  private LinearExplanation() {}

  /** Explains runs of {@code setting} with different seeds, all recorded at the same steps. */
  public static Explanation of(Setting setting, List<Trace> runs) {
    Evidence evidence = new Evidence(setting, runs);
    if (evidence.finished().isEmpty()) {
      return Explanation.NONE;
    }
    Stream<Optional<? extends Clause>> found =
        evidence.setting().isRelu() ? ofRelu(evidence) : ofLinear(evidence);
    return new Explanation(found.<Clause>flatMap(Optional::stream).toList());
  }

  private static Stream<Optional<? extends Clause>> ofLinear(Evidence evidence) {
    return Stream.of(
        Divergence.in(evidence),
        Standstill.in(evidence),
        WithoutMean.in(evidence),
        Contest.in(evidence, LinearArms.LINEAR),
        OnlyUntuned.in(evidence),
        Contest.in(evidence, LinearArms.FINETUNE),
        Rescaling.in(evidence),
        Overfitting.in(evidence));
  }

  private static Stream<Optional<? extends Clause>> ofRelu(Evidence evidence) {
    return Stream.of(
        Divergence.in(evidence),
        Contest.in(evidence, LinearArms.LINEAR),
        OnlyUntuned.in(evidence),
        AtFloor.in(evidence),
        MoreThanSource.in(evidence),
        Contest.in(evidence, LinearArms.FINETUNE),
        Overfitting.in(evidence));
  }
}
