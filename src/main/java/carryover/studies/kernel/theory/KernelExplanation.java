package carryover.studies.kernel.theory;

import carryover.study.Explanation;
import carryover.study.Setting;
import carryover.study.Trace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What happened in the runs of one setting, in words; every clause was found in the runs. */
public final class KernelExplanation {
  private KernelExplanation() {}

  /** Explains runs of {@code setting} with different seeds. */
  public static Explanation of(Setting setting, List<Trace> runs) {
    Evidence evidence = Evidence.of(setting, runs);
    Stream<Optional<? extends Clause>> found =
        Stream.of(
            Divergence.in(evidence),
            Memorised.in(evidence),
            Gain.frozen(evidence),
            Harm.in(evidence),
            Gain.transfer(evidence),
            Resting.in(evidence),
            Forgetting.in(evidence),
            NonGaussian.in(evidence));
    return new Explanation(found.<Clause>flatMap(Optional::stream).toList());
  }
}
